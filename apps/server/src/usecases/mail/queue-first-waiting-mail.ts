import { instantAfter } from "../../delivery/instant-after.js";
import type { Tx } from "../../store/store.js";
import { queueMail } from "./queue-mail.js";

const KIND = "first_waiting_request";
const DAY = 24 * 60 * 60_000;

/**
 * Tells a brand by e-mail that a request waits, when none did before and it was not told in the last day.
 * Called in the transaction that puts the request to the brand, before or after (scope jobs).
 */
export async function queueFirstWaitingMail(
  tx: Tx,
  { brandId }: { readonly brandId: string },
): Promise<void> {
  // What is put to the brand in this transaction has its time.
  const waiting = await tx.db
    .selectFrom("cases")
    .select("id")
    .where("brandId", "=", brandId)
    .where("requestState", "in", ["delivered", "opened"])
    .where("deliveredAt", "<", tx.now)
    .limit(1)
    .executeTakeFirst();
  if (waiting !== undefined) return;
  const told = await tx.db
    .selectFrom("mailQueue")
    .select("id")
    .where("kind", "=", KIND)
    .where("dedupeKey", "like", `${KIND}:${brandId}:%`)
    .where("createdAt", ">", instantAfter(tx.now, -DAY))
    .limit(1)
    .executeTakeFirst();
  if (told !== undefined) return;
  const brand = await tx.db
    .selectFrom("brands")
    .select("name")
    .where("id", "=", brandId)
    .executeTakeFirstOrThrow();
  await queueMail(tx, { kind: KIND, data: { brandId, brand: brand.name } }, tx.now.slice(0, 10));
}
