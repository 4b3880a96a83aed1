import type { Context } from "../../context.js";
import { failed, type Result } from "../../failures/failure.js";
import { lockNotice, moveNotice } from "./move-notice.js";
import { addNoticeMessage } from "./notice-message.js";
import { readNoticeToken } from "./notice-token.js";
import { NO_NOTICE, type NoticeStatus, statusOf } from "./read-status.js";

/** What the sender answers to a question of the house. */
export function clarifyNotice(
  context: Context,
  token: string,
  text: string,
): Promise<Result<NoticeStatus>> {
  return bySender(context, token, "clarified", text);
}

/** The sender takes the notice back. What a case did by then is the case's matter. */
export function withdrawNotice(context: Context, token: string): Promise<Result<NoticeStatus>> {
  return bySender(context, token, "withdrawn", null);
}

async function bySender(
  context: Context,
  token: string,
  move: "clarified" | "withdrawn",
  text: string | null,
): Promise<Result<NoticeStatus>> {
  const id = readNoticeToken(context.sealer, "status", token);
  if (id === null) return NO_NOTICE;
  return context.store.transaction({ role: "public", notice: id }, async (tx) => {
    const notice = await lockNotice(tx, id);
    if (notice === null || notice.state === "draft" || notice.state === "unconfirmed") {
      return NO_NOTICE;
    }
    const known = await statusOf(context, tx, id);
    if (!known.ok) return known;
    const moved = await moveNotice(tx, notice, move);
    if (!moved.ok) return failed("illegal_move", "This is not possible any more. Look again.");
    if (text !== null) {
      await addNoticeMessage(tx, id, { kind: "clarification", text, memberId: null });
    }
    return statusOf(context, tx, id);
  });
}
