import type { Context } from "../../context.js";
import { moveAuthorisation } from "../../usecases/organisations/authorisation.js";
import { endRight, findEnding } from "../../usecases/rights/ending/end-right.js";

const SCOPE = { role: "jobs", job: "rights" } as const;

/**
 * What the calendar asks of rights and of powers of attorney: at most `limit` of each. Gives back how many there
 * were. Each is done in a transaction of its own, and only once, however many processes run it.
 */
export async function runRightClocks(context: Context, limit: number): Promise<number> {
  const { rights, powers } = await context.store.transaction(SCOPE, async (tx) => ({
    rights: await findEnding(tx, limit),
    powers: await tx.db
      .selectFrom("authorisations")
      .select("id")
      .where("state", "in", ["draft", "pending", "active", "suspended"])
      .where("validTo", "<=", tx.now)
      .orderBy("validTo")
      .limit(limit)
      .execute(),
  }));
  for (const { id } of rights) {
    await context.store.transaction(SCOPE, (tx) => endRight(tx, id));
  }
  for (const { id } of powers) await endPower(context, id);
  return rights.length + powers.length;
}

/** It lets nobody act from its last moment on, whether this was run or not: this only says so. */
async function endPower(context: Context, id: string): Promise<void> {
  await context.store.transaction(SCOPE, async (tx) => {
    const row = await tx.db
      .selectFrom("authorisations")
      .selectAll()
      .where("id", "=", id)
      .where("validTo", "<=", tx.now)
      .forUpdate()
      .executeTakeFirst();
    if (row !== undefined) await moveAuthorisation(tx, row, { move: "expired", memberId: null });
  });
}
