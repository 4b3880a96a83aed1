import type { MemberActor } from "../../access/actor.js";
import type { Tx } from "../../store/store.js";
import { caseViewOf } from "./case-view-of.js";
import { ANSWERABLE } from "./waiting-states.js";

/** How many open requests are alike, this one included. */
export async function countAlike(
  tx: Tx,
  actor: MemberActor,
  { id, brandId, clusterKey }: { id: string; brandId: string; clusterKey: string | null },
): Promise<number> {
  if (clusterKey === null) return 1;
  const { others } = await tx.db
    .selectFrom(caseViewOf(actor))
    .select((count) => count.fn.countAll<number>().as("others"))
    .where("brandId", "=", brandId)
    .where("clusterKey", "=", clusterKey)
    .where("requestState", "in", [...ANSWERABLE])
    .where("id", "<>", id)
    .executeTakeFirstOrThrow();
  return others + 1;
}
