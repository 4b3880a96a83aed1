import type { Attributes } from "@opentelemetry/api";
import { sql } from "kysely";
import type { Tx } from "../store/store.js";
import { activeTraceparent, inSpan, isTracing, startSpan } from "./spans.js";

interface ListingPlace {
  readonly marketplaceId: string;
  readonly listingId: string;
}

function keyOf(marketplace: string, listing: string): string {
  return JSON.stringify([marketplace, listing]);
}

/** Lets whatever follows for these listings, in whatever process, go on in the present trace. */
export async function keepTrace(
  tx: Tx,
  marketplace: string,
  listings: readonly string[],
): Promise<void> {
  if (!isTracing() || listings.length === 0) return;
  const traceparent = activeTraceparent();
  if (traceparent === null) return;
  await sql`
    insert into listing_traces (marketplace_id, listing_id, traceparent, updated_at)
    select ${marketplace}, listing, ${traceparent}, ${tx.now}::timestamptz
    from unnest(${[...listings]}::text[]) as listing order by listing
    on conflict (marketplace_id, listing_id) do update
      set traceparent = excluded.traceparent, updated_at = excluded.updated_at`.execute(tx.db);
}

/** The traces of those listings that have one, by their keys. */
export async function readTraces(
  tx: Tx,
  listings: readonly ListingPlace[],
): Promise<ReadonlyMap<string, string>> {
  if (!isTracing() || listings.length === 0) return new Map();
  const rows = await tx.db
    .selectFrom("listingTraces")
    .select(["marketplaceId", "listingId", "traceparent"])
    .where(({ eb, refTuple, tuple }) =>
      eb(
        refTuple("marketplaceId", "listingId"),
        "in",
        listings.map((one) => tuple(one.marketplaceId, one.listingId)),
      ),
    )
    .execute();
  return new Map(rows.map((row) => [keyOf(row.marketplaceId, row.listingId), row.traceparent]));
}

/** The trace of one of them; `null` when it has none. */
export function traceOf(traces: ReadonlyMap<string, string>, place: ListingPlace): string | null {
  return traces.get(keyOf(place.marketplaceId, place.listingId)) ?? null;
}

/** Does the work, which needs the scope of that listing or jobs, as a part of the listing's trace. */
export async function inListingSpan<T>(
  tx: Tx,
  place: ListingPlace,
  name: string,
  attributes: Attributes,
  work: () => Promise<T>,
): Promise<T> {
  if (!isTracing()) return work();
  const parent = traceOf(await readTraces(tx, [place]), place);
  if (parent === null) return work();
  const all = { "touchstone.marketplace": place.marketplaceId, ...attributes };
  return inSpan(name, all, parent, work);
}

/** One span for each trace among the listings; gives back what ends them all. */
export function startListingSpans(
  traces: ReadonlyMap<string, string>,
  name: string,
): (attributes: Attributes) => void {
  const counts = new Map<string, number>();
  for (const traceparent of traces.values()) {
    counts.set(traceparent, (counts.get(traceparent) ?? 0) + 1);
  }
  const spans = [...counts].map(([traceparent, count]) =>
    startSpan(name, { "touchstone.listings": count }, traceparent),
  );
  return (attributes) => {
    for (const span of spans) {
      span.setAttributes(attributes);
      span.end();
    }
  };
}
