import { sql } from "kysely";
import type { Tx } from "../store/store.js";

/** Longer than looking at a whole batch may take. */
const LEASE_SECONDS = 180;

export interface ClaimedLook {
  readonly snapshotId: string;
  readonly position: number;
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly object: string;
  /** Key of the references that were looked for before. */
  readonly lookedWith: string | null;
  /** The largest risk that the listing's words gave. */
  readonly risk: number;
}

/** Takes pictures of current listings that wait to be looked at. Those of older versions wait no more. */
export async function claimLooks(tx: Tx, limit: number): Promise<ClaimedLook[]> {
  const { rows } = await sql<ClaimedLook>`
    with w as materialized (
      select snapshot_id, position from snapshot_pictures
      where look_due and (look_lease_until is null or look_lease_until <= ${tx.now})
      order by looked_with nulls first, snapshot_id desc limit ${limit} for update skip locked
    )
    update snapshot_pictures p
    set look_lease_until = ${tx.now}::timestamptz + make_interval(secs => ${LEASE_SECONDS})
    from w
    where p.snapshot_id = w.snapshot_id and p.position = w.position
    returning p.snapshot_id, p.position, p.marketplace_id, p.listing_id, p.object, p.looked_with,
      coalesce((select max((f ->> 'risk')::float8) from assessments a,
        jsonb_array_elements(a.body -> 'findings') f where a.snapshot_id = p.snapshot_id), 0) as risk`.execute(
    tx.db,
  );
  return rows;
}

/** Gives a look back that could not be made now. */
export async function putOffLook(
  tx: Tx,
  { snapshotId, position }: ClaimedLook,
  seconds: number,
): Promise<void> {
  await tx.db
    .updateTable("snapshotPictures")
    .set({ lookLeaseUntil: new Date(Date.parse(tx.now) + 1_000 * seconds).toISOString() })
    .where("snapshotId", "=", snapshotId)
    .where("position", "=", position)
    .where("lookDue", "=", true)
    .execute();
}

/** Lets every stored picture of a current listing be looked at that was not looked at for these references. */
export async function dueForAll(tx: Tx, gallery: string): Promise<void> {
  await sql`
    update snapshot_pictures p set look_due = true
    from listings l
    where l.snapshot_id = p.snapshot_id and l.status = 'active' and p.state = 'stored'
      and not p.look_due and p.looked_with is distinct from ${gallery}`.execute(tx.db);
}
