import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** A contest, stay or dispute that somebody of the operator has to look after. */
interface Found {
  readonly subject: string;
  readonly case: string;
  readonly brand: string;
  readonly marketplace: string;
  readonly count: number;
  readonly since: string;
  readonly detail: string;
}

/** Open contests one of whose clocks has run out while what it waits for has not come. */
async function late(tx: Tx, clock: string, waits: RawBuilder<boolean>): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select k.case_id as subject, k.case_id as "case", c.brand_id as brand,
      k.marketplace_id as marketplace, 1 as count, k.due_at as since, k.rule as detail
    from clocks k
    join cases c on c.id = k.case_id
    join contests co on co.case_id = k.case_id and co.state = 'open'
    where split_part(k.name, ':', 1) = ${clock} and k.due_at <= ${tx.now}::timestamptz and ${waits}
    order by k.due_at limit 200`.execute(tx.db);
  return rows;
}

/** The law counts from an arrival, and nothing proves it. */
export function arrivalsUnproven(tx: Tx): Promise<Found[]> {
  return late(tx, "arrival", sql<boolean>`co.reached_at is null`);
}

export function ownersSilent(tx: Tx): Promise<Found[]> {
  return late(tx, "owner_reply", sql<boolean>`co.owner_reply is null`);
}

export function reviewsLate(tx: Tx): Promise<Found[]> {
  return late(tx, "review", sql<boolean>`true`);
}

/** Stays hold a listing down on somebody's word: each stays in sight until it is ended. */
export async function staysStanding(tx: Tx): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select s.case_id as subject, s.case_id as "case", c.brand_id as brand,
      s.marketplace_id as marketplace, 1 as count, s.entered_at as since, s.kind as detail
    from stays s join cases c on c.id = s.case_id
    where s.state = 'standing' order by s.entered_at limit 200`.execute(tx.db);
  return rows;
}

export async function disputesLate(tx: Tx): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select d.case_id as subject, d.case_id as "case", c.brand_id as brand,
      d.marketplace_id as marketplace, 1 as count, d.due_at as since, 'dispute' as detail
    from disputes d join cases c on c.id = d.case_id
    where d.state = 'open' and d.due_at <= ${tx.now}::timestamptz
    order by d.due_at limit 200`.execute(tx.db);
  return rows;
}
