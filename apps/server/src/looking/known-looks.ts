import type { Look } from "@touchstone/runtime";
import { sql } from "kysely";
import type { Tx } from "../store/store.js";

/** What one picture of a listing shows. */
export interface PictureSeen extends Look {
  /** As the listing names it. */
  readonly image: string;
}

interface Row {
  readonly snapshotId: string;
  readonly url: string;
  readonly body: Look;
}

/** What is known of the pictures of some versions of listings, in the order in which each shows them. */
export async function readLooks(
  tx: Tx,
  snapshots: readonly string[],
): Promise<Map<string, PictureSeen[]>> {
  const seen = new Map<string, PictureSeen[]>();
  if (snapshots.length === 0) return seen;
  const { rows } = await sql<Row>`
    select p.snapshot_id, p.url, l.body
    from snapshot_pictures p
    join picture_looks l on l.object = p.object and l.gallery = p.looked_with
    where p.snapshot_id = any(${[...snapshots]}::uuid[]) and l.body is not null
    order by p.snapshot_id, p.position`.execute(tx.db);
  for (const { snapshotId, url, body } of rows) {
    const picture = { image: url, ...body };
    const known = seen.get(snapshotId);
    if (known === undefined) seen.set(snapshotId, [picture]);
    else known.push(picture);
  }
  return seen;
}
