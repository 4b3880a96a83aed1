import type { Listing } from "@touchstone/interface";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import type { Instant } from "../../store/tables.js";
import { type ListingReader, readerScope } from "./listing-reader.js";

/** Versions shown of one listing, the newest first. */
const SNAPSHOTS_SHOWN = 100;

interface ShownListing {
  readonly marketplace: string;
  readonly id: string;
  readonly revision: number | null;
  readonly status: string;
  readonly listing: Listing;
  readonly receivedAt: Instant;
  readonly updatedAt: Instant;
  readonly endedAt: Instant | null;
  /** The state in which it should be at its marketplace; `sequence` 0 says that it was never told another. */
  readonly wanted: { readonly state: string; readonly sequence: number };
  readonly snapshots: readonly {
    readonly id: string;
    readonly revision: number | null;
    readonly hash: string;
    readonly createdAt: Instant;
  }[];
  readonly assessment: {
    readonly id: string;
    readonly snapshot: string;
    readonly recommendation: string;
    readonly engine: string;
    readonly createdAt: Instant;
  } | null;
}

/** A listing as it stands now, with its versions and what was last thought of it. */
export async function showListing(
  context: Context,
  reader: ListingReader,
  marketplace: string,
  id: string,
): Promise<Result<ShownListing>> {
  return context.store.transaction(readerScope(reader), async (tx) => {
    const row = await tx.db
      .selectFrom("listings")
      .select(["revision", "status", "body", "receivedAt", "updatedAt", "endedAt", "snapshotId"])
      .where("marketplaceId", "=", marketplace)
      .where("listingId", "=", id)
      .executeTakeFirst();
    if (row === undefined) return failed("not_found", "There is no such listing.");
    const { body: listing, snapshotId, ...rest } = row;
    return done({
      marketplace,
      id,
      ...rest,
      listing,
      wanted: await wantedState(tx, marketplace, id),
      snapshots: await snapshotsOf(tx, marketplace, id),
      assessment: await lastAssessment(tx, marketplace, id, snapshotId),
    });
  });
}

async function wantedState(tx: Tx, marketplace: string, id: string) {
  const said = await tx.db
    .selectFrom("listingStates")
    .select(["state", "sequence"])
    .where("marketplaceId", "=", marketplace)
    .where("listingId", "=", id)
    .executeTakeFirst();
  return said ?? { state: "active", sequence: 0 };
}

async function snapshotsOf(tx: Tx, marketplace: string, id: string) {
  return tx.db
    .selectFrom("snapshots")
    .select(["id", "revision", "hash", "createdAt"])
    .where("marketplaceId", "=", marketplace)
    .where("listingId", "=", id)
    .orderBy("id", "desc")
    .limit(SNAPSHOTS_SHOWN)
    .execute();
}

/** Of the version that stands now, if there is one: clocks are set back, so by their time alone they do not follow. */
async function lastAssessment(tx: Tx, marketplace: string, id: string, current: string) {
  const last = await tx.db
    .selectFrom("assessments")
    .select(["id", "snapshotId as snapshot", "recommendation", "engine", "createdAt"])
    .where("marketplaceId", "=", marketplace)
    .where("listingId", "=", id)
    .orderBy(({ eb }) => eb("snapshotId", "=", current), "desc")
    .orderBy("createdAt", "desc")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  return last ?? null;
}
