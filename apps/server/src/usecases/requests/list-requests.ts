import { type SqlBool, sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type CursorValues, type Page, pageOf } from "../../http/page.js";
import type { Tx } from "../../store/store.js";
import { type RequestItem, requestItem } from "./request-item.js";
import { ORDERS, type RequestOrder } from "./request-orders.js";

export interface RequestFilter {
  readonly state: readonly string[];
  readonly marketplace?: string | undefined;
  readonly brand?: string | undefined;
  /** Part of the title. */
  readonly q?: string | undefined;
  readonly sort: RequestOrder;
  readonly limit: number;
  readonly after: CursorValues | null;
}

/** What waits, in the order asked for: as a rule by what is at stake, risk times exposure. */
export async function listRequests(
  context: Context,
  actor: MemberActor,
  filter: RequestFilter,
): Promise<Result<Page<RequestItem>>> {
  if (filter.after !== null && filter.after[0] !== filter.sort) {
    return failed("invalid_request", "Begin at the first page after you change the order.", {
      parts: [{ source: "query", pointer: "/cursor", detail: "is of a list in another order" }],
    });
  }
  const rows = await context.store.transaction(memberScope(actor), (tx) => read(tx, actor, filter));
  const { items, next } = pageOf(rows, filter.limit, (row) => [filter.sort, row.place, row.id]);
  return done({ items: items.map(requestItem), next });
}

function read(tx: Tx, actor: MemberActor, filter: RequestFilter) {
  // Both views have the columns read here; which rows there are is the scope's matter.
  const view = (
    actor.organisation.kind === "operator" ? "caseForOperator" : "caseForBrand"
  ) as "caseForBrand";
  const { place, type, descending } = ORDERS[filter.sort];
  let query = tx.db
    .selectFrom(`${view} as c`)
    .innerJoin("brands as b", "b.id", "c.brandId")
    .innerJoin("snapshots as s", "s.id", "c.snapshotId")
    .innerJoin("marketplaces as m", "m.id", "c.marketplaceId")
    .select(["c.id", "c.marketplaceId", "c.listingId", "c.brandId", "c.sellerId", "c.snapshotId"])
    .select(["c.finding", "c.requestState", "c.risk", "c.exposure", "c.exposureCurrency"])
    .select(["c.dueAt", "c.answer", "c.decision", "c.restrictionState", "c.contestState"])
    .select(["c.createdAt", "b.name as brand", "m.name as marketplaceName", "s.body"])
    .select(sql<string>`${place}::text`.as("place"))
    .select(
      sql<number | null>`(select min(p.position) from snapshot_pictures p
        where p.snapshot_id = c.snapshot_id and p.state = 'stored')`.as("picture"),
    )
    .where("c.requestState", "in", filter.state)
    .orderBy(place, descending ? "desc" : "asc")
    .orderBy("c.id")
    .limit(filter.limit + 1);
  if (filter.marketplace !== undefined) {
    query = query.where("c.marketplaceId", "=", filter.marketplace);
  }
  if (filter.brand !== undefined) query = query.where("c.brandId", "=", filter.brand);
  if (filter.q !== undefined) {
    query = query.where(sql<SqlBool>`s.body ->> 'title' ilike ${likePart(filter.q)}`);
  }
  if (filter.after !== null) {
    const [, value, id] = filter.after;
    const before = sql.raw(descending ? "<" : ">");
    const at = sql`${value}::${sql.raw(type)}`;
    query = query.where(
      sql<SqlBool>`(${place} ${before} ${at} or (${place} = ${at} and c.id > ${id}::uuid))`,
    );
  }
  return query.execute();
}

/** A pattern of `like` for texts that hold this one. */
function likePart(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
