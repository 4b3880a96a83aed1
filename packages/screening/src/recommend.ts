import type { Finding, Policy, Recommendation } from "@touchstone/interface";

/**
 * Rules that a policy may let act alone. Each is named after the signal that it verifies and
 * holds only where that signal offers the brand's goods beyond doubt.
 */
const ACTING_RULES: Readonly<Record<string, (finding: Finding) => boolean>> = {
  sign_disguised: (finding) =>
    finding.mentions.some(({ confidence }) => confidence >= 0.9) && has(finding, "sign_disguised"),
  replica_vocabulary: (finding) =>
    finding.signals.some(
      ({ name, detail }) => name === "replica_vocabulary" && detail["strength"] === "strong",
    ),
  price_below_low: (finding) => has(finding, "price_below_low"),
};

export const ACTING_RULE_NAMES: readonly string[] = Object.keys(ACTING_RULES);

/** The largest recommendation over the findings. Risk alone, however high, only asks. */
export function recommend(findings: readonly Finding[], policy: Policy): Recommendation {
  let recommendation: Recommendation = "clear";
  for (const finding of findings) {
    if (finding.risk < policy.askFrom) continue;
    if (mayAct(finding, policy)) return "remove";
    recommendation = "ask_brand";
  }
  return recommendation;
}

function mayAct(finding: Finding, policy: Policy): boolean {
  return (
    finding.use === "offer" && policy.act.some((rule) => ACTING_RULES[rule]?.(finding) === true)
  );
}

function has(finding: Finding, signal: string): boolean {
  return finding.signals.some(({ name }) => name === signal);
}
