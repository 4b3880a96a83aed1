import { MOST_SELLERS_OF_A_PICTURE } from "@touchstone/casework";
import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** Pictures that neither the brand, nor a seller it authorised, nor more than two sellers have used. */
export async function ownPictures(tx: Tx, snapshotId: string, brandId: string): Promise<string[]> {
  const { rows } = await sql<{ object: string }>`
    select p.object from snapshot_pictures p
      left join picture_looks k on k.object = p.object and k.gallery = p.looked_with
    where p.snapshot_id = ${snapshotId} and p.state = 'stored' and p.object is not null
      and not coalesce(jsonb_path_exists(k.body, '$.sightings[*] ? (@.match == "photo_copy")'), false)
      and not exists (
        select from rights r where r.brand_id = ${brandId} and p.object = any(r.images))
      and not exists (
        select from snapshot_pictures o join snapshots s on s.id = o.snapshot_id
          join brands b on b.id = ${brandId}
        where o.object = p.object
          and b.authorised_sellers ? (s.marketplace_id || ':' || s.seller_id))
      and ${MOST_SELLERS_OF_A_PICTURE} >= (
        select count(distinct (s.marketplace_id, s.seller_id))
        from snapshot_pictures o join snapshots s on s.id = o.snapshot_id where o.object = p.object)
    order by p.position`.execute(tx.db);
  return [...new Set(rows.map(({ object }) => object))];
}
