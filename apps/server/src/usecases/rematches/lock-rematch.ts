import type { Selectable } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { RematchesTable } from "../../store/tables.js";
import { mayDecideFor } from "../rights/caller.js";

const NOT_YOURS = failed(
  "not_allowed",
  "The brand's account manager, a reviewer or an admin of the operator decides about it.",
);

/** Reads a pass that the operator holds, goes on with or ends: the brand's account manager, a reviewer, an admin. */
export async function lockRematch(
  tx: Tx,
  actor: MemberActor,
  rematchId: string,
): Promise<Result<Selectable<RematchesTable>>> {
  // Brands read how far it is, and lock nothing.
  if (actor.organisation.kind !== "operator") return NOT_YOURS;
  const row = await tx.db
    .selectFrom("rematches")
    .innerJoin("brands", "brands.id", "rematches.brandId")
    .selectAll("rematches")
    .select("brands.accountManagerId")
    .where("rematches.id", "=", rematchId)
    .forUpdate("rematches")
    .executeTakeFirst();
  if (row === undefined) return failed("not_found", "There is no such rematch that you may see.");
  if (mayDecideFor(actor, row.accountManagerId, ["admin", "reviewer"])) return done(row);
  return NOT_YOURS;
}
