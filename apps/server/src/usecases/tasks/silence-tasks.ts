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
    select s.brand_id as subject, s.brand_id as brand, s.count, s.since,
      s.count || ' requests of ' || b.name || ' are past their due date' as detail
    from (
      select brand_id, count(*)::int as count, min(due_at) as since
      from cases where request_state = 'expired_unanswered' group by brand_id
    ) s join brands b on b.id = s.brand_id
    order by s.since limit 200`.execute(tx.db);
  const of = (step: EscalationStep) =>
    rows.filter(({ since }) => (escalationOf(since, tx.now)?.step ?? "call_brand") === step);
  return {
    call_brand: of("call_brand"),
    agree_on_date: of("agree_on_date"),
    tell_admin: of("tell_admin"),
  };
}
