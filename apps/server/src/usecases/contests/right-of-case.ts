import { done, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";

/** What a case's last notice, or the rule that closed it, rests on: it says which legal profiles apply. `null` where it is gone. */
export async function rightOfCase(
  tx: Tx,
  caseId: string,
): Promise<Result<{ readonly kind: string; readonly territories: string[] } | null>> {
  const right = await tx.db
    .selectFrom("answers as a")
    .innerJoin("rights as r", "r.id", "a.rightId")
    .select(["r.kind", "r.territories"])
    .where("a.caseId", "=", caseId)
    .orderBy("a.answeredAt", "desc")
    .limit(1)
    .executeTakeFirst();
  if (right !== undefined) return done(right);
  // A rule's decision rests on no answer of this case.
  const ofRule = await tx.db
    .selectFrom("decisions as d")
    .innerJoin("rights as r", "r.id", "d.rightId")
    .select(["r.kind", "r.territories"])
    .where("d.caseId", "=", caseId)
    .orderBy("d.decidedAt", "desc")
    .limit(1)
    .executeTakeFirst();
  return done(ofRule ?? null);
}
