import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

/** One case as the member's party reads it: what is known, the snapshot that was judged, what was said. */
export async function getRequest(context: Context, actor: MemberActor, caseId: string) {
  return context.store.transaction(memberScope(actor), async (tx): Promise<Result<unknown>> => {
    const view = actor.organisation.kind === "operator" ? "caseForOperator" : "caseForBrand";
    const found = await tx.db
      .selectFrom(view)
      .selectAll()
      .where("id", "=", caseId)
      .executeTakeFirst();
    if (found === undefined) return failed("not_found", "There is no such case among yours.");
    const snapshot = await tx.db
      .selectFrom("snapshots")
      .select(["id", "revision", "hash", "body", "createdAt"])
      .where("id", "=", found.snapshotId)
      .executeTakeFirstOrThrow();
    const pictures = await tx.db
      .selectFrom("snapshotPictures")
      .select(["position", "url", "state", "width", "height", "detail"])
      .where("snapshotId", "=", found.snapshotId)
      .orderBy("position")
      .execute();
    const answers = await tx.db
      .selectFrom("answers")
      .select(["id", "answer", "rightId", "reasonCode", "answeredAt"])
      .where("caseId", "=", caseId)
      .orderBy("answeredAt")
      .execute();
    const contests = await tx.db
      .selectFrom("contests")
      .select(["id", "kind", "state", "openedAt", "decidedAt"])
      .where("caseId", "=", caseId)
      .orderBy("openedAt")
      .execute();
    return done({ ...found, snapshot, pictures, answers, contests });
  });
}
