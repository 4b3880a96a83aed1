import { DEFAULT_POLICY } from "@touchstone/interface";
import type { ShownListing } from "@touchstone/runtime";
import { sql } from "kysely";
import type { Context } from "../context.js";
import type { Instant } from "../store/tables.js";
import type { ScreeningDesk } from "./desk.js";
import type { JudgedBy } from "./rights-book.js";

/** Up to so many active listings are all looked at; of more, about as many as a sample. */
const LOOKED_AT = 50_000;
const PAGE = 2_000;
/** Examples and categories given back. */
const SHOWN = 10;

export interface Touched {
  /** Active listings that are stored. */
  readonly stored: number;
  /** Listings that were looked at: all of them, or an even sample by a hash of their ids. */
  readonly lookedAt: number;
  readonly sampled: boolean;
  /** Of those looked at; with a sample, `projected` is for all that are stored. */
  readonly listings: number;
  readonly projected: number;
  readonly sellers: number;
  /** How many kinds of goods they are in. */
  readonly categoryCount: number;
  /** Since when the first of them has been stored; `null`: there is none. */
  readonly oldestSince: Instant | null;
  /** The commonest categories among them. */
  readonly categories: { readonly name: string; readonly listings: number }[];
  readonly examples: {
    readonly marketplace: string;
    readonly id: string;
    readonly title: string;
  }[];
}

interface Row {
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly sellerId: string | null;
  readonly title: string;
  readonly category: string | null;
  readonly receivedAt: Instant;
}

const SCOPE = { role: "jobs", job: "estimate" } as const;

/** Looks for a sign in the titles of the stored active listings. */
export async function countTouched(
  context: Context,
  desk: ScreeningDesk,
  rights: JudgedBy,
): Promise<Touched> {
  const stored = await context.store.transaction(SCOPE, async (tx) => {
    const { count } = await tx.db
      .selectFrom("listings")
      .select((of) => of.fn.countAll<number>().as("count"))
      .where("status", "=", "active")
      .executeTakeFirstOrThrow();
    return Number(count);
  });
  const share = Math.min(1, LOOKED_AT / Math.max(1, stored));
  const sellers = new Set<string>();
  const categories = new Map<string, number>();
  const examples: Touched["examples"] = [];
  let oldestSince: Instant | null = null;
  let lookedAt = 0;
  let listings = 0;
  let after: Row | undefined;
  for (;;) {
    const page: readonly Row[] = await readTitles(context, after, share);
    after = page.at(-1);
    lookedAt += page.length;
    const results = await desk.live.screen(rights.set, DEFAULT_POLICY, page.map(asListing));
    for (const [index, row] of page.entries()) {
      const result = results[index];
      if (result?.ok !== true || result.assessment.findings.length === 0) continue;
      listings += 1;
      if (oldestSince === null || row.receivedAt < oldestSince) oldestSince = row.receivedAt;
      if (row.sellerId !== null) sellers.add(JSON.stringify([row.marketplaceId, row.sellerId]));
      if (row.category !== null)
        categories.set(row.category, (categories.get(row.category) ?? 0) + 1);
      if (examples.length < SHOWN) {
        examples.push({ marketplace: row.marketplaceId, id: row.listingId, title: row.title });
      }
    }
    if (page.length < PAGE) break;
  }
  const commonest = [...categories].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return {
    stored,
    lookedAt,
    sampled: share < 1,
    listings,
    projected: share < 1 && lookedAt > 0 ? Math.round((listings * stored) / lookedAt) : listings,
    sellers: sellers.size,
    categoryCount: categories.size,
    oldestSince,
    categories: commonest.slice(0, SHOWN).map(([name, count]) => ({ name, listings: count })),
    examples,
  };
}

function readTitles(context: Context, after: Row | undefined, share: number): Promise<Row[]> {
  return context.store.transaction(SCOPE, async (tx) => {
    let titles = tx.db
      .selectFrom("listings")
      .select([
        "marketplaceId",
        "listingId",
        "sellerId",
        "receivedAt",
        sql<string>`body ->> 'title'`.as("title"),
        sql<string | null>`body ->> 'category'`.as("category"),
      ])
      .where("status", "=", "active")
      .orderBy("marketplaceId")
      .orderBy("listingId")
      .limit(PAGE);
    if (after !== undefined) {
      titles = titles.where(({ eb, refTuple, tuple }) =>
        eb(
          refTuple("marketplaceId", "listingId"),
          ">",
          tuple(after.marketplaceId, after.listingId),
        ),
      );
    }
    if (share < 1) {
      const part = Math.floor(share * 10_000);
      titles = titles.where(sql<boolean>`abs(hashtext(listing_id)::bigint) % 10000 < ${part}::int`);
    }
    return titles.execute();
  });
}

/** Its title alone. */
function asListing({ marketplaceId, listingId, title }: Row): ShownListing {
  return { listing: { marketplace: marketplaceId, id: listingId, title }, seen: [] };
}
