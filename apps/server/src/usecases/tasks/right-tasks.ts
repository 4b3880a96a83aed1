import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** A right that waits for the operator's staff. */
interface RightTask {
  readonly subject: string;
  readonly right: string;
  readonly brand: string;
  readonly count: number;
  readonly since: string;
  readonly detail: string;
}

/** Rights whose last day is near or just over, and of which no renewal was entered. */
export async function rightsEnding(tx: Tx): Promise<RightTask[]> {
  const { rows } = await sql<RightTask>`
    select r.id as subject, r.id as "right", r.brand_id as brand, 1 as count, e.at as since,
      coalesce(r.text, r.number, r.kind) || ' ends on ' || r.expires_on as detail
    from rights r
    join lateral (select max(at) as at from right_events
      where right_id = r.id and type in ('expiring', 'expired')) e on e.at is not null
    where (r.state = 'expiring' or (r.state = 'expired' and r.expires_on > ts_now()::date - 30))
      and not exists (select from right_proposals p where p.right_id = r.id
        and p.kind = 'renewal' and p.state = 'proposed')
    order by r.expires_on limit 200`.execute(tx.db);
  return rows;
}

/** Renewals that a brand entered, and transfers that the new holder accepted. */
export async function proposalsToConfirm(
  tx: Tx,
  kind: "renewal" | "transfer",
  state: "proposed" | "accepted",
): Promise<RightTask[]> {
  const { rows } = await sql<RightTask>`
    select p.right_id as subject, p.right_id as "right", p.brand_id as brand, 1 as count,
      coalesce(p.accepted_at, p.proposed_at) as since,
      coalesce(p.summary ->> 'text', p.summary ->> 'number', p.summary ->> 'kind') as detail
    from right_proposals p
    where p.kind = ${kind} and p.state = ${state}
    order by p.proposed_at limit 200`.execute(tx.db);
  return rows;
}

export async function rightsDisputed(tx: Tx): Promise<RightTask[]> {
  const { rows } = await sql<RightTask>`
    select r.id as subject, r.id as "right", r.brand_id as brand, 1 as count, d.opened_at as since,
      coalesce(r.text, r.number, r.kind) as detail
    from right_disputes d join rights r on r.id = d.right_id
    where d.settled_at is null order by d.opened_at limit 200`.execute(tx.db);
  return rows;
}
