import { sql } from "kysely";
import type { Tx } from "../store/store.js";

/** Holds listings as decisions about them do, so that a case is never begun beside one that opens again. */
export async function holdListings(
  tx: Tx,
  listings: readonly { readonly marketplace: string; readonly id: string }[],
): Promise<void> {
  const rows = JSON.stringify(listings.map(({ marketplace, id }) => ({ marketplace, id })));
  await sql`
    insert into listing_states (marketplace_id, listing_id, state, sequence, updated_at)
    select marketplace, id, 'active', 0, ${tx.now}::timestamptz
    from jsonb_to_recordset(${rows}::jsonb) as r(marketplace text, id text)
    order by marketplace, id
    on conflict do nothing`.execute(tx.db);
  await sql`
    select 1 from listing_states
    where (marketplace_id, listing_id) in (
      select marketplace, id from jsonb_to_recordset(${rows}::jsonb) as r(marketplace text, id text)
    )
    order by marketplace_id, listing_id for update`.execute(tx.db);
}
