import type { Finding, Listing } from "@touchstone/interface";
import { sql } from "kysely";
import type { MemberActor } from "../../../access/actor.js";
import type { Tx } from "../../../store/store.js";
import { caseViewOf } from "../case-view-of.js";
import { ANSWERABLE } from "../waiting-states.js";

/** Listings that one answer reaches at most; what is left forms the next cluster. */
const MOST_AT_ONCE = 100;

export interface ClusterCase {
  readonly id: string;
  readonly version: number;
  readonly marketplaceId: string;
  readonly listingId: string;
  readonly brandId: string;
  readonly sellerId: string | null;
  readonly clusterKey: string | null;
  readonly finding: Finding;
  readonly risk: number;
  readonly requestState: string;
  readonly exposure: string;
  readonly exposureCurrency: string | null;
  readonly dueAt: string | null;
  readonly pendingAnswer: string | null;
  readonly pendingUntil: string | null;
  readonly pendingMemberId: string | null;
  readonly leadCaseId: string | null;
  readonly snapshotId: string;
  readonly body: Listing;
  readonly picture: number | null;
}

/**
 * A request and those alike, as the member's party sees them: the request itself first, then what is most at stake.
 * Of the others only those that can be answered now, and those that are held or proposed with this one.
 * `null`: there is no such request among the member's.
 */
export async function readCluster(
  tx: Tx,
  actor: MemberActor,
  caseId: string,
): Promise<readonly [ClusterCase, ...ClusterCase[]] | null> {
  const view = caseViewOf(actor);
  const one = tx.db
    .selectFrom(`${view} as c`)
    .innerJoin("snapshots as s", "s.id", "c.snapshotId")
    .select(["c.id", "c.version", "c.marketplaceId", "c.listingId", "c.brandId", "c.sellerId"])
    .select(["c.clusterKey", "c.finding", "c.risk", "c.requestState", "c.exposure", "c.dueAt"])
    .select(["c.exposureCurrency", "c.pendingAnswer", "c.pendingUntil", "c.pendingMemberId"])
    .select(["c.leadCaseId", "c.snapshotId", "s.body"])
    .select(
      sql<number | null>`(select min(p.position) from snapshot_pictures p
        where p.snapshot_id = c.snapshot_id and p.state = 'stored')`.as("picture"),
    );
  const lead = await one.where("c.id", "=", caseId).executeTakeFirst();
  if (lead === undefined) return null;
  const others = await one
    .where("c.id", "<>", caseId)
    .where("c.brandId", "=", lead.brandId)
    .where((or) =>
      or.or([
        or.and([
          or("c.clusterKey", "=", lead.clusterKey ?? ""),
          or("c.requestState", "in", [...ANSWERABLE]),
        ]),
        or.and([or("c.leadCaseId", "=", caseId), or("c.requestState", "in", ["held", "proposed"])]),
      ]),
    )
    .orderBy("c.exposure", "desc")
    .orderBy("c.id")
    .limit(MOST_AT_ONCE - 1)
    .execute();
  return [lead, ...others];
}
