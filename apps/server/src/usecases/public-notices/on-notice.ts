import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { type LockedNotice, lockNotice } from "./move-notice.js";
import { NO_SUCH_NOTICE, type PublicNoticeView, viewNotice } from "./read-public-notice.js";

/** Does one step on a notice as the operator's member saw it, and shows what came of it. */
export function onNotice(
  context: Context,
  actor: MemberActor,
  seen: { readonly id: string; readonly version: number },
  step: (tx: Tx, notice: LockedNotice) => Promise<Result<unknown>>,
): Promise<Result<PublicNoticeView>> {
  const scope = memberScope(actor);
  return context.store.transaction(scope, async (tx) => {
    const notice = await lockNotice(tx, seen.id);
    if (notice === null || notice.state === "draft" || notice.state === "unconfirmed") {
      return NO_SUCH_NOTICE;
    }
    if (notice.version !== seen.version) {
      return failed("conflict", "This notice changed meanwhile. Read it again.");
    }
    const result = await step(tx, notice);
    if (!result.ok) return result;
    await tx.actAs(scope);
    return viewNotice(context, tx, actor, seen.id);
  });
}
