import type { MarkExplanation, ReadSign } from "@touchstone/screening";
import type { Explanation } from "./explain.js";

/**
 * The explanation as data, for `--json`. Its names are those of the screening interface where it
 * has one; `start` and `end` count UTF-16 code units of the field, end exclusive.
 */
export function documentOf({ assessment, fields, signs, policy, marks }: Explanation): object {
  const { listing, recommendation, findings, notices } = assessment;
  return {
    listing,
    recommendation,
    askFrom: policy.askFrom,
    fields,
    findings: findings.map(({ mentions: _told, pictures: _none, ...finding }) => ({
      ...finding,
      signs: signs.filter(({ brand }) => brand === finding.brand).map(signOf),
    })),
    notices,
    ...(marks.length > 0 && { marks: marks.map(markOf) }),
  };
}

function signOf({ rightId, field, text, match, steps, explanation, otherUses }: ReadSign): object {
  const { use, ...why } = explanation;
  return {
    rightId,
    field,
    start: match.start,
    end: match.end,
    text,
    sign: match.sign,
    form: match.form,
    disguises: match.disguises,
    confidence: match.confidence,
    reading: steps,
    use,
    usedBecause: { ...why, otherUses },
  };
}

type WhyNot = MarkExplanation["why"];
type Match = Extract<WhyNot, { outcome: "firm" }>["match"];

function markOf({ brand, rightId, mark, field, why, displacedBy }: MarkExplanation): object {
  return {
    brand,
    rightId,
    mark,
    field,
    ...whyOf(why),
    displacedBy: displacedBy.map(({ rightId: other, match, text }) => ({
      rightId: other,
      start: match.start,
      end: match.end,
      text,
    })),
  };
}

function whyOf(why: WhyNot): object {
  if (why.outcome === "nothing_to_compare") return why;
  if (why.outcome === "firm") return { outcome: why.outcome, match: matchOf(why.match) };
  const { piece, sign, differences } = why;
  const { start, end, text, word, steps } = piece;
  const nearest = { sign, start, end, text, word, differences, reading: steps };
  if (why.outcome === "nothing_alike") return { outcome: why.outcome, nearest };
  return {
    outcome: why.outcome,
    ...(why.match && { match: matchOf(why.match) }),
    nearest,
    against: why.against.map((it) => ("match" in it ? { ...it, match: matchOf(it.match) } : it)),
    wouldBeFound: why.counterfactuals.map(({ changes, text: changed, match }) => ({
      changes: changes.map(({ kind, steps: repaired }) => ({ kind, steps: repaired })),
      text: changed,
      match: matchOf(match),
    })),
  };
}

function matchOf({ sign, start, end, form, disguises, confidence }: Match): object {
  return { sign, start, end, form, disguises, confidence };
}
