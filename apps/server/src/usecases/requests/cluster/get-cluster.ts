import type { MemberActor } from "../../../access/actor.js";
import { memberScope } from "../../../access/member-scope.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import { pendingOf } from "../pending-of.js";
import { type ClusterCase, readCluster } from "./read-cluster.js";

export interface Cluster {
  /** `null`: nothing can be alike, for its seller is not known. */
  readonly key: string | null;
  readonly listings: number;
  readonly sellers: number;
  readonly exposure: readonly { amount: string; currency: string }[];
  readonly items: readonly ReturnType<typeof clusterItem>[];
}

/** A request and those that are alike, which one answer can reach together. */
export async function getCluster(
  context: Context,
  actor: MemberActor,
  caseId: string,
): Promise<Result<Cluster>> {
  const found = await context.store.transaction(memberScope(actor), (tx) =>
    readCluster(tx, actor, caseId),
  );
  if (found === null) return failed("not_found", "There is no such case among yours.");
  return done({
    key: found[0].clusterKey,
    ...totals(found),
    items: found.map(clusterItem),
  });
}

/** How many listings of how many sellers, and what they stand to sell, in each currency. */
export function totals(cases: readonly ClusterCase[]) {
  const amounts = new Map<string, number>();
  for (const { exposure, exposureCurrency } of cases) {
    if (exposureCurrency === null) continue;
    amounts.set(exposureCurrency, (amounts.get(exposureCurrency) ?? 0) + Number(exposure));
  }
  return {
    listings: cases.length,
    sellers: new Set(cases.map(({ sellerId }) => sellerId)).size,
    exposure: [...amounts]
      .map(([currency, amount]) => ({ currency, amount: amount.toFixed(2) }))
      .sort((a, b) => Number(b.amount) - Number(a.amount)),
  };
}

export function clusterItem(row: ClusterCase) {
  const { price } = row.body;
  return {
    case: row.id,
    listing: row.listingId,
    title: row.body.title,
    price: price === undefined ? null : { amount: price.amount, currency: price.currency },
    risk: row.risk,
    exposure: row.exposure,
    exposureCurrency: row.exposureCurrency,
    state: row.requestState,
    snapshot: row.snapshotId,
    picture: row.picture,
    pending: pendingOf(row),
  };
}
