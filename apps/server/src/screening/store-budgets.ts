import { BUDGET_VERSION, type MeasuredBudget } from "@touchstone/screening";
import type { Tx } from "../store/store.js";
import { startRematch } from "../usecases/rematches/start-rematch.js";
import { COUNTING_STATES, offOf } from "./brand-rights.js";
import { bumpRights } from "./bump-rights.js";
import type { UnmeasuredMark } from "./read-unmeasured.js";
import { rightsWithBudgets } from "./rights-with-budgets.js";

/** What was measured, and of which words. */
export interface MeasuredMark {
  readonly mark: UnmeasuredMark;
  readonly budget: MeasuredBudget;
}

/**
 * Keeps what was measured. Where other disguises are looked for from now on, screening takes it up, and the
 * stored listings are matched once more. A right whose words changed meanwhile stays unmeasured.
 */
export async function storeBudgets(tx: Tx, measured: readonly MeasuredMark[]): Promise<void> {
  // In one order, so that two processes do not wait for one another.
  const inOrder = [...measured].sort((a, b) => (a.mark.id < b.mark.id ? -1 : 1));
  const changed: CountingRight[] = [];
  for (const one of inOrder) {
    const right = await storeBudget(tx, one);
    if (right !== undefined) changed.push(right);
  }
  if (changed.length === 0) return;
  await bumpRights(tx);
  for (const right of changed) {
    if (right.identityState === "confirmed" && !(await isWaiting(tx, right.id)))
      await startRematch(tx, right);
  }
}

interface CountingRight {
  readonly id: string;
  readonly brandId: string;
  readonly identityState: string;
}

/** The right, where it counts and is looked for otherwise than before. */
async function storeBudget(
  tx: Tx,
  { mark, budget }: MeasuredMark,
): Promise<CountingRight | undefined> {
  const right = await rightsWithBudgets(tx.db)
    .innerJoin("brands", "brands.id", "rights.brandId")
    .select(["rights.id", "rights.brandId", "rights.state", "rights.text", "rights.aliases"])
    .select(["rightBudgets.switchedOff", "brands.identityState"])
    .where("rights.id", "=", mark.id)
    .forUpdate("rights")
    .executeTakeFirst();
  if (right === undefined || right.text !== mark.text || !isSame(right.aliases, mark.aliases))
    return;
  const row = {
    text: mark.text,
    aliases: [...mark.aliases],
    measuredBy: BUDGET_VERSION,
    measuredAt: tx.now,
    switchedOff: [...budget.off],
    body: JSON.stringify(budget),
  };
  await tx.db
    .insertInto("rightBudgets")
    .values({ rightId: right.id, brandId: right.brandId, ...row, revision: 1 })
    .onConflict((conflict) =>
      conflict.column("rightId").doUpdateSet((of) => ({
        ...row,
        revision: of("rightBudgets.revision", "+", 1),
      })),
    )
    .execute();
  tx.changed({ topics: ["rights"], brand: right.brandId });
  const counts = COUNTING_STATES.some((state) => state === right.state);
  return counts && !isSame(offOf(right), budget.off) ? right : undefined;
}

async function isWaiting(tx: Tx, rightId: string): Promise<boolean> {
  const waiting = await tx.db
    .selectFrom("rematches")
    .select("id")
    .where("rightId", "=", rightId)
    .where("state", "=", "waiting")
    .executeTakeFirst();
  return waiting !== undefined;
}

function isSame(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}
