import {
  type DeclarationFacts,
  type DeclarationKind,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type NoticeInput,
  type NoticeReview,
} from "@touchstone/casework";
import type { Finding, MarketplaceMode } from "@touchstone/interface";
import type { Tx } from "../../store/store.js";
import { mayActFor } from "../organisations/may-act-for.js";
import { keyOfListing, type NoticedItem, type Sender } from "./noticed-item.js";
import { type Earlier, NOTHING_EARLIER, readEarlierCases } from "./read-earlier-cases.js";
import { type ListingNow, readNoticedListings } from "./read-noticed-listings.js";
import { type NoticedRight, readNoticedRights } from "./read-noticed-rights.js";

export interface MarketplaceNow {
  readonly id: string;
  readonly mode: MarketplaceMode;
  readonly territory: string;
  readonly profile: string;
  readonly furtherProfiles: readonly string[];
  readonly review: NoticeReview;
  readonly usual: { readonly perAccount: number; readonly perSeller: number };
}

/** Everything that one item of a notice is judged by. */
export interface ItemFacts {
  readonly facts: NoticeInput;
  readonly right: NoticedRight | null;
  readonly listing: ListingNow | null;
  readonly marketplace: MarketplaceNow | null;
  readonly earlier: Earlier;
  readonly brandName: string;
}

export interface Read {
  readonly items: readonly NoticedItem[];
  readonly sender: Sender;
  /** The case in which the question is asked, where there is one. */
  readonly except?: string;
}

/**
 * What the rules need to know of items of one sender, in their order: the same for who wants to know
 * beforehand, for the notice itself, and for the reviewer. Needs the scope of jobs, and gives nothing of
 * it to the sender but what pre-flight says.
 */
export async function readFacts(tx: Tx, { items, sender, except }: Read): Promise<ItemFacts[]> {
  const brand = await tx.db
    .selectFrom("brands")
    .select(["name", "identityState"])
    .where("id", "=", sender.brandId)
    .executeTakeFirstOrThrow();
  const places = placesOf(items);
  const rightIds = new Set(items.flatMap(({ rightId }) => rightId ?? []));
  const rights = await readNoticedRights(tx, [...rightIds]);
  const listings = await readNoticedListings(tx, places, brand.name);
  const earlier = await readEarlierCases(tx, sender.brandId, places, except ?? null);
  const marketplaces = await readMarketplaces(tx);
  const declaration = await readDeclaration(tx, sender);
  const authorities = new Map<string, boolean>();
  const found: ItemFacts[] = [];
  for (const item of items) {
    const { marketplaceId, listingId, rightId } = item;
    const marketplace = marketplaces.get(marketplaceId ?? "") ?? null;
    const key =
      marketplaceId === null || listingId === null ? "" : keyOfListing(marketplaceId, listingId);
    // A right of somebody else's is as good as none, so that nothing is learnt of it.
    const named = rights.get(rightId ?? "") ?? null;
    const right = named?.brandId === sender.brandId ? named : null;
    const territory = marketplace?.territory ?? null;
    const listing = listings.get(key) ?? null;
    const authorityKey = JSON.stringify([rightId, territory]);
    const authority =
      authorities.get(authorityKey) ??
      // Who a brand is may have come into doubt since the notice was given.
      (brand.identityState === "confirmed" && (await mayGive(tx, sender, { rightId, territory })));
    authorities.set(authorityKey, authority);
    const before = earlier.get(key) ?? NOTHING_EARLIER;
    found.push({
      facts: {
        at: tx.now,
        ...(sender.givenAt === null ? {} : { givenAt: sender.givenAt }),
        brandId: sender.brandId,
        memberId: sender.memberId,
        territory: territory ?? "",
        finding: listing && (listing.finding ?? emptyFinding(brand.name)),
        listing: listing && { ended: listing.ended, firstSeenAt: listing.firstSeenAt },
        coolOffs: before.coolOffs,
        alreadyNoticed: before.alreadyNoticed,
        authority,
        notice: {
          right,
          reasonCode: item.reasonCode,
          declaration,
          commentRef: null,
          commentPresent: item.hasComment,
          evidence: { kinds: kindsOf(item), orderNumber: item.hasOrderNumber },
        },
      },
      right,
      listing,
      marketplace,
      earlier: before,
      brandName: brand.name,
    });
  }
  return found;
}

/** What a case holds where screening has found nothing for its brand. */
function emptyFinding(brand: string): Finding {
  const nothing = { mentions: [], pictures: [], signals: [], counterEvidence: [] };
  return { brand, risk: 0, prior: 0, use: "uncertain", ...nothing };
}

function placesOf(items: readonly NoticedItem[]) {
  const places = new Map<string, { marketplaceId: string; listingId: string }>();
  for (const { marketplaceId, listingId } of items) {
    if (marketplaceId === null || listingId === null) continue;
    places.set(keyOfListing(marketplaceId, listingId), { marketplaceId, listingId });
  }
  return [...places.values()];
}

function kindsOf({ evidence }: NoticedItem): EvidenceKind[] {
  const kinds = new Set(evidence.map(({ kind }) => kind));
  return EVIDENCE_KINDS.filter((kind) => kinds.has(kind));
}

async function mayGive(
  tx: Tx,
  { organisation, brandId }: Sender,
  scope: { rightId: string | null; territory: string | null },
): Promise<boolean> {
  return (await mayActFor(tx, { organisation }, brandId, "send_notices", scope)).ok;
}

async function readMarketplaces(tx: Tx): Promise<Map<string, MarketplaceNow>> {
  const rows = await tx.db
    .selectFrom("marketplaces")
    .select(["id", "mode", "territory", "profile", "furtherProfiles", "noticeReview"])
    .select(["noticesPerAccount", "noticesPerSeller"])
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        mode: row.mode as MarketplaceMode,
        territory: row.territory,
        profile: row.profile,
        furtherProfiles: row.furtherProfiles,
        review: row.noticeReview as NoticeReview,
        usual: { perAccount: row.noticesPerAccount, perSeller: row.noticesPerSeller },
      },
    ]),
  );
}

async function readDeclaration(
  tx: Tx,
  { declarationId, memberId }: Sender,
): Promise<DeclarationFacts | null> {
  if (declarationId === null) return null;
  const row = await tx.db
    .selectFrom("declarations")
    .select(["id", "kind", "memberId", "signedAt", "expiresAt"])
    .where("id", "=", declarationId)
    .where("memberId", "=", memberId)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, kind: row.kind as DeclarationKind };
}
