import { sql } from "kysely";
import type { Tx } from "../../store/store.js";
import type { NoticeBatch, SentItem } from "./notice-batch.js";
import type { NoticedItem } from "./noticed-item.js";
import { isSaid } from "./words-of.js";

/** An item with everything that its batch says for it, and the listing that it means. */
export interface ResolvedItem extends NoticedItem {
  readonly sent: SentItem;
}

/** Finds the listings that are named by their addresses. Needs the scope of jobs. */
export async function resolveItems(tx: Tx, batch: NoticeBatch): Promise<ResolvedItem[]> {
  const places = await placesByUrl(
    tx,
    batch.items.flatMap(({ url }) => url ?? []),
  );
  return batch.items.map((sent) => {
    const place =
      sent.marketplace !== undefined && sent.listing !== undefined
        ? { marketplaceId: sent.marketplace, listingId: sent.listing }
        : places.get(sent.url ?? "");
    return {
      sent,
      marketplaceId: place?.marketplaceId ?? null,
      listingId: place?.listingId ?? null,
      rightId: sent.rightId ?? batch.rightId ?? null,
      reasonCode: sent.reasonCode ?? batch.reasonCode ?? null,
      evidence: [...(sent.evidence ?? []), ...(batch.evidence ?? [])],
      hasComment: isSaid(sent.comment) || isSaid(batch.detailedMessage),
      hasOrderNumber: isSaid(sent.orderNumber) || isSaid(batch.orderNumber),
    };
  });
}

async function placesByUrl(tx: Tx, urls: readonly string[]) {
  if (urls.length === 0) return new Map<string, { marketplaceId: string; listingId: string }>();
  const rows = await tx.db
    .selectFrom("listings")
    .select(["marketplaceId", "listingId"])
    .select(sql<string>`body ->> 'url'`.as("url"))
    .where(sql`body ->> 'url'`, "in", [...new Set(urls)])
    .execute();
  return new Map(rows.map(({ url, ...place }) => [url, place]));
}
