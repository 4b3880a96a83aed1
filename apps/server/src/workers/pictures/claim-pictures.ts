import { sql } from "kysely";
import type { Context } from "../../context.js";
import type { Scope } from "../../store/store.js";

export const PICTURES_SCOPE: Scope = { role: "jobs", job: "pictures" };
/** Longer than fetching and decoding a whole batch may take. */
const LEASE_SECONDS = 120;

export interface ClaimedPicture {
  readonly snapshotId: string;
  readonly position: number;
  readonly url: string;
  /** This one counted. */
  readonly attempts: number;
}

/** Takes pictures that wait, for a while: should this process die, another one takes them after it. */
export async function claimPictures(context: Context, limit: number): Promise<ClaimedPicture[]> {
  return context.store.transaction(PICTURES_SCOPE, async (tx) => {
    const { rows } = await sql<ClaimedPicture>`
      with w as materialized (
        select snapshot_id, position from snapshot_pictures
        where state = 'waiting' and next_attempt_at <= ${tx.now}
          and (lease_until is null or lease_until <= ${tx.now})
        order by next_attempt_at limit ${limit} for update skip locked
      )
      update snapshot_pictures p set attempts = p.attempts + 1,
        lease_until = ${tx.now}::timestamptz + make_interval(secs => ${LEASE_SECONDS})
      from w
      where p.snapshot_id = w.snapshot_id and p.position = w.position
      returning p.snapshot_id, p.position, p.url, p.attempts`.execute(tx.db);
    return rows;
  });
}
