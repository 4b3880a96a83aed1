import type { ListingState } from "@touchstone/interface";
import type { Market, Tally } from "../market.js";
import { isOnShelf } from "../shop/shelf.js";
import { standingOf } from "../shop/shop.js";
import type { PushState } from "../touchstone/pusher.js";

interface ListingInControl {
  readonly id: string;
  readonly title: string | undefined;
  readonly seller: string | undefined;
  readonly state: ListingState;
  readonly onShelf: boolean;
  readonly lastSequence: number;
  readonly timesApplied: number;
  readonly statements: number;
  readonly push: "waiting" | "refused" | "taken";
}

interface ControlState {
  readonly marketplace: string;
  readonly open: boolean;
  readonly connection: { readonly touchstone: string | null; readonly secret: boolean };
  readonly push: PushState & { readonly waiting: number; readonly upTo: number };
  /** Since the start. */
  readonly deliveries: Tally;
  /** Ever: how often each delivery was applied, by its id. */
  readonly appliedByDelivery: Readonly<Record<string, number>>;
  readonly listings: readonly ListingInControl[];
}

/** All that a test or a demonstration wants to see of the shop. Listings it was only told of, too. */
export function controlState(market: Market): ControlState {
  const { book, connection, doors, pusher, settings, tally } = market;
  const { shop } = book;
  const ids = new Set([...shop.goods.keys(), ...shop.standings.keys()]);
  return {
    marketplace: settings.id,
    open: doors.open,
    connection: {
      touchstone: connection.access()?.touchstone ?? null,
      secret: connection.secret() !== null,
    },
    push: { ...pusher.state(), waiting: shop.changes.length, upTo: shop.pushedUpTo },
    deliveries: tally,
    appliedByDelivery: Object.fromEntries(shop.applied),
    listings: [...ids].map((id) => listingInControl(market, id)),
  };
}

function listingInControl({ book: { shop } }: Market, id: string): ListingInControl {
  const offered = shop.goods.get(id);
  const { state, lastSequence, timesApplied, statements } = standingOf(shop, id);
  const settled = offered?.refusal === null ? "taken" : "refused";
  return {
    id,
    title: offered?.good.listing.title,
    seller: offered?.good.listing.seller?.id,
    state,
    onShelf: offered !== undefined && isOnShelf(shop, id),
    lastSequence,
    timesApplied,
    statements: statements.length,
    push: offered !== undefined && offered.number > shop.pushedUpTo ? "waiting" : settled,
  };
}
