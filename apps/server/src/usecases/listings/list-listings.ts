import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { type CursorValues, type Page, pageOf } from "../../http/page.js";
import type { Instant } from "../../store/tables.js";
import { readerScope } from "./listing-reader.js";

export interface ListingFilter {
  readonly status?: "active" | "ended" | undefined;
  readonly recommendation?: "clear" | "ask_brand" | "remove" | undefined;
  readonly seller?: string | undefined;
  readonly limit: number;
  readonly after: CursorValues | null;
}

interface ListedListing {
  readonly id: string;
  readonly title: string;
  readonly revision: number | null;
  readonly status: string;
  readonly seller: string | null;
  readonly snapshot: string;
  readonly updatedAt: Instant;
  /** The last one; `null` while screening has not looked at it. */
  readonly recommendation: string | null;
  readonly assessedAt: Instant | null;
}

/** Listings of one marketplace, by their ids. */
export async function listListings(
  context: Context,
  actor: MemberActor,
  marketplace: string,
  filter: ListingFilter,
): Promise<Result<Page<ListedListing>>> {
  const rows = await context.store.transaction(readerScope(actor), async (tx) => {
    const { status, recommendation, seller, after } = filter;
    let query = tx.db
      .selectFrom("listings as l")
      .leftJoinLateral(
        (from) =>
          from
            .selectFrom("assessments as a")
            .select(["a.recommendation", "a.createdAt as assessedAt"])
            .whereRef("a.marketplaceId", "=", "l.marketplaceId")
            .whereRef("a.listingId", "=", "l.listingId")
            // By what was judged before when: clocks are set back.
            .orderBy(sql`a.snapshot_id = l.snapshot_id`, "desc")
            .orderBy("a.createdAt", "desc")
            .orderBy("a.id", "desc")
            .limit(1)
            .as("last"),
        (join) => join.onTrue(),
      )
      .select([
        "l.listingId as id",
        "l.revision",
        "l.status",
        "l.sellerId as seller",
        "l.snapshotId as snapshot",
        "l.updatedAt",
        "last.recommendation",
        "last.assessedAt",
        sql<string>`l.body ->> 'title'`.as("title"),
      ])
      .where("l.marketplaceId", "=", marketplace)
      .orderBy("l.listingId")
      .limit(filter.limit + 1);
    if (status !== undefined) query = query.where("l.status", "=", status);
    if (seller !== undefined) query = query.where("l.sellerId", "=", seller);
    if (recommendation !== undefined) {
      query = query.where("last.recommendation", "=", recommendation);
    }
    if (after !== null) query = query.where("l.listingId", ">", String(after[0]));
    return query.execute();
  });
  return done(pageOf(rows, filter.limit, ({ id }) => [id]));
}
