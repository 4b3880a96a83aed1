import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import { bySender, NOT_ANY_MORE } from "./by-sender.js";
import { moveNotice } from "./move-notice.js";
import { addNoticeMessage } from "./notice-message.js";
import type { NoticeStatus } from "./read-status.js";

/** What the sender answers to a question of the house. */
export function clarifyNotice(
  context: Context,
  token: string,
  text: string,
): Promise<Result<NoticeStatus>> {
  return bySender(context, token, async (tx, notice) => {
    const moved = await moveNotice(tx, notice, "clarified");
    if (!moved.ok) return NOT_ANY_MORE;
    await addNoticeMessage(tx, notice.id, { kind: "clarification", text, memberId: null });
    return moved;
  });
}
