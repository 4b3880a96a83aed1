import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

/** Ends one session of the person's, at once. */
export function endSession(
  context: Context,
  actor: MemberActor,
  sessionId: string,
): Promise<Result<void>> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const ended = await tx.db
      .deleteFrom("authSessions")
      .where("id", "=", sessionId)
      .where("userId", "=", actor.userId)
      .returning("id")
      .executeTakeFirst();
    return ended === undefined
      ? failed("not_found", "You have no session with this id; it may have ended already.")
      : done(undefined);
  });
}

/** Ends every session of the person's but this one. */
export function endOtherSessions(
  context: Context,
  actor: MemberActor,
): Promise<Result<{ readonly ended: number }>> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const ended = await tx.db
      .deleteFrom("authSessions")
      .where("userId", "=", actor.userId)
      .where("id", "!=", actor.session?.id ?? "")
      .returning("id")
      .execute();
    return done({ ended: ended.length });
  });
}
