import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** Notices of one brand that wait for the operator's word. */
interface Waiting {
  readonly subject: string;
  readonly brand: string;
  readonly count: number;
  readonly since: string;
  readonly detail: string;
}

/** A flood of one account says so: it is looked at as a whole, not notice by notice. */
export async function noticesToReview(tx: Tx, flood: boolean): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select c.brand_id as subject, c.brand_id as brand, count(*)::int as count,
      min(c.created_at) as since, b.name || ': ' || count(*) as detail
    from case_for_operator c
      join brands b on b.id = c.brand_id
      join notice_items i on i.case_id = c.id
    where c.notice_state in ('submitted', 'in_review')
      and (i.grounds && array['flood_account', 'flood_seller']) = ${flood}
    group by c.brand_id, b.name order by min(c.created_at) limit 200`.execute(tx.db);
  return rows;
}
