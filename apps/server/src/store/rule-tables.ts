import type { RuleRecord } from "@touchstone/casework";
import type { ColumnType } from "kysely";

/** What migration 0017 adds to the rows of cases. */
export interface RuleColumns {
  closedBy: string | null;
  auditOf: string | null;
}

/** What migration 0017 adds to the rows of decisions. */
export interface RuleDecisionColumns {
  licenceId: string | null;
  rightId: string | null;
}

export interface AutomationRulesTable {
  marketplaceId: string;
  rule: string;
  rightKind: string;
  state: string;
  licenceId: string | null;
  licensedAt: string | null;
  auditShare: number;
  lookedAt: string | null;
  changedAt: string;
}

/** Append only. */
export interface AutomationRuleChangesTable {
  id: string;
  marketplaceId: string;
  rule: string;
  rightKind: string;
  stateBefore: string;
  stateAfter: string;
  memberId: string | null;
  reason: string | null;
  cause: string | null;
  record: ColumnType<RuleRecord, string, never>;
  at: string;
}
