import { MOST_COUNTED } from "@touchstone/casework";
import { type SqlBool, sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { type CursorValues, type Page, pageOf } from "../../http/page.js";
import type { Tx } from "../../store/store.js";
import { caseViewOf } from "./case-view-of.js";
import { type RequestItem, requestItem } from "./request-item.js";
import { ORDERS, type RequestOrder } from "./request-orders.js";
import { WAITING } from "./waiting-states.js";

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

/** What waits, in the order asked for: as a rule by how much an answer is worth. */
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

/** First which requests, by what is kept for that; then what is shown of them: few rows of wide tables. */
async function read(tx: Tx, actor: MemberActor, filter: RequestFilter) {
  const places = await placesOf(tx, actor, filter);
  if (places.length === 0) return [];
  const lines = await linesOf(
    tx,
    actor,
    places.map(({ id }) => id),
  );
  const known = new Map(lines.map((line) => [line.id, line]));
  return places.flatMap(({ id, place }) => {
    const line = known.get(id);
    return line === undefined ? [] : { ...line, place };
  });
}

function placesOf(tx: Tx, actor: MemberActor, filter: RequestFilter) {
  const { place, type, descending } = ORDERS[filter.sort];
  let query = tx.db
    .selectFrom("requestPlaces as q")
    .select(["q.caseId as id", sql<string>`${place}::text`.as("place")])
    .where("q.state", "in", filter.state)
    .orderBy(place, descending ? "desc" : "asc")
    .orderBy("q.caseId")
    .limit(filter.limit + 1);
  // What the indexes of the queue are about: without it all that was ever asked is sorted.
  if (filter.state.every((state) => OPEN.includes(state))) query = query.where("q.open", "=", true);
  if (actor.organisation.kind === "brand") {
    query = query.where("q.brandId", "=", actor.organisation.id);
  }
  if (filter.marketplace !== undefined) {
    query = query.where("q.marketplaceId", "=", filter.marketplace);
  }
  if (filter.brand !== undefined) query = query.where("q.brandId", "=", filter.brand);
  if (filter.q !== undefined) {
    const view = sql.table(
      actor.organisation.kind === "operator" ? "case_for_operator" : "case_for_brand",
    );
    query = query.where(
      sql<SqlBool>`exists (select from ${view} c join snapshots s on s.id = c.snapshot_id
        where c.id = q.case_id and s.body ->> 'title' ilike ${likePart(filter.q)})`,
    );
  }
  if (filter.after !== null) {
    const [, value, id] = filter.after;
    const before = sql.raw(descending ? "<" : ">");
    const bound = sql.raw(descending ? "<=" : ">=");
    const at = sql`${value}::${sql.raw(type)}`;
    query = query.where(
      // The bound alone is what an index can begin at.
      sql<SqlBool>`${place} ${bound} ${at}
        and (${place} ${before} ${at} or (${place} = ${at} and q.case_id > ${id}::uuid))`,
    );
  }
  return query.execute();
}

function linesOf(tx: Tx, actor: MemberActor, ids: readonly string[]) {
  return tx.db
    .selectFrom(`${caseViewOf(actor)} as c`)
    .innerJoin("requestPlaces as q", "q.caseId", "c.id")
    .innerJoin("brands as b", "b.id", "c.brandId")
    .innerJoin("snapshots as s", "s.id", "c.snapshotId")
    .innerJoin("marketplaces as m", "m.id", "c.marketplaceId")
    .select(["c.id", "c.marketplaceId", "c.listingId", "c.brandId", "c.sellerId", "c.snapshotId"])
    .select(["c.finding", "c.requestState", "c.risk", "c.exposure", "c.exposureCurrency"])
    .select(["c.dueAt", "c.answer", "c.decision", "c.restrictionState", "c.contestState"])
    .select(["c.clusterKey", "c.earlierCaseId", "c.earlierAnswer", "c.earlierAt"])
    .select(["c.pendingAnswer", "c.pendingUntil", "c.pendingMemberId", "c.leadCaseId"])
    .select(["c.createdAt", "b.name as brand", "m.name as marketplaceName", "s.body"])
    .select(sql<number>`${ALIKE}::int`.as("alike"))
    .select(
      sql<number | null>`(select min(p.position) from snapshot_pictures p
        where p.snapshot_id = c.snapshot_id and p.state = 'stored')`.as("picture"),
    )
    .where("c.id", "in", ids)
    .execute();
}

const OPEN: readonly string[] = [...WAITING, "snoozed"];

/** The place counts up to twenty; of greater clusters all are counted. */
const ALIKE = sql`(case when q.alike < ${MOST_COUNTED} then q.alike else (
  select count(*) from request_places a where a.cluster_key = q.cluster_key and a.open) end)`;

/** A pattern of `like` for texts that hold this one. */
function likePart(text: string): string {
  return `%${text.replace(/[\\%_]/g, "\\$&")}%`;
}
