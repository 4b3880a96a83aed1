import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

export interface Falls {
  readonly reversed: number;
  readonly contradictedByAudit: number;
}

/** How much of what a rule closed under this licence was undone since. Scope of the operator, or jobs. */
export async function fallsSince(tx: Tx, licenceId: string): Promise<Falls> {
  const { rows } = await sql<Falls>`
    select count(*) filter (where e.data ->> 'reason' <> 'audit')::int as reversed,
      count(*) filter (where e.data ->> 'reason' = 'audit')::int as contradicted_by_audit
    from decisions d
      join case_events e on e.case_id = d.case_id and e.type = 'reversed'
        and e.data ->> 'reversesId' = d.id::text
    where d.licence_id = ${licenceId} and (e.data ->> 'countsForStanding')::boolean`.execute(tx.db);
  return rows[0] ?? { reversed: 0, contradictedByAudit: 0 };
}
