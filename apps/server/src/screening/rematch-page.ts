import { sql } from "kysely";
import type { Context } from "../context.js";
import type { Tx } from "../store/store.js";
import { readBrandRights } from "./brand-rights.js";
import { asStored, keyOf, LISTING_COLUMNS } from "./claim-listings.js";
import { addFound, advancePass, claimPass, isWanted, type Pass } from "./claim-rematch.js";
import { judgedBySome, type ScreeningDesk } from "./desk.js";
import { type Judgement, judge, type StoredListing } from "./judge.js";
import { readMarketplaceRules } from "./marketplace-rules.js";
import { recordJudgements, type Source } from "./record-judgements.js";
import type { JudgedBy } from "./rights-book.js";

const SCOPE = { role: "jobs", job: "rematch" } as const;
const PAGE = 500;

/** Rights of one brand that a worker keeps ready from page to page. */
export interface KeptRights {
  of?: { readonly brandId: string; readonly rights: JudgedBy };
}

/**
 * Matches one page of the stored listings against the rights of a brand that has a new one. A page is done
 * again when a process died of it; that changes nothing. False when nothing waits.
 */
export async function rematchPage(
  context: Context,
  desk: ScreeningDesk,
  kept: KeptRights,
): Promise<boolean> {
  const claimed = await context.store.transaction(SCOPE, async (tx) => {
    const pass = await claimPass(tx);
    if (pass === null) return null;
    const listings = await readPage(tx, pass);
    const marketplaces = listings.map(({ marketplace }) => marketplace);
    const { version } = await tx.db
      .selectFrom("rightsVersion")
      .select("version")
      .executeTakeFirstOrThrow();
    return { pass, listings, version, rules: await readMarketplaceRules(tx, marketplaces) };
  });
  if (claimed === null) return false;
  const { pass, listings, version, rules } = claimed;
  const rights = await rightsOf(context, kept, pass.brandId, version);
  const { judgements, unjudged } = await judge(desk, rights, rules, listings);
  for (const { listing, detail } of unjudged) {
    const { marketplace, id } = listing;
    context.log.error({ marketplace, listing: id, detail }, "a listing could not be rematched");
  }
  await recordJudgements(context, SCOPE.job, judgements, sourceOf(pass));
  const last = listings.at(-1);
  await context.store.transaction(SCOPE, (tx) =>
    advancePass(tx, pass, {
      listings: listings.length,
      last: last === undefined ? null : { marketplace: last.marketplace, listing: last.id },
      ended: listings.length < PAGE,
    }),
  );
  return true;
}

async function readPage(tx: Tx, { after }: Pass): Promise<StoredListing[]> {
  const rows = await tx.db
    .selectFrom("listings")
    .select(LISTING_COLUMNS)
    .where("status", "=", "active")
    .where(({ eb, refTuple, tuple }) =>
      eb(refTuple("marketplaceId", "listingId"), ">", tuple(after.marketplace, after.listing)),
    )
    .orderBy("marketplaceId")
    .orderBy("listingId")
    .limit(PAGE)
    .execute();
  return asStored(tx, rows);
}

async function rightsOf(
  context: Context,
  kept: KeptRights,
  brandId: string,
  version: number,
): Promise<JudgedBy> {
  const known = kept.of;
  if (known?.brandId === brandId && known.rights.version >= version) return known.rights;
  const brands = await context.store.transaction(SCOPE, (tx) => readBrandRights(tx, [brandId]));
  const rights = judgedBySome(version, brands);
  kept.of = { brandId, rights };
  return rights;
}

/** Listings that changed or ended meanwhile are left to the screening queue, where they are already. */
function sourceOf(pass: Pass): Source {
  return {
    async stillHolds(tx, judgements) {
      if (!(await isWanted(tx, pass))) return [];
      const unchanged = await readUnchanged(tx, judgements);
      return judgements.filter(({ listing }) =>
        unchanged.has(keyOf(listing.marketplace, listing.id)),
      );
    },
    recorded: (tx, _judgements, found) => addFound(tx, pass, found),
  };
}

async function readUnchanged(tx: Tx, judgements: readonly Judgement[]): Promise<Set<string>> {
  const wanted = JSON.stringify(
    judgements.map(({ listing: { marketplace, id, snapshotId } }) => {
      return { marketplace, id, snapshot: snapshotId };
    }),
  );
  const { rows } = await sql<{ marketplaceId: string; listingId: string }>`
    select l.marketplace_id, l.listing_id
    from jsonb_to_recordset(${wanted}::jsonb) as r(marketplace text, id text, snapshot uuid)
    join listings l on l.marketplace_id = r.marketplace and l.listing_id = r.id
      and l.snapshot_id = r.snapshot and l.status = 'active'`.execute(tx.db);
  return new Set(rows.map((row) => keyOf(row.marketplaceId, row.listingId)));
}
