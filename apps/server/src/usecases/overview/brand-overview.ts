import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done } from "../../failures/failure.js";
import { COUNTING_STATES } from "../../screening/brand-rights.js";
import type { Tx } from "../../store/store.js";
import { managerNames } from "../brands/manager-names.js";

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
  const { rows } = await sql<
    Omit<BrandGlance, "manager" | "rights" | "requests"> &
      BrandGlance["requests"] & {
        readonly managerId: string | null;
        readonly rightsVerified: number;
        readonly rightsWaiting: number;
      }
  >`
    with opened as (
      select brand_id, currency, count(*)::int as waiting, min(created_at) as oldest,
        count(*) filter (where state = 'expired_unanswered')::int as overdue,
        sum(exposure_parts) as parts, sum(harm) as at_stake
      from request_places where open and state <> 'snoozed' group by brand_id, currency
    ), waits as (
      select brand_id, sum(waiting)::int as waiting, sum(overdue)::int as overdue,
        min(oldest) as oldest, sum(at_stake) as at_stake,
        json_agg(json_build_object('amount', round(parts / 10000, 2)::text, 'currency', currency)
          order by parts desc) filter (where parts > 0 and currency is not null) as exposure
      from opened group by brand_id
    ), answered as (
      select brand_id,
        count(*) filter (where answered_at >= ${tx.now}::timestamptz - interval '7 days')::int
          as answered,
        round((percentile_cont(0.5) within group (
          order by extract(epoch from answered_at - delivered_at)::float8 / 3600
        ))::numeric, 1)::float8 as median,
        count(*) filter (where decision in ('restrict', 'would_restrict'))::int as confirmed,
        count(*) filter (where answer in ('counterfeit', 'other_infringement')
          and decision is null)::int as reversed
      from case_for_operator
      where answered_at >= ${tx.now}::timestamptz - interval '30 days' group by brand_id
    ), held as (
      select brand_id,
        count(*) filter (where state = any(${[...COUNTING_STATES]}::text[]))::int as verified,
        count(*) filter (where state in ('submitted', 'in_review'))::int as waiting
      from rights group by brand_id
    )
    select b.id, b.name, b.account_manager_id as "managerId", b.identity_state as "identityState",
      coalesce(h.verified, 0) as "rightsVerified", coalesce(h.waiting, 0) as "rightsWaiting",
      coalesce(w.waiting, 0) as waiting, w.oldest as "oldestSince",
      coalesce(w.overdue, 0) as overdue, coalesce(a.answered, 0) as "answered7d",
      a.median as "medianAnswerHours", coalesce(w.exposure, '[]'::json) as exposure,
      coalesce(a.confirmed, 0) as "confirmed30d", coalesce(a.reversed, 0) as "reversed30d"
    from brands b
      left join waits w on w.brand_id = b.id
      left join answered a on a.brand_id = b.id
      left join held h on h.brand_id = b.id
    where not b.without_account
    order by coalesce(w.at_stake, 0) desc, b.name`.execute(tx.db);
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
