import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** Lets screening look at listings again, each at the snapshot that is its newest. */
export async function queueListings(
  tx: Tx,
  marketplace: string,
  rows: readonly { readonly listing: string; readonly snapshot: string }[],
): Promise<void> {
  if (rows.length === 0) return;
  // Whoever works on an older snapshot keeps nothing: its lease ends here, and it finds another snapshot queued.
  await sql`
    insert into screening_queue (marketplace_id, listing_id, snapshot_id, queued_at)
    select ${marketplace}, listing, snapshot, ${tx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(listing text, snapshot uuid)
    order by listing
    on conflict (marketplace_id, listing_id) do update set snapshot_id = excluded.snapshot_id,
      queued_at = excluded.queued_at, lease_until = null, attempts = 0, last_error = null`.execute(
    tx.db,
  );
  tx.signal("screening");
  tx.changed({ topics: ["listings"] });
}
