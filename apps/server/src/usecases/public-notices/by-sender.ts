import type { Context } from "../../context.js";
import { failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { type LockedNotice, lockNotice } from "./move-notice.js";
import { readNoticeToken } from "./notice-token.js";
import { NO_NOTICE, type NoticeStatus, statusOf } from "./read-status.js";

/** Does one step that a notice's sender may, by the link of the receipt, and shows what came of it. */
export async function bySender(
  context: Context,
  token: string,
  step: (tx: Tx, notice: LockedNotice) => Promise<Result<unknown>>,
): Promise<Result<NoticeStatus>> {
  const id = readNoticeToken(context.sealer, "status", token);
  if (id === null) return NO_NOTICE;
  const scope = { role: "public", notice: id } as const;
  return context.store.transaction(scope, async (tx) => {
    const notice = await lockNotice(tx, id);
    if (notice === null || notice.state === "draft" || notice.state === "unconfirmed") {
      return NO_NOTICE;
    }
    // Once the sender is forgotten, so is the way here.
    const known = await statusOf(context, tx, id);
    if (!known.ok) return known;
    await tx.actAs(scope);
    const result = await step(tx, notice);
    if (!result.ok) return result;
    await tx.actAs(scope);
    return statusOf(context, tx, id);
  });
}

/** The state does not let the sender do this, whatever the page showed. */
export const NOT_ANY_MORE = failed("illegal_move", "This is not possible any more. Look again.");
