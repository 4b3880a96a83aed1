import type { Selectable } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { RematchesTable } from "../../store/tables.js";
import { type RematchView, rematchView } from "./list-rematches.js";
import { lockRematch } from "./lock-rematch.js";

/** Holds the matching of stored listings where it stands. A page that is in hand is done again later. */
export async function pauseRematch(
  context: Context,
  actor: MemberActor,
  rematchId: string,
): Promise<Result<RematchView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockRematch(tx, actor, rematchId);
    if (!locked.ok) return locked;
    const row = locked.value;
    if (row.state !== "waiting" && row.state !== "running") {
      return failed("illegal_move", `It is ${row.state}: there is nothing to hold.`);
    }
    const changes = { state: "paused", leaseUntil: null };
    await tx.db.updateTable("rematches").set(changes).where("id", "=", rematchId).execute();
    tx.changed({ topics: ["rights"], brand: row.brandId });
    return done(rematchView({ ...row, ...changes }));
  });
}

/** Goes on where a held one stood. */
export async function resumeRematch(
  context: Context,
  actor: MemberActor,
  rematchId: string,
): Promise<Result<RematchView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockRematch(tx, actor, rematchId);
    if (!locked.ok) return locked;
    const row = locked.value;
    if (row.state !== "paused") {
      return failed("illegal_move", `It is ${row.state}: there is nothing to go on with.`);
    }
    const changes = await placeInQueue(tx, row);
    await tx.db.updateTable("rematches").set(changes).where("id", "=", rematchId).execute();
    tx.signal("rematch");
    tx.changed({ topics: ["rights"], brand: row.brandId });
    return done(rematchView({ ...row, ...changes }));
  });
}

/**
 * A pass is known by its brand and when it began, and all its rows share one place. One that goes on begins a
 * pass of its own at its own place; where another began at this very millisecond, it starts over.
 */
async function placeInQueue(tx: Tx, row: Selectable<RematchesTable>) {
  const alike = await tx.db
    .selectFrom("rematches")
    .select("id")
    .where("brandId", "=", row.brandId)
    .where("startedAt", "=", tx.now)
    .where("id", "!=", row.id)
    .executeTakeFirst();
  if (row.startedAt !== null && alike === undefined) {
    return { state: "running", startedAt: tx.now, leaseUntil: null };
  }
  const start = { done: 0, cursorMarketplace: "", cursorListing: "" };
  return { ...start, state: "waiting", startedAt: null, leaseUntil: null };
}
