import { sql } from "kysely";
import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { instantAfter } from "../../delivery/instant-after.js";
import { done } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { type CaseGroup, type FlowLink, linksOf } from "./flow-links.js";

const HOUR_MS = 3_600_000;

/** Where the listings of a while went: for each branch how many, so that nothing is lost between them. */
export async function readFlow(context: Context, actor: MemberActor, hours: number) {
  return context.store.transaction(memberScope(actor), async (tx) => {
    const since = instantAfter(tx.now, -hours * HOUR_MS);
    const { rows: groups } = await sql<CaseGroup>`
      select request_state as "requestState", answer, decision,
        restriction_state as "restrictionState", contest_state as "contestState",
        count(*)::int as count
      from case_for_operator where created_at >= ${since}
      group by 1, 2, 3, 4, 5`.execute(tx.db);
    const links = linksOf(await screenedSince(tx, since), groups);
    const nodes = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
    return done({
      since,
      nodes: nodes.map((id) => ({ id, count: throughput(id, links) })),
      links,
    });
  });
}

/** Listings whose newest version came since then and was looked at. By rows of listings, as versions are many. */
async function screenedSince(tx: Tx, since: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int - (select count(*) from screening_queue q where q.queued_at >= ${since})::int
      as count
    from listings l join snapshots s on s.id = l.snapshot_id
    where s.created_at >= ${since}`.execute(tx.db);
  return Math.max(0, rows[0]?.count ?? 0);
}

/** What came to a place: all that left it, where nothing comes before. */
function throughput(node: string, links: readonly FlowLink[]): number {
  const sum = (end: "source" | "target") =>
    links.reduce((total, link) => (link[end] === node ? total + link.count : total), 0);
  return Math.max(sum("source"), sum("target"));
}
