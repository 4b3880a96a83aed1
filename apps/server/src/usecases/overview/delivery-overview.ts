import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done } from "../../failures/failure.js";

/** How one marketplace is told. */
export interface DeliveryGlance {
  readonly id: string;
  readonly name: string;
  readonly mode: string;
  /** `null` where it has no endpoint. */
  readonly endpointState: "active" | "parked" | null;
  readonly pending: number;
  /** Of those, how many were tried more than once. */
  readonly retried: number;
  readonly lastDeliveredAt: string | null;
  readonly parkedReason: string | null;
}

export async function overviewDeliveries(context: Context, actor: MemberActor) {
  return context.store.transaction(memberScope(actor), async ({ db }) => {
    const { rows } = await sql<DeliveryGlance>`
      select m.id, m.name, m.mode, e.state as "endpointState", e.parked_reason as "parkedReason",
        e.last_success_at as "lastDeliveredAt", coalesce(d.pending, 0) as pending,
        coalesce(d.retried, 0) as retried
      from marketplaces m
        left join endpoints e on e.marketplace_id = m.id
        left join (
          select marketplace_id, count(*)::int as pending,
            count(*) filter (where attempts > 1)::int as retried
          from deliveries where state = 'pending' group by marketplace_id
        ) d on d.marketplace_id = m.id
      order by m.name, m.id`.execute(db);
    return done({ items: rows });
  });
}
