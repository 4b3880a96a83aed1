import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { mayDecideFor } from "../rights/caller.js";
import { type RematchView, rematchView } from "./list-rematches.js";

const NOT_YOURS = failed(
  "not_allowed",
  "The brand's account manager, a reviewer or an admin of the operator stops it.",
);

/** Stops matching stored listings against a right. What was found so far stands. */
export async function cancelRematch(
  context: Context,
  actor: MemberActor,
  rematchId: string,
): Promise<Result<RematchView>> {
  if (actor.organisation.kind !== "operator") return NOT_YOURS;
  return context.store.transaction(memberScope(actor), async (tx) => {
    const row = await tx.db
      .selectFrom("rematches")
      .innerJoin("brands", "brands.id", "rematches.brandId")
      .selectAll("rematches")
      .select("brands.accountManagerId")
      .where("rematches.id", "=", rematchId)
      .forUpdate("rematches")
      .executeTakeFirst();
    if (row === undefined) return failed("not_found", "There is no such rematch that you may see.");
    if (!mayDecideFor(actor, row.accountManagerId, ["admin", "reviewer"])) {
      return NOT_YOURS;
    }
    if (row.state !== "waiting" && row.state !== "running") {
      return failed("illegal_move", `It is ${row.state}: there is nothing to stop.`);
    }
    const changes = { state: "cancelled", finishedAt: tx.now, leaseUntil: null };
    await tx.db.updateTable("rematches").set(changes).where("id", "=", rematchId).execute();
    return done(rematchView({ ...row, ...changes }));
  });
}
