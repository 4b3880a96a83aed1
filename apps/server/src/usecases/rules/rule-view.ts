import {
  AUDIT_SHARE,
  type RuleRecord,
  type RuleState,
  ruleRecord,
  type Unearned,
  whatIsUnearned,
} from "@touchstone/casework";
import { REUPLOAD, type RuleRow } from "./rule-rows.js";

/** A rule at one marketplace, for one kind of right, with what it has earned so far. */
export interface RuleView {
  readonly rule: typeof REUPLOAD;
  readonly rightKind: string;
  readonly state: RuleState;
  readonly licensedAt: string | null;
  readonly changedAt: string | null;
  /** Of what it closes, put to its brand all the same. */
  readonly auditShare: number;
  readonly record: RuleRecord;
  /** What it lacks to act alone; none: it may be licensed. */
  readonly lacks: readonly Unearned[];
}

export const NO_RECORD: RuleRecord = ruleRecord([]);

export function ruleView(
  rightKind: string,
  row: RuleRow | undefined,
  record: RuleRecord = NO_RECORD,
): RuleView {
  return {
    rule: REUPLOAD,
    rightKind,
    state: (row?.state ?? "asking") as RuleState,
    licensedAt: row?.state === "licensed" ? row.licensedAt : null,
    changedAt: row?.changedAt ?? null,
    auditShare: row?.auditShare ?? AUDIT_SHARE,
    record,
    lacks: whatIsUnearned(record),
  };
}
