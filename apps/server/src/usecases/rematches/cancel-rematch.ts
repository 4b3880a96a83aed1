import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type RematchView, rematchView } from "./list-rematches.js";
import { lockRematch } from "./lock-rematch.js";

/** Stops matching stored listings against a right. What was found so far stands. */
export async function cancelRematch(
  context: Context,
  actor: MemberActor,
  rematchId: string,
): Promise<Result<RematchView>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const locked = await lockRematch(tx, actor, rematchId);
    if (!locked.ok) return locked;
    const row = locked.value;
    if (row.state === "done" || row.state === "cancelled") {
      return failed("illegal_move", `It is ${row.state}: there is nothing to stop.`);
    }
    const changes = { state: "cancelled", finishedAt: tx.now, leaseUntil: null };
    await tx.db.updateTable("rematches").set(changes).where("id", "=", rematchId).execute();
    tx.changed({ topics: ["rights"], brand: row.brandId });
    return done(rematchView({ ...row, ...changes }));
  });
}
