import { coversListing, defenceOf } from "@touchstone/casework";
import type { ContestKind, ReasonCode } from "@touchstone/interface";
import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** The contest that the vault opens for a seller, with the files it rests on. */
interface VaultLane {
  readonly contestId: string;
  readonly vaultEvidence: string[];
  readonly kind?: ContestKind;
}

/** A contest takes no more, whoever opens it. */
const MOST_FILES = 20;

/**
 * What the seller laid down before that speaks for a listing against a notice filed at `at`; `null` where
 * nothing does, where nobody knows the seller, and where safety is at stake. It is asked before every
 * removal, in the scope of casework for this listing, and opens the contest that the seller would open.
 */
export async function vaultLane(
  tx: Tx,
  notice: {
    readonly marketplaceId: string;
    readonly listingId: string;
    readonly sellerId: string | null;
    readonly brandId: string;
    readonly reasonCode?: ReasonCode | null | undefined;
    readonly at: string;
  },
): Promise<VaultLane | null> {
  const { marketplaceId, listingId, sellerId, brandId, at } = notice;
  if (sellerId === null) return null;
  const documents = await tx.db
    .selectFrom("vaultDocuments")
    .select([
      "kind",
      "quantity",
      "listings",
      "gtins",
      "words",
      "files",
      "coversFrom",
      "coversUntil",
    ])
    .where("marketplaceId", "=", marketplaceId)
    .where("sellerId", "=", sellerId)
    .where("brandId", "=", brandId)
    .where("state", "=", "accepted")
    .orderBy("id")
    .execute();
  if (documents.length === 0 || (await safetyAtStake(tx, marketplaceId, listingId))) return null;
  const listing = await listingNow(tx, marketplaceId, listingId);
  const brand = await tx.db
    .selectFrom("brands")
    .select("name")
    .where("id", "=", brandId)
    .executeTakeFirstOrThrow();
  const said = { at, brandName: brand.name, reasonCode: notice.reasonCode ?? null };
  const covering = documents.filter((document) => coversListing(document, listing, said) !== null);
  const [first] = covering;
  if (first === undefined) return null;
  const files = new Set(covering.flatMap((document) => document.files));
  const kind = defenceOf(first.kind, said.reasonCode);
  return {
    contestId: tx.newId(),
    vaultEvidence: [...files].slice(0, MOST_FILES),
    ...(kind === null ? {} : { kind }),
  };
}

async function listingNow(tx: Tx, marketplaceId: string, listingId: string) {
  const row = await tx.db
    .selectFrom("listings")
    .select(["body", "quantity"])
    .where("marketplaceId", "=", marketplaceId)
    .where("listingId", "=", listingId)
    .executeTakeFirst();
  return {
    id: listingId,
    title: row?.body.title ?? "",
    gtin: row?.body.gtin ?? null,
    quantity: row === undefined || row.quantity === null ? null : Number(row.quantity),
  };
}

/** A product-safety case that is open, or that was closed because an authority has it now. */
async function safetyAtStake(tx: Tx, marketplaceId: string, listingId: string): Promise<boolean> {
  const { rows } = await sql<{ state: string; outcome: string | null }>`
    select c.state, (
      select e.outcome from safety_events e where e.case_id = c.id and e.kind = 'closed'
      order by e.sequence desc limit 1) as outcome
    from safety_cases c
    where c.marketplace_id = ${marketplaceId} and c.listing_id = ${listingId}`.execute(tx.db);
  return rows.some(({ state, outcome }) => state !== "closed" || outcome === "referred");
}
