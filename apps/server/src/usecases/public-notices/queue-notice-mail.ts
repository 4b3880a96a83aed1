import type { NoticeMailKind } from "../../mail/compose-notice.js";
import type { Tx } from "../../store/store.js";

/** Queues mail to the sender of a notice, once for each version of it. The queue holds no address and no words. */
export async function queueNoticeMail(
  tx: Tx,
  kind: NoticeMailKind,
  { id, version }: { readonly id: string; readonly version: number | string },
): Promise<void> {
  await tx.db
    .insertInto("mailQueue")
    .values({
      id: tx.newId(),
      dedupeKey: [kind, id, version].join(":"),
      userId: null,
      noticeId: id,
      kind,
      data: JSON.stringify({}),
      state: "waiting",
      nextAttemptAt: tx.now,
      createdAt: tx.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  tx.signal("mail");
}
