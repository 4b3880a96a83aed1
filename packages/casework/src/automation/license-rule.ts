import { refusalOf, stateAfter } from "../machine.js";
import { PRECISION_TO_ACT } from "./bound.js";
import { RULE, type RuleState } from "./rule-machine.js";
import type { RuleRecord } from "./rule-record.js";

/** Why a rule may not act alone, by name and in a sentence with its figures. */
export interface Unearned {
  readonly code: "too_few" | "too_often_wrong" | "too_few_brands" | "one_brand_dominates";
  readonly detail: string;
}

/** What a rule lacks to act alone. Nothing: the operator may license it. */
export function whatIsUnearned(record: RuleRecord): Unearned[] {
  const { confirmed, contradicted, brands, leftOut, needed } = record;
  if (record.lowerBound >= PRECISION_TO_ACT) return [];
  const counted = confirmed + contradicted;
  const lacks: Unearned[] = [];
  if (counted < needed) {
    lacks.push({
      code: "too_few",
      detail: `${counted} of ${needed} settled matches that count.`,
    });
  }
  if (contradicted > 0) {
    lacks.push({
      code: "too_often_wrong",
      detail: `${contradicted} of ${counted} were contradicted or reversed.`,
    });
  }
  if (brands < 5) {
    lacks.push({
      code: "too_few_brands",
      detail: `They come from ${brands} of at least 5 brands.`,
    });
  } else if (leftOut > 0) {
    lacks.push({
      code: "one_brand_dominates",
      detail: `${leftOut} do not count: one brand makes up at most a fifth.`,
    });
  }
  return lacks;
}

export type RuleMoved =
  | { readonly ok: true; readonly state: RuleState }
  | {
      readonly ok: false;
      readonly code: "illegal_move" | "not_earned";
      readonly detail: string;
      readonly lacks: readonly Unearned[];
    };

/** The operator's word, for one marketplace and one kind of right: refused while the rule has not earned it. */
export function licenseRule(state: RuleState, record: RuleRecord): RuleMoved {
  const next = stateAfter(RULE, state, "licensed");
  if (next === null) return refused(refusalOf(RULE, state, "licensed"));
  const lacks = whatIsUnearned(record);
  if (lacks.length === 0) return { ok: true, state: next };
  const detail = `This rule has not earned to act alone. ${lacks.map((one) => one.detail).join(" ")}`;
  return { ok: false, code: "not_earned", detail, lacks };
}

/** The operator takes the licence back, or has seen that the rule was demoted. */
export function withdrawRule(state: RuleState): RuleMoved {
  const next = stateAfter(RULE, state, "withdrawn");
  return next === null ? refused(refusalOf(RULE, state, "withdrawn")) : { ok: true, state: next };
}

export type Demotion = "reversed" | "contradicted_by_audit" | "bound_fell";

/** Why a licensed rule may act no longer; `null` where it may. */
export function demotionOf(
  record: RuleRecord,
  since: { readonly reversed: number; readonly contradictedByAudit: number },
): Demotion | null {
  if (since.contradictedByAudit > 0) return "contradicted_by_audit";
  if (since.reversed > 0) return "reversed";
  return record.lowerBound >= PRECISION_TO_ACT ? null : "bound_fell";
}

function refused(detail: string): RuleMoved {
  return { ok: false, code: "illegal_move", detail, lacks: [] };
}
