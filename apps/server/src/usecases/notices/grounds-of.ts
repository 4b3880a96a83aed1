import {
  answerOf,
  type FourEyes,
  needsSecondMember,
  type ReviewGround,
  reviewGrounds,
} from "@touchstone/casework";
import { floodSince } from "@touchstone/regimes";
import { sql } from "kysely";
import { exposureOf } from "../../screening/exposure.js";
import type { Tx } from "../../store/store.js";
import { readFourEyes } from "../requests/answering/four-eyes.js";
import { isFound } from "./effect-of.js";
import type { ItemFacts } from "./read-facts.js";

/** What is asked of the store for one sender's items, each thing once. */
export interface Lately {
  /** How many notices were taken lately; no more are counted than it takes to know that there are too many. */
  count(marketplaceId: string, most: number, sellerId: string | null): Promise<number>;
  fourEyes(brandId: string): Promise<FourEyes>;
}

/** Needs the scope of jobs. What it has read it keeps: it is for items that are looked at, not worked on. */
export function lately(tx: Tx, organisationId: string): Lately {
  const counts = new Map<string, Promise<number>>();
  const brands = new Map<string, Promise<FourEyes>>();
  return {
    count(marketplaceId, most, sellerId) {
      const key = JSON.stringify([marketplaceId, most, sellerId]);
      const known =
        counts.get(key) ?? countLately(tx, { marketplaceId, organisationId, most, sellerId });
      counts.set(key, known);
      return known;
    },
    fourEyes(brandId) {
      const known = brands.get(brandId) ?? readFourEyes(tx, brandId);
      brands.set(brandId, known);
      return known;
    },
  };
}

/**
 * Why a notice that passes is reviewed before it takes effect.
 *
 * @param ahead notices of the same batch that would be taken before this one
 */
export async function groundsOf(
  found: ItemFacts,
  store: Lately,
  weaknesses: readonly string[],
  ahead: { readonly ofAccount: number; readonly againstSeller: number } = NONE_AHEAD,
): Promise<ReviewGround[]> {
  const { marketplace, listing, right, facts } = found;
  if (marketplace === null || listing === null) return [];
  const { perAccount, perSeller } = marketplace.usual;
  const seller = listing.sellerId;
  const ofAccount = await store.count(marketplace.id, perAccount, null);
  const againstSeller = seller === null ? 0 : await store.count(marketplace.id, perSeller, seller);
  const grounds = reviewGrounds({
    at: facts.at,
    review: marketplace.review,
    corroborated: isFound(found),
    rightVerifiedAt: right?.verifiedAt ?? null,
    weaknesses,
    ofAccount: { count: 1 + ofAccount + ahead.ofAccount, usual: perAccount },
    againstSeller: { count: 1 + againstSeller + ahead.againstSeller, usual: perSeller },
  });
  const { amount, currency } = exposureOf(listing.body);
  const weighed = { exposure: Number(amount), currency, listings: 1 };
  const answer = answerOf(facts.notice.reasonCode);
  // What the brand would let no member say alone as an answer, none says alone here.
  return needsSecondMember(await store.fourEyes(facts.brandId), answer, weighed)
    ? [...grounds, "four_eyes"]
    : grounds;
}

const NONE_AHEAD = { ofAccount: 0, againstSeller: 0 };

async function countLately(
  tx: Tx,
  asked: {
    readonly marketplaceId: string;
    readonly organisationId: string;
    readonly most: number;
    readonly sellerId: string | null;
  },
): Promise<number> {
  const { marketplaceId, organisationId, most, sellerId } = asked;
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from notice_items
      where marketplace_id = ${marketplaceId} and organisation_id = ${organisationId}
        and state = 'taken' and worked_at > ${floodSince(tx.now)}
        and (${sellerId}::text is null or seller_id = ${sellerId})
      limit ${most + 1}) as lately`.execute(tx.db);
  return rows[0]?.count ?? 0;
}
