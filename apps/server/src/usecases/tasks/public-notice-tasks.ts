import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

/** A notice of somebody without an account that waits for the operator. */
interface Waiting {
  readonly subject: string;
  readonly marketplace: string;
  readonly brand?: string;
  readonly count: number;
  readonly since: string;
  readonly detail: string;
}

/**
 * Notices of one state, the longest waiting first. `holder`: whether a brand of the house holds the registration that
 * the notice names; that brand can tell, and is asked.
 */
export async function publicNotices(
  tx: Tx,
  state: "submitted" | "with_legal" | "complained",
  holder: boolean | null = null,
): Promise<Waiting[]> {
  const held = holder === null ? sql`true` : sql`(h.id is not null) = ${holder}`;
  const { rows } = await sql<Omit<Waiting, "brand"> & { brand: string | null }>`
    select n.id as subject, n.marketplace_id as marketplace, h.id as brand, 1 as count,
      n.updated_at as since,
      coalesce(h.name || ': ', '') || coalesce(n.reason_code, '') || ', '
        || jsonb_array_length(n.items) || ' listings' as detail
    from public_notices n
    left join lateral (
      select b.id, b.name from rights r join brands b on b.id = r.brand_id
      where r.number = n.right_number and r.kind = n.right_kind
        and r.state in ('verified', 'renewed', 'expiring') and b.identity_state = 'confirmed'
      limit 1) h on true
    where n.state = ${state} and n.confirmed_at is not null and ${held}
    order by n.updated_at limit 200`.execute(tx.db);
  return rows.map(({ brand, ...row }) => (brand === null ? row : { ...row, brand }));
}

/** Put to a brand that has answered since: what came of it is still to be told to the sender. */
export async function publicNoticesAnswered(tx: Tx): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select n.id as subject, n.marketplace_id as marketplace, n.brand_id as brand, 1 as count,
      coalesce(c.answered_at, c.updated_at) as since, coalesce(c.answer, c.request_state) as detail
    from public_notices n join case_for_operator c on c.id = n.case_id
    where n.state = 'put_to_brand' and c.request_state in ('answered', 'recalled')
    order by 5 limit 200`.execute(tx.db);
  return rows;
}
