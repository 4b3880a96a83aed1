import type { MemberActor } from "../../access/actor.js";
import type { FailurePart } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";

/** Says of which keys there is no file that the caller's organisation uploaded. */
export async function missingFiles(
  tx: Tx,
  actor: MemberActor,
  keys: readonly string[],
): Promise<FailurePart[]> {
  if (keys.length === 0) return [];
  const rows = await tx.db
    .selectFrom("files")
    .select("key")
    .where("organisationId", "=", actor.organisation.id)
    .where("key", "in", [...keys])
    .execute();
  const known = new Set(rows.map(({ key }) => key));
  return keys.flatMap((key, index) =>
    known.has(key)
      ? []
      : [{ pointer: `/images/${index}`, detail: "is not the key of a file that you uploaded" }],
  );
}
