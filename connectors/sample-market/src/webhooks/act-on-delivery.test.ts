import type { DeliveryEvent, ListingState } from "@touchstone/interface";
import fc from "fast-check";
import { expect, it } from "vitest";
import { type Entry, entrySchema } from "../journal/entry.js";
import { applyEntry, emptyShop, type Shop, standingOf } from "../shop/shop.js";
import { actOnDelivery } from "./act-on-delivery.js";

const AT = "2026-11-24T10:00:00.000Z";
const TYPES = {
  active: "listing.reinstated",
  paused: "listing.paused",
  restricted: "listing.restricted",
} as const;

/** What was decided for three listings, each decision with a sequence of its own, from 1. */
const decisions = fc
  .tuple(...["a", "b", "c"].map((listing) => fc.tuple(fc.constant(listing), states())))
  .map((lists) =>
    lists.flatMap(([listing, wanted]) =>
      wanted.map((state, index) => ({ listing, state, sequence: index + 1 })),
    ),
  )
  .chain((all) =>
    fc
      .uniqueArray(fc.uuid(), { minLength: all.length, maxLength: all.length })
      .map((ids) => all.map((decision, at) => eventOf(ids[at] ?? "", decision))),
  );

/** The same deliveries with some missing, some repeated, in any order. */
const arrivals = decisions.chain(
  (events): fc.Arbitrary<DeliveryEvent[]> =>
    events.length === 0
      ? fc.constant([])
      : fc.array(fc.constantFrom(...events), { maxLength: 3 * events.length }),
);

it("whatever comes twice, late or never, the newest state that came is the listing's", () => {
  fc.assert(
    fc.property(arrivals, (events) => {
      const { shop } = receiveAll(events);
      for (const listing of ["a", "b", "c"]) {
        const own = events.filter((event) => event.listing === listing);
        const newest = own.reduce<DeliveryEvent | undefined>(
          (last, event) => (last === undefined || event.sequence > last.sequence ? event : last),
          undefined,
        );
        const { state, lastSequence } = standingOf(shop, listing);
        expect([state, lastSequence]).toEqual([newest?.state ?? "active", newest?.sequence ?? 0]);
      }
      expect([...shop.applied.values()].every((times) => times === 1)).toBe(true);
    }),
  );
});

it("a shop that died at any moment knows afterwards what it knew, and ends up the same", () => {
  fc.assert(
    fc.property(arrivals, fc.nat(), (events, moment) => {
      const death = moment % (events.length + 1);
      const before = receiveAll(events.slice(0, death));
      const after = emptyShop();
      for (const entry of before.journal) applyEntry(after, entrySchema.parse(readBack(entry)));
      expect(after).toEqual(before.shop);
      receiveAll(events.slice(death), after);
      expect(after).toEqual(receiveAll(events).shop);
    }),
  );
});

function receiveAll(events: readonly DeliveryEvent[], shop: Shop = emptyShop()) {
  const journal: Entry[] = [];
  for (const event of events) {
    const act = actOnDelivery(shop, event, AT);
    if (act.kind !== "apply") continue;
    applyEntry(shop, act.entry);
    journal.push(act.entry);
  }
  return { shop, journal };
}

function readBack(entry: Entry): unknown {
  return JSON.parse(JSON.stringify(entry));
}

function states() {
  return fc.array(fc.constantFrom<ListingState>("active", "paused", "restricted"), {
    maxLength: 6,
  });
}

function eventOf(
  deliveryId: string,
  { listing, state, sequence }: { listing: string; state: ListingState; sequence: number },
): DeliveryEvent {
  return { type: TYPES[state], deliveryId, sequence, marketplace: "m", listing, state };
}
