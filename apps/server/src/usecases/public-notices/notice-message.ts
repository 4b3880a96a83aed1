import { plusMinutes } from "@touchstone/regimes";
import type { Tx } from "../../store/store.js";

/** How long what people wrote, and who they are, is kept: as what is written in cases. */
const RETENTION_MINUTES = 3 * 365 * 24 * 60;

export function retainedUntil(now: string): string {
  return plusMinutes(now, RETENTION_MINUTES);
}

export type NoticeMessageKind = "explanation" | "question" | "clarification" | "reasons" | "note";

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
      retainUntil: retainedUntil(tx.now),
    })
    .execute();
}
