import type { Fault, Parsed } from "@touchstone/interface";
import type { Context } from "../../context.js";
import type { IncomingListing } from "../../intake/read-item.js";
import { listingsReceived } from "../../metrics/metrics.js";
import type { Priority, Tx } from "../../store/store.js";
import { keepTrace } from "../../tracing/listing-traces.js";
import { inSpan } from "../../tracing/spans.js";
import { type ListingRow, type Outcome, planListing, type Repeats } from "./plan-listing.js";
import { queueListings } from "./queue-listings.js";
import { insertListings, lockListings, updateListings } from "./write-listings.js";
import { writeSnapshots } from "./write-snapshots.js";

interface ListingsInput {
  readonly marketplace: string;
  /** In the order in which they came; at most about a thousand. */
  readonly items: readonly Parsed<IncomingListing>[];
  readonly repeats: Repeats;
}

export type TakenListing =
  | (Exclude<Outcome, { readonly status: "repeated" }> & { readonly id: string })
  | {
      readonly status: "rejected";
      readonly id?: string;
      readonly error: Fault & { readonly code: "invalid_listing" | "duplicate_in_batch" };
    };

/** Versions of each listing in their order, by its id. */
type Versions = ReadonlyMap<string, readonly IncomingListing[]>;

/**
 * Takes listings in, all in one transaction with a handful of statements. Once it has resolved, what it reports
 * is committed. Gives back one result for each item, in their order.
 */
export async function takeListings(
  context: Pick<Context, "store">,
  { marketplace, items, repeats }: ListingsInput,
  priority: Priority,
): Promise<TakenListing[]> {
  const versions = groupById(items);
  let outcomes = new Map<string, Outcome[]>();
  if (versions.size > 0) {
    const attributes = {
      "touchstone.marketplace": marketplace,
      "touchstone.listings": items.length,
    };
    outcomes = await inSpan("intake", attributes, null, () =>
      context.store.transaction(
        { role: "marketplace", marketplace },
        (tx) => takeAll(tx, marketplace, versions, repeats),
        priority,
      ),
    );
  }
  const taken = items.map((item): TakenListing => {
    if (!item.ok) return { status: "rejected", error: { code: "invalid_listing", ...item.fault } };
    const { id } = item.value.listing;
    const outcome = outcomes.get(id)?.shift();
    if (outcome === undefined) throw new Error("an item of the batch has no outcome");
    if (outcome.status !== "repeated") return { id, ...outcome };
    const detail = "the batch holds this listing already, in the same revision with other content";
    return {
      id,
      status: "rejected",
      error: { code: "duplicate_in_batch", pointer: "/id", detail },
    };
  });
  for (const { status } of taken) listingsReceived.inc({ result: status });
  return taken;
}

function groupById(items: ListingsInput["items"]): Versions {
  const versions = new Map<string, IncomingListing[]>();
  for (const item of items) {
    if (!item.ok) continue;
    const { id } = item.value.listing;
    const known = versions.get(id);
    if (known === undefined) versions.set(id, [item.value]);
    else known.push(item.value);
  }
  return versions;
}

async function takeAll(
  tx: Tx,
  marketplace: string,
  versions: Versions,
  repeats: Repeats,
): Promise<Map<string, Outcome[]>> {
  const outcomes = new Map<string, Outcome[]>();
  let open = versions;
  // Another transaction may add a listing after this one looked: then it is there, and is looked at again.
  while (open.size > 0) {
    const stored = await lockListings(tx, marketplace, [...open.keys()]);
    const plans = [...open].map(([id, items]) => {
      const known = stored.get(id) ?? null;
      return { id, isNew: known === null, ...planListing(items, known, repeats, tx.newId) };
    });
    const rowsOf = (isNew: boolean): ListingRow[] =>
      plans.flatMap((plan) => (plan.isNew === isNew ? (plan.next ?? []) : []));
    const inserted = await insertListings(tx, marketplace, rowsOf(true));
    await updateListings(tx, marketplace, rowsOf(false));
    const settled = plans.filter(({ id, isNew }) => !isNew || inserted.has(id));
    await writeSnapshots(
      tx,
      marketplace,
      settled.flatMap(({ snapshots }) => snapshots),
    );
    const waiting = settled.flatMap(({ id, next, queued }) =>
      next !== null && queued ? { listing: id, snapshot: next.snapshotId } : [],
    );
    await queueListings(tx, marketplace, waiting);
    await keepTrace(
      tx,
      marketplace,
      waiting.map(({ listing }) => listing),
    );
    for (const plan of settled) outcomes.set(plan.id, [...plan.outcomes]);
    open = new Map([...open].filter(([id]) => !outcomes.has(id)));
  }
  return outcomes;
}
