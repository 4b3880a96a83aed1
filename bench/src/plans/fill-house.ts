import type { RunningServer } from "@touchstone/server";
import { placeRequests } from "../casework/place-requests.js";
import { psql } from "./psql.js";

/** What else a house of that size has: straight into the tables, as fast as it goes. */
const REST = `
  insert into snapshots (id, marketplace_id, listing_id, seller_id, hash, body, created_at)
    select gen_random_uuid(), marketplace_id, 'C-' || listing_id, seller_id, 'c' || hash,
      jsonb_set(body, '{title}', '"An ordinary tote"'), created_at from snapshots;
  insert into listings (marketplace_id, listing_id, status, seller_id, body, content_hash, snapshot_id,
      sold, quantity, received_at, updated_at)
    select marketplace_id, listing_id, 'active', seller_id, body, hash, id, 3, 1, created_at, created_at
    from snapshots;
  insert into assessments (id, snapshot_id, marketplace_id, listing_id, recommendation, body, engine,
      rights_hash, policy_hash, created_at)
    select gen_random_uuid(), id, marketplace_id, listing_id,
      case when hash like 'c%' then 'clear' else 'ask_brand' end, '{"findings": []}', 'bench', 'r', 'p', created_at
    from snapshots;
  insert into case_events (case_id, seq, marketplace_id, listing_id, type, at, actor_kind, data)
    select id, n, marketplace_id, listing_id, 'request_delivered', created_at, 'system', '{}'
    from cases, generate_series(1, 6) n;
  insert into clocks (case_id, name, marketplace_id, listing_id, due_at, rule, state)
    select id, 'request_due', marketplace_id, listing_id, now() + interval '30 days', 'bench', 'running'
    from cases;
  insert into deliveries (id, marketplace_id, listing_id, sequence, type, payload, case_id, state, next_attempt_at,
      created_at, delivered_at)
    select gen_random_uuid(), marketplace_id, listing_id, 1, 'case.updated', '{}', id, 'delivered', created_at,
      created_at, created_at
    from cases;
  insert into personal_data (id, kind, marketplace_id, listing_id, seller_id, body, retain_until, created_at)
    select gen_random_uuid(), 'seller_name', marketplace_id, listing_id, seller_id, '{"name": "Shop"}',
      now() + interval '2 years', created_at
    from snapshots;
`;

/** Writes a house with that many open cases and twice as many listings; statistics are up to date afterwards. */
export async function fillHouse(
  { context }: RunningServer,
  url: string,
  marketplaces: readonly string[],
  cases: number,
): Promise<{ readonly brands: readonly string[] }> {
  const placed = await placeRequests(context.store, marketplaces, cases);
  await psql(url, REST);
  await psql(url, "vacuum analyze");
  return placed;
}
