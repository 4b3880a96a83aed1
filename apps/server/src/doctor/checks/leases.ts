import { type RawBuilder, sql } from "kysely";
import { type Check, reading } from "../check.js";
import { type Finding, finding } from "../finding.js";
import { LIMITS } from "../limits.js";

/** Where work is taken in hand for a while; by name, as findings say it. */
const LEASED: Readonly<Record<string, RawBuilder<unknown>>> = {
  screening_queue: sql`screening_queue where last_error is null and lease_until`,
  deliveries: sql`deliveries d join endpoints e on e.marketplace_id = d.marketplace_id
    and e.state = 'active' and e.failures = 0
    join marketplaces m on m.id = d.marketplace_id and m.mode = 'live'
    where d.state = 'pending' and d.lease_until`,
  snapshot_pictures: sql`snapshot_pictures where state = 'waiting' and lease_until`,
  looks: sql`snapshot_pictures where look_due and look_lease_until`,
};

/** Whether somebody takes up what a process that died had in hand. */
export const leasesCheck: Check = {
  name: "work in hand",
  needs: "tables",
  look: (patient) =>
    reading(patient, async (tx) => {
      const limit = sql`${tx.now}::timestamptz - make_interval(secs => ${LIMITS.leases})`;
      const found: Finding[] = [];
      for (const [queue, rows] of Object.entries(LEASED)) {
        const count = await countOf(sql`${rows} < ${limit}`);
        if (count > 0) found.push(finding("leases.expired", { queue, count }));
      }
      const stuck = await countOf(sql`rematches where
        (state = 'running' and lease_until < ${limit})
        or (state = 'waiting' and created_at < ${limit}
          and not exists (select from rematches r where r.state = 'running'))`);
      if (stuck > 0) found.push(finding("rematch.stuck", { count: stuck }));
      return found;

      async function countOf(rows: RawBuilder<unknown>): Promise<number> {
        const counted = await sql<{ count: number }>`
          select count(*) as count from (select from ${rows} limit ${LIMITS.counted}) c`.execute(
          tx.db,
        );
        return counted.rows[0]?.count ?? 0;
      }
    }),
};
