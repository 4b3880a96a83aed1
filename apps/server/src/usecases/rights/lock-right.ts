import type { MemberActor } from "../../access/actor.js";
import { failed, type Result } from "../../failures/failure.js";
import { rightsWithBudgets } from "../../screening/rights-with-budgets.js";
import type { Tx } from "../../store/store.js";
import { mayActFor } from "../organisations/may-act-for.js";
import { RIGHT_COLUMNS, type RightRow } from "./right-view.js";

export interface LockedRight extends RightRow {
  readonly accountManagerId: string | null;
  readonly identityState: string;
}

/** Reads a right that is to be changed; whoever else changes it waits. */
export async function lockRight(tx: Tx, rightId: string): Promise<LockedRight | undefined> {
  return rightsWithBudgets(tx.db)
    .innerJoin("brands", "brands.id", "rights.brandId")
    .select(RIGHT_COLUMNS)
    .select(["brands.name as brandName", "brands.accountManagerId", "brands.identityState"])
    .where("rights.id", "=", rightId)
    .forUpdate("rights")
    .executeTakeFirst();
}

export function noSuchRight(): ReturnType<typeof failed> {
  return failed("not_found", "There is no right with this id that you may see.");
}

/** Reads a right that its brand, or an agent with that authorisation, wants to change. */
export async function lockOwnRight(
  tx: Tx,
  actor: MemberActor,
  rightId: string,
): Promise<Result<LockedRight>> {
  const right = await lockRight(tx, rightId);
  if (right === undefined) return noSuchRight();
  const may = await mayActFor(tx, actor, right.brandId, "submit_rights", { rightId });
  return may.ok ? { ok: true, value: right } : may;
}
