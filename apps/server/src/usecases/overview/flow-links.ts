import { isNotice } from "@touchstone/casework";
import type { AnswerCode } from "@touchstone/interface";

/** Cases of one kind: where they stand, and how many. */
export interface CaseGroup {
  readonly requestState: string;
  readonly answer: AnswerCode | null;
  readonly decision: string | null;
  readonly restrictionState: string | null;
  readonly contestState: string | null;
  readonly count: number;
}

export interface FlowLink {
  readonly source: string;
  readonly target: string;
  readonly count: number;
}

/** What a request that is not answered is counted under; all others wait. */
const UNANSWERED: Readonly<Record<string, string>> = {
  queued: "not_sent",
  recalled: "recalled",
  expired_unanswered: "silent",
};

/**
 * The branches from listings to outcomes. A listing that two brands are asked about is two requests, and
 * counted twice from the start, so that nothing is lost between two branches.
 *
 * @param screened listings that were looked at
 */
export function linksOf(screened: number, groups: readonly CaseGroup[]): FlowLink[] {
  const links = new Map<string, FlowLink>();
  const add = (source: string, target: string, count: number) => {
    const name = `${source} ${target}`;
    const sum = (links.get(name)?.count ?? 0) + count;
    if (sum > 0) links.set(name, { source, target, count: sum });
  };
  const asked = groups.reduce((sum, { count }) => sum + count, 0);
  add("listings", "clear", Math.max(0, screened - asked));
  add("listings", "asked", asked);
  for (const group of groups) {
    const way = wayOf(group);
    way.forEach((target, index) => {
      add(way[index - 1] ?? "asked", target, group.count);
    });
  }
  return [...links.values()];
}

/** Where a case went after its brand was asked, place by place. */
function wayOf(group: CaseGroup): string[] {
  const { answer, decision, restrictionState } = group;
  if (answer === null) return [UNANSWERED[group.requestState] ?? "waiting"];
  const answered = `answered_${answer}`;
  if (!isNotice(answer)) return [answered];
  // No decision stands beside a notice that does: what it led to was taken back.
  const reversed = decision === null;
  const removed = reversed ? restrictionState !== null : decision === "restrict";
  const way = [answered, removed ? "removed" : "not_sent"];
  if (reversed) return [...way, "reversed"];
  if (removed && group.contestState === "open") return [...way, "contested"];
  return removed && group.contestState === "upheld" ? [...way, "stands"] : way;
}
