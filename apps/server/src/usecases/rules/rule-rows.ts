import type { RuleRecord, RuleState } from "@touchstone/casework";
import type { Selectable } from "kysely";
import type { AutomationRulesTable } from "../../store/rule-tables.js";
import type { Tx } from "../../store/store.js";

export const REUPLOAD = "reupload_same_seller";

export type RuleRow = Selectable<AutomationRulesTable>;

/** A change of a rule's state with the figures by which it was made. */
export interface RuleChange {
  readonly marketplaceId: string;
  readonly rightKind: string;
  readonly before: RuleState;
  readonly after: RuleState;
  /** `null`: the house. */
  readonly memberId: string | null;
  readonly reason: string | null;
  readonly cause: string | null;
  readonly record: RuleRecord;
  readonly auditShare: number;
}

/** Writes a change and the row that it comes to. */
export async function changeRule(tx: Tx, change: RuleChange): Promise<void> {
  const { marketplaceId, rightKind, before, after, auditShare, record, ...said } = change;
  const id = tx.newId();
  const place = { marketplaceId, rule: REUPLOAD, rightKind };
  await tx.db
    .insertInto("automationRuleChanges")
    .values({
      id,
      ...place,
      ...said,
      stateBefore: before,
      stateAfter: after,
      record: JSON.stringify(record),
      at: tx.now,
    })
    .execute();
  const licensed = after === "licensed" ? { licenceId: id, licensedAt: tx.now, auditShare } : {};
  const set = { state: after, changedAt: tx.now, lookedAt: tx.now, ...licensed };
  const row = tx.db
    .updateTable("automationRules")
    .set(set)
    .where("marketplaceId", "=", marketplaceId)
    .where("rule", "=", REUPLOAD)
    .where("rightKind", "=", rightKind);
  // Whoever changes a rule holds its row, or its marketplace where there is none yet.
  const { numUpdatedRows } = await row.executeTakeFirst();
  if (numUpdatedRows === 0n)
    await tx.db
      .insertInto("automationRules")
      .values({ ...place, licenceId: null, licensedAt: null, auditShare, ...set })
      .execute();
  tx.changed({ topics: ["tasks", "mode"] });
}

/** The row of a rule, held until the transaction ends; `undefined` where it has only ever asked. */
export async function lockRule(
  tx: Tx,
  marketplaceId: string,
  rightKind: string,
): Promise<RuleRow | undefined> {
  return tx.db
    .selectFrom("automationRules")
    .selectAll()
    .where("marketplaceId", "=", marketplaceId)
    .where("rule", "=", REUPLOAD)
    .where("rightKind", "=", rightKind)
    .forUpdate()
    .executeTakeFirst();
}
