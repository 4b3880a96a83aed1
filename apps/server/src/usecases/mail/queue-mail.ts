import type { Message } from "../../mail/message.js";
import type { Tx } from "../../store/store.js";

/**
 * Queues a message for every member of its brand, once for each member and `occasion` (scope jobs). It is
 * sent after the commit, or when there is a mail server.
 */
export async function queueMail(tx: Tx, message: Message, occasion: string): Promise<void> {
  const { kind, data } = message;
  const members = await tx.db
    .selectFrom("members")
    .select("userId")
    .where("organisationId", "=", data.brandId)
    .where("removedAt", "is", null)
    .execute();
  if (members.length === 0) return;
  await tx.db
    .insertInto("mailQueue")
    .values(
      members.map(({ userId }) => ({
        id: tx.newId(),
        dedupeKey: [kind, data.brandId, userId, occasion].join(":"),
        userId,
        kind,
        data: JSON.stringify(data),
        state: "waiting",
        nextAttemptAt: tx.now,
        createdAt: tx.now,
      })),
    )
    .onConflict((conflict) => conflict.column("dedupeKey").doNothing())
    .execute();
  tx.signal("mail");
}
