import { sql } from "kysely";
import { type Check, minutesOf, reading } from "../check.js";
import { type Finding, finding } from "../finding.js";
import { LIMITS } from "../limits.js";

interface Row {
  readonly marketplace: string;
  readonly mode: string;
  readonly state: string | null;
  readonly failures: number | null;
  /** Deliveries that nobody holds back. */
  readonly count: number;
  readonly oldest: number | null;
}

/** Whether each marketplace is told what was decided. */
export const endpointsCheck: Check = {
  name: "deliveries to marketplaces",
  needs: "tables",
  look: (patient) =>
    reading(patient, async (tx) => {
      const { rows } = await sql<Row>`
        select m.id as marketplace, m.mode, e.state, e.failures, coalesce(d.count, 0) as count,
          extract(epoch from ${tx.now}::timestamptz - d.oldest)::float8 as oldest
        from marketplaces m
          left join endpoints e on e.marketplace_id = m.id
          left join lateral (
            select count(*) as count, min(created_at) as oldest from deliveries
            where marketplace_id = m.id and state = 'pending'
              and (m.mode = 'live' or payload ->> 'state' = 'active')
          ) d on true
        where m.mode = 'live' or d.count > 0
        order by m.id`.execute(tx.db);
      return rows.flatMap(ofEndpoint);
    }),
};

function ofEndpoint({ marketplace, mode, state, failures, count, oldest }: Row): Finding[] {
  if (state === null) return mode === "live" ? [finding("endpoint.missing", { marketplace })] : [];
  if (state === "parked") return [finding("endpoint.parked", { marketplace, count })];
  const found: Finding[] = [];
  if ((failures ?? 0) >= LIMITS.endpointFailures) {
    found.push(finding("endpoint.failing", { marketplace, failures: failures ?? 0 }));
  }
  if (oldest !== null && oldest >= LIMITS.deliveries) {
    const minutes = minutesOf(oldest);
    found.push(finding("deliveries.behind", { marketplace, count, minutes }));
  }
  return found;
}
