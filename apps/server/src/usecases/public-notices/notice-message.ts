import type { Tx } from "../../store/store.js";
import { wordsKeptUntil } from "../cases/keep-message.js";

export type NoticeMessageKind =
  | "explanation"
  | "question"
  | "clarification"
  | "reasons"
  | "note"
  | "complaint"
  | "reply";

/** Keeps what the sender or the house wrote about a notice. */
export async function addNoticeMessage(
  tx: Tx,
  noticeId: string,
  message: {
    readonly kind: NoticeMessageKind;
    readonly text: string;
    readonly memberId: string | null;
  },
): Promise<void> {
  await tx.db
    .insertInto("publicNoticeMessages")
    .values({
      id: tx.newId(),
      noticeId,
      ...message,
      at: tx.now,
      retainUntil: wordsKeptUntil(tx.now),
    })
    .execute();
}
