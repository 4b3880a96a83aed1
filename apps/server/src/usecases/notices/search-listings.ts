import type { Finding } from "@touchstone/interface";
import { type SqlBool, sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type CursorValues, type Page, pageOf } from "../../http/page.js";
import type { Tx } from "../../store/store.js";
import { keyOfListing } from "./noticed-item.js";
import { type Earlier, NOTHING_EARLIER, readEarlierCases } from "./read-earlier-cases.js";
import { senderOf } from "./sender-of.js";

export interface ListingSearch {
  readonly brandId?: string | undefined;
  readonly marketplace?: string | undefined;
  /** Words of the title; all of them. */
  readonly words?: string | undefined;
  /** A seller's id, or part of the name that the listing shows. */
  readonly seller?: string | undefined;
  readonly limit: number;
  readonly after: CursorValues | null;
}

/** What a public listing shows, and what was found of the searcher's own brand in its title. */
export interface FoundListing {
  readonly marketplace: string;
  readonly marketplaceName: string;
  readonly listing: string;
  readonly title: string;
  readonly url: string | null;
  readonly price: { readonly amount: string; readonly currency: string } | null;
  readonly category: string | null;
  readonly seller: string | null;
  readonly updatedAt: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly form: string;
  }[];
  /** Whether the brand is asked about it already, or has a notice in hand or in force. */
  readonly asked: boolean;
  readonly noticed: boolean;
}

const MOST_WORDS = 8;

/** Active listings of the marketplaces, by what anybody can see of them. */
export function searchListings(
  context: Context,
  actor: MemberActor,
  search: ListingSearch,
): Promise<Result<Page<FoundListing>>> {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const sender = await senderOf(tx, actor, search);
    if (!sender.ok) return sender;
    const words = (search.words ?? "").split(/\s+/).filter((word) => word !== "");
    if (words.length === 0 && search.seller === undefined) {
      return failed("invalid_request", "Say what to search for: words of the title, or a seller.");
    }
    const { brandId } = sender.value;
    const brand = await tx.db
      .selectFrom("brands")
      .select("name")
      .where("id", "=", brandId)
      .executeTakeFirstOrThrow();
    // What is read from here on is what anybody sees who opens the listing, and the brand's own findings.
    await tx.actAs({ role: "jobs", job: "notices" });
    const rows = await find(tx, search, words.slice(0, MOST_WORDS), brand.name);
    const earlier = await readEarlierCases(tx, brandId, rows.map(placeOf));
    const page = pageOf(rows, search.limit, ({ marketplace, listing }) => [marketplace, listing]);
    return done({
      next: page.next,
      items: page.items.map((row) => view(row, earlier.get(keyOf(row)) ?? NOTHING_EARLIER)),
    });
  });
}

interface Row extends Omit<FoundListing, "mentions" | "asked" | "noticed"> {
  readonly finding: Finding | null;
}

async function find(
  tx: Tx,
  { marketplace, seller, limit, after }: ListingSearch,
  words: readonly string[],
  brand: string,
): Promise<Row[]> {
  const conditions = [sql<SqlBool>`l.status = 'active'`];
  for (const word of words) {
    conditions.push(sql<SqlBool>`l.body ->> 'title' ilike ${likePart(word)}`);
  }
  if (marketplace !== undefined) conditions.push(sql<SqlBool>`l.marketplace_id = ${marketplace}`);
  if (seller !== undefined) {
    const part = likePart(seller);
    conditions.push(
      sql<SqlBool>`(l.seller_id = ${seller} or l.body -> 'seller' ->> 'name' ilike ${part})`,
    );
  }
  if (after !== null) {
    const [place, listing] = after;
    conditions.push(sql<SqlBool>`(l.marketplace_id, l.listing_id) > (${place}, ${listing})`);
  }
  const { rows } = await sql<Row>`
    select l.marketplace_id as marketplace, m.name as "marketplaceName", l.listing_id as listing,
      l.body ->> 'title' as title, l.body ->> 'url' as url, l.body -> 'price' as price,
      l.body ->> 'category' as category, l.seller_id as seller, l.updated_at as "updatedAt",
      case when m.mode = 'observe' then null else (
        select finding from assessments a, jsonb_array_elements(a.body -> 'findings') as finding
        where a.marketplace_id = l.marketplace_id and a.listing_id = l.listing_id
          and a.snapshot_id = l.snapshot_id and finding ->> 'brand' = ${brand}
        order by a.created_at desc, a.id desc limit 1) end as finding
    from listings l join marketplaces m on m.id = l.marketplace_id
    where ${sql.join(conditions, sql` and `)}
    order by l.marketplace_id, l.listing_id limit ${limit + 1}`.execute(tx.db);
  return rows;
}

function view({ finding, price, ...row }: Row, earlier: Earlier): FoundListing {
  return {
    ...row,
    price: price && { amount: price.amount, currency: price.currency },
    mentions: (finding?.mentions ?? [])
      .filter(({ field }) => field === "title")
      .map(({ start, end, form }) => ({ start, end, form })),
    asked: earlier.openRequestId !== null,
    noticed: earlier.alreadyNoticed.length > 0,
  };
}

function placeOf({ marketplace, listing }: Row) {
  return { marketplaceId: marketplace, listingId: listing };
}

function keyOf({ marketplace, listing }: Row): string {
  return keyOfListing(marketplace, listing);
}

/** A pattern of `like` for texts that hold this one. */
function likePart(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
