import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import { type CursorValues, type Page, pageOf } from "../../http/page.js";

export interface RequestFilter {
  readonly state: readonly string[];
  readonly marketplace?: string | undefined;
  readonly limit: number;
  readonly after: CursorValues | null;
}

/** What waits, by what is at stake: risk times exposure, the largest first. */
export async function listRequests(
  context: Context,
  actor: MemberActor,
  filter: RequestFilter,
): Promise<Result<Page<Awaited<ReturnType<typeof read>>[number]>>> {
  const rows = await read(context, actor, filter);
  return done(pageOf(rows, filter.limit, (row) => [row.atStake, row.id]));
}

async function read(context: Context, actor: MemberActor, filter: RequestFilter) {
  // Both views have the columns read here; which rows there are is the scope's matter.
  const view = (
    actor.organisation.kind === "operator" ? "caseForOperator" : "caseForBrand"
  ) as "caseForBrand";
  const atStake = sql<string>`(c.risk::numeric * c.exposure)`;
  return context.store.transaction(memberScope(actor), async (tx) => {
    let query = tx.db
      .selectFrom(`${view} as c`)
      .innerJoin("brands as b", "b.id", "c.brandId")
      .innerJoin("snapshots as s", "s.id", "c.snapshotId")
      .select([
        "c.id",
        "c.marketplaceId as marketplace",
        "c.listingId as listing",
        "b.name as brand",
        "c.requestState as state",
        "c.risk",
        "c.exposure",
        "c.exposureCurrency",
        "c.dueAt",
        "c.answer",
        "c.decision",
        "c.restrictionState",
        "c.contestState",
        "c.createdAt",
        atStake.as("atStake"),
        sql<string>`s.body ->> 'title'`.as("title"),
      ])
      .where("c.requestState", "in", filter.state)
      .orderBy(atStake, "desc")
      .orderBy("c.id")
      .limit(filter.limit + 1);
    if (filter.marketplace !== undefined) {
      query = query.where("c.marketplaceId", "=", filter.marketplace);
    }
    if (filter.after !== null) {
      const [stake, id] = filter.after;
      query = query.where(
        sql<boolean>`(${atStake} < ${stake}::numeric or (${atStake} = ${stake}::numeric and c.id > ${id}::uuid))`,
      );
    }
    return query.execute();
  });
}
