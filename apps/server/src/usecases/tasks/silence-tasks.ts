import { type EscalationStep, escalationOf } from "@touchstone/regimes";
import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

interface Silent {
  readonly subject: string;
  readonly brand: string;
  readonly count: number;
  readonly since: string;
  readonly detail: string;
}

/** Brands that have not answered in time, by how far their silence has come; the longest silent first. */
export async function silentBrands(
  tx: Tx,
): Promise<Readonly<Record<EscalationStep, readonly Silent[]>>> {
  const { rows } = await sql<Silent>`
    select c.brand_id as subject, c.brand_id as brand, count(*)::int as count,
      min(c.due_at) as since,
      count(*) || ' requests of ' || b.name || ' are past their due date' as detail
    from cases c join brands b on b.id = c.brand_id
    where c.request_state = 'expired_unanswered'
    group by c.brand_id, b.name order by min(c.due_at) limit 200`.execute(tx.db);
  const of = (step: EscalationStep) =>
    rows.filter(({ since }) => (escalationOf(since, tx.now)?.step ?? "call_brand") === step);
  return {
    call_brand: of("call_brand"),
    agree_on_date: of("agree_on_date"),
    tell_admin: of("tell_admin"),
  };
}
