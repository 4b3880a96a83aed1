import { type CaseState, type ClusterFacts, clusterFacts, clusterKey } from "@touchstone/casework";
import type { Finding, Listing } from "@touchstone/interface";
import { sql } from "kysely";
import type { Tx } from "../store/store.js";

/** Open requests of one seller that a new one is compared with: the newest, of which the oldest counts first. */
const MOST_COMPARED = 200;

interface Row {
  readonly key: string | null;
  readonly finding: Finding;
  readonly body: Listing;
  readonly pictures: string[] | null;
}

/** The key of the cluster that a request joins when it is put to its brand; `null` of a seller not known. Scope jobs. */
export async function clusterOf(tx: Tx, state: CaseState): Promise<string | null> {
  const { brandId, marketplaceId, sellerId, snapshotId, finding } = state;
  if (sellerId === null) return null;
  const place = { brandId, marketplaceId, sellerGroup: sellerId };
  const factsOf = ({ body, pictures, ...row }: Pick<Row, "finding" | "body" | "pictures">) =>
    clusterFacts({ ...place, pictures: pictures ?? [] }, body.title, row.finding);
  const { rows: own } = await sql<Pick<Row, "body" | "pictures">>`
    select s.body, ${PICTURES} as pictures from snapshots s where s.id = ${snapshotId}`.execute(
    tx.db,
  );
  const [snapshot] = own;
  if (snapshot === undefined) return null;
  const { rows: open } = await sql<Row>`
    select * from (
      select c.id, c.created_at, c.cluster_key as key, c.finding, s.body, ${PICTURES} as pictures
      from cases c join snapshots s on s.id = c.snapshot_id
      where c.brand_id = ${brandId} and c.marketplace_id = ${marketplaceId} and c.seller_id = ${sellerId}
        and c.request_state in ('delivered', 'opened', 'snoozed', 'needs_evidence', 'test_buy', 'expired_unanswered')
        and c.cluster_key is not null
      order by c.created_at desc, c.id desc limit ${MOST_COMPARED}
    ) newest order by created_at, id`.execute(tx.db);
  const others: (ClusterFacts & { key: string | null })[] = open.map((row) => ({
    ...factsOf(row),
    key: row.key,
  }));
  return clusterKey(factsOf({ ...snapshot, finding }), others);
}

/**
 * The first picture, by its bytes or, where it is not read yet, by its address. The others say little: many sellers
 * show their logo and their terms beside all their goods.
 */
const PICTURES = sql<string[] | null>`(
  select array[coalesce(p.object, p.url)] from snapshot_pictures p
  where p.snapshot_id = s.id order by p.position limit 1)`;
