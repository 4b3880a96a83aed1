import { LOOK_VERSION } from "@touchstone/runtime";
import { sql } from "kysely";
import type { Context } from "../context.js";
import type { Shelf } from "../looking/shelf.js";
import type { Instant } from "../store/tables.js";
import type { Touched } from "./count-touched.js";

/** Examples and categories given back. */
const SHOWN = 10;
const SCOPE = { role: "jobs", job: "estimate" } as const;

interface Counted {
  readonly stored: number;
  readonly seen: number;
}

interface Row {
  readonly marketplace: string;
  readonly id: string;
  readonly seller: string | null;
  readonly title: string | null;
  readonly category: string | null;
  readonly received: Instant;
}

/**
 * Looks for copies of reference pictures, or of parts of them, in the pictures of the stored active listings. What has
 * no picture here that was looked at is not known to be clean: `lookedAt` leaves it out, and what was found is not
 * carried over to it.
 *
 * @param images keys of the object store
 */
export async function countShown(
  context: Context,
  shelf: Shelf,
  images: readonly string[],
): Promise<Touched> {
  const found = new Set<string>();
  for (const key of images) {
    const bytes = await context.objects.get(key);
    if (bytes === null) continue;
    const like = await shelf.use((album) => album.find(bytes));
    if (like.ok) for (const { object } of like.pictures) found.add(object);
  }
  return context.store.transaction(SCOPE, async (tx) => {
    const counted = await sql<Counted>`
      select (select count(*)::int from listings where status = 'active') as stored,
        (select count(*)::int from listings l where l.status = 'active' and exists (
          select from snapshot_pictures p
          join picture_prints k on k.object = p.object and k.version = ${LOOK_VERSION}
            and k.place <= ${shelf.place}
          where p.snapshot_id = l.snapshot_id and p.state = 'stored')) as seen`.execute(tx.db);
    const { rows } = await sql<Row>`
      select l.marketplace_id as marketplace, l.listing_id as id, l.seller_id as seller,
        l.body ->> 'title' as title, l.body ->> 'category' as category, l.received_at as received
      from listings l
      where l.status = 'active' and exists (
        select from snapshot_pictures p where p.snapshot_id = l.snapshot_id
          and p.state = 'stored' and p.object = any(${[...found]}::text[]))
      order by l.received_at, l.listing_id`.execute(tx.db);
    const { stored, seen } = counted.rows[0] ?? { stored: 0, seen: 0 };
    const categories = new Map<string, number>();
    for (const { category } of rows) {
      if (category !== null) categories.set(category, (categories.get(category) ?? 0) + 1);
    }
    return {
      stored,
      lookedAt: seen,
      sampled: false,
      listings: rows.length,
      projected: rows.length,
      sellers: new Set(rows.flatMap((row) => sellerOf(row) ?? [])).size,
      categoryCount: categories.size,
      oldestSince: rows[0]?.received ?? null,
      categories: [...categories]
        .map(([name, listings]) => ({ name, listings }))
        .sort((one, other) => other.listings - one.listings)
        .slice(0, SHOWN),
      examples: rows
        .slice(0, SHOWN)
        .map(({ marketplace, id, title }) => ({ marketplace, id, title: title ?? id })),
    };
  });
}

function sellerOf({ marketplace, seller }: Row): string | null {
  return seller === null ? null : JSON.stringify([marketplace, seller]);
}
