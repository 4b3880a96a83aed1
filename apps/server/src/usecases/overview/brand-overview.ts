import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done } from "../../failures/failure.js";
import { COUNTING_STATES } from "../../screening/brand-rights.js";
import type { Tx } from "../../store/store.js";
import { managerNames } from "../brands/manager-names.js";
import { WAITING } from "../requests/waiting-states.js";

/** One brand at a glance. Figures of the past are of the last 7 or 30 days. */
export interface BrandGlance {
  readonly id: string;
  readonly name: string;
  readonly manager: { readonly id: string; readonly name: string } | null;
  readonly identityState: string;
  readonly rights: { readonly verified: number; readonly waiting: number };
  readonly requests: {
    readonly waiting: number;
    readonly oldestSince: string | null;
    readonly overdue: number;
    readonly answered7d: number;
    /** From the moment a request was put to the brand, over the last 30 days. */
    readonly medianAnswerHours: number | null;
  };
  /** Of what waits, by currency, the largest first. */
  readonly exposure: { readonly amount: string; readonly currency: string }[];
  readonly confirmed30d: number;
  readonly reversed30d: number;
}

/** Every brand, those with the most at stake first. */
export async function overviewBrands(context: Context, actor: MemberActor) {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const rows = await readBrands(tx);
    const names = await managerNames(
      tx,
      rows.map(({ managerId }) => managerId),
    );
    return done({ items: rows.map((row) => glance(row, names)) });
  });
}

type Row = Awaited<ReturnType<typeof readBrands>>[number];

async function readBrands(tx: Tx) {
  const waits = sql`c.request_state = any(${[...WAITING]}::text[])`;
  const lately = sql`c.answered_at >= ${tx.now}::timestamptz - interval '30 days'`;
  const { rows } = await sql<
    Omit<BrandGlance, "manager" | "rights" | "requests"> &
      BrandGlance["requests"] & {
        readonly managerId: string | null;
        readonly rightsVerified: number;
        readonly rightsWaiting: number;
      }
  >`
    with counted as (
      select c.brand_id,
        count(*) filter (where ${waits})::int as waiting,
        count(*) filter (where c.request_state = 'expired_unanswered')::int as overdue,
        min(c.created_at) filter (where ${waits}) as oldest,
        coalesce(sum(c.risk::numeric * c.exposure) filter (where ${waits}), 0) as at_stake,
        count(*) filter (where c.answered_at >= ${tx.now}::timestamptz - interval '7 days')::int
          as answered,
        round((percentile_cont(0.5) within group (
          order by extract(epoch from c.answered_at - c.delivered_at) / 3600
        ) filter (where ${lately}))::numeric, 1)::float8 as median,
        count(*) filter (where c.decision in ('restrict', 'would_restrict') and ${lately})::int
          as confirmed,
        count(*) filter (where c.answer in ('counterfeit', 'other_infringement')
          and c.decision is null and ${lately})::int as reversed
      from case_for_operator c group by c.brand_id
    ), exposed as (
      select brand_id, json_agg(json_build_object('amount', amount::text, 'currency', currency)
        order by amount desc) as exposure
      from (
        select c.brand_id, c.exposure_currency as currency, sum(c.exposure) as amount
        from case_for_operator c
        where ${waits} and c.exposure > 0 and c.exposure_currency is not null group by 1, 2
      ) sums group by brand_id
    ), held as (
      select brand_id,
        count(*) filter (where state = any(${[...COUNTING_STATES]}::text[]))::int as verified,
        count(*) filter (where state in ('submitted', 'in_review'))::int as waiting
      from rights group by brand_id
    )
    select b.id, b.name, b.account_manager_id as "managerId", b.identity_state as "identityState",
      coalesce(h.verified, 0) as "rightsVerified", coalesce(h.waiting, 0) as "rightsWaiting",
      coalesce(c.waiting, 0) as waiting, c.oldest as "oldestSince",
      coalesce(c.overdue, 0) as overdue, coalesce(c.answered, 0) as "answered7d",
      c.median as "medianAnswerHours", coalesce(x.exposure, '[]'::json) as exposure,
      coalesce(c.confirmed, 0) as "confirmed30d", coalesce(c.reversed, 0) as "reversed30d"
    from brands b
      left join counted c on c.brand_id = b.id
      left join exposed x on x.brand_id = b.id
      left join held h on h.brand_id = b.id
    order by coalesce(c.at_stake, 0) desc, b.name`.execute(tx.db);
  return rows;
}

function glance(row: Row, names: ReadonlyMap<string, string>): BrandGlance {
  const name = row.managerId === null ? undefined : names.get(row.managerId);
  const { waiting, oldestSince, overdue, answered7d, medianAnswerHours } = row;
  return {
    id: row.id,
    name: row.name,
    manager: row.managerId === null || name === undefined ? null : { id: row.managerId, name },
    identityState: row.identityState,
    rights: { verified: row.rightsVerified, waiting: row.rightsWaiting },
    requests: { waiting, oldestSince, overdue, answered7d, medianAnswerHours },
    exposure: row.exposure,
    confirmed30d: row.confirmed30d,
    reversed30d: row.reversed30d,
  };
}
