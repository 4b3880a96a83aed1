import type { Arrival, Receiver } from "../../../house/receiver.js";
import type { Load } from "../load/load.js";
import { type Compared, compare } from "./compare.js";
import type { HouseView } from "./read-house.js";

/** Sent = stored = judged = asked = answered = decided = delivered, each as sets. */
export function reconcile(load: Load, receiver: Receiver, house: HouseView): Compared[] {
  const { latest, acknowledged } = load;
  const stored = [...house.stored];
  const settled = [...load.desk.settled];
  return [
    compare(
      "sent = stored (listing@revision)",
      acknowledged.map(({ id, revision }) => `${id}@${revision}`),
      stored.flatMap(([id, { snapshots }]) => snapshots.map(({ revision }) => `${id}@${revision}`)),
    ),
    compare(
      "sent = stored as it stands (with its title)",
      [...latest.values()].map(({ id, revision, title }) => `${id}@${revision} ${title}`),
      stored.map(([id, { revision, listing }]) => `${id}@${revision} ${listing.title}`),
    ),
    compare(
      "stored = judged (and the verdict)",
      [...latest.values()].map(
        ({ id, revision, dubious }) => `${id}@${revision} ${dubious ? "ask_brand" : "clear"}`,
      ),
      stored.map(([id, { snapshots, assessment }]) => {
        const judged = snapshots.find((snapshot) => snapshot.id === assessment?.snapshot);
        return `${id}@${judged?.revision ?? "-"} ${assessment?.recommendation ?? "-"}`;
      }),
    ),
    compare(
      "dubious = asked, each once",
      [...latest.values()].filter(({ dubious }) => dubious).map(({ id }) => id),
      house.requests.map(({ listing }) => listing),
    ),
    compare(
      "asked = answered",
      house.requests.map(({ listing, state }) => `${listing} ${state}`),
      house.requests.map(({ listing }) => `${listing} answered`),
    ),
    compare(
      "pictures of what was asked = kept",
      house.pictures.map((picture) => picture.replace(/ \w+$/, " stored")),
      house.pictures,
    ),
    compare(
      "given = kept answers",
      settled.map(([listing, { answer }]) => `${listing} ${answer}`),
      house.requests.filter((one) => one.answer).map((one) => `${one.listing} ${one.answer}`),
    ),
    compare(
      "answers = decided",
      settled.map(([listing, { wanted, told }]) => `${listing} ${told ? wanted : "untold"}`),
      stored
        .filter(([id]) => load.desk.settled.has(id))
        .map(([id, { wanted }]) => `${id} ${wanted.sequence === 0 ? "untold" : wanted.state}`),
    ),
    compare(
      "decided = delivered (state and sequence)",
      stored
        .filter(([, { wanted }]) => wanted.sequence > 0)
        .map(([id, { wanted }]) => `${id} ${wanted.state} ${wanted.sequence}`),
      [...receiver.standing].map(([id, { state, sequence }]) => `${id} ${state} ${sequence}`),
    ),
    compare(
      "the house's last deliveries = acknowledged",
      lastOf(house).map(({ listing, sequence }) => `${listing} ${sequence} delivered`),
      lastOf(house).map(({ listing, sequence, state }) => `${listing} ${sequence} ${state}`),
    ),
    compare(
      "applied once",
      [...receiver.applied.keys()],
      [...receiver.applied].flatMap(([id, times]) => Array.from({ length: times }, () => id)),
    ),
    compare("came out of order", [], outOfOrder(receiver.arrivals)),
  ];
}

function lastOf({ deliveries }: HouseView) {
  const last = new Map<string, HouseView["deliveries"][number]>();
  for (const delivery of deliveries) {
    if (delivery.sequence > (last.get(delivery.listing)?.sequence ?? 0)) {
      last.set(delivery.listing, delivery);
    }
  }
  return [...last.values()];
}

/** Arrivals that say something older than what came before. The same one again is in order. */
function outOfOrder(arrivals: readonly Arrival[]): string[] {
  const newest = new Map<string, number>();
  const wrong: string[] = [];
  for (const { listing, sequence } of arrivals) {
    if (sequence < (newest.get(listing) ?? 0)) wrong.push(`${listing} ${sequence}`);
    else newest.set(listing, sequence);
  }
  return wrong;
}
