import { LOOK_VERSION, type Look } from "@touchstone/runtime";
import { sql } from "kysely";
import type { Tx } from "../store/store.js";
import { queueListings } from "../usecases/listings/queue-listings.js";
import type { ClaimedLook } from "./claim-looks.js";

/** What came of a look: `null` when the picture cannot be looked at. */
export interface KnownLook {
  readonly closely: boolean;
  readonly body: Look | null;
  /** By which another picture finds this one. */
  readonly print?: Uint8Array | undefined;
}

/** Keeps what a picture shows, and lets its listing be judged anew where that says anything. */
export async function recordLook(
  tx: Tx,
  claimed: ClaimedLook,
  gallery: string,
  { closely, body, print }: KnownLook,
): Promise<void> {
  const { object, snapshotId, position } = claimed;
  await tx.db
    .insertInto("pictureLooks")
    .values({ object, gallery, closely, body: JSON.stringify(body), createdAt: tx.now })
    .onConflict((conflict) =>
      conflict
        .columns(["object", "gallery"])
        // What was looked at closely is not forgotten for a look in passing.
        .doUpdateSet((set) => ({
          body: set.ref("excluded.body"),
          closely: set.ref("excluded.closely"),
        }))
        .where("pictureLooks.closely", "=", false),
    )
    .execute();
  if (print !== undefined) {
    const made = { object, version: LOOK_VERSION, print, createdAt: tx.now };
    await tx.db
      .insertInto("picturePrints")
      .values(made)
      .onConflict((conflict) => conflict.column("object").doNothing())
      .execute();
  }
  const { rows } = await sql<{ current: string | null }>`
    update snapshot_pictures p
    set look_due = false, look_lease_until = null, looked_with = ${gallery}
    where snapshot_id = ${snapshotId}::uuid and position = ${position}
    returning (select l.snapshot_id from listings l where l.marketplace_id = p.marketplace_id
      and l.listing_id = p.listing_id and l.status = 'active') as current`.execute(tx.db);
  // What was seen before and is not any more says something too.
  const tells = claimed.lookedWith !== null || (body !== null && saysAnything(body));
  if (!tells || rows[0]?.current !== snapshotId) return;
  await queueListings(tx, claimed.marketplaceId, [
    { listing: claimed.listingId, snapshot: snapshotId },
  ]);
}

function saysAnything({ sightings, lines, markings }: Look): boolean {
  return sightings.length > 0 || lines.length > 0 || markings.length > 0;
}
