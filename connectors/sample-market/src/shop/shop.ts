import type { ListingState, Statement } from "@touchstone/interface";
import type { Good } from "../catalogue/good.js";
import type { Delivered, Entry } from "../journal/entry.js";

export interface Offered {
  readonly good: Good;
  /** Number of its latest change. */
  readonly number: number;
  readonly listedAt: string;
  /** Why Touchstone did not take the latest pushed version; `null` when it did or was not asked. */
  readonly refusal: string | null;
}

/** What Touchstone has said about a listing. */
export interface Standing {
  readonly state: ListingState;
  readonly lastSequence: number;
  readonly timesApplied: number;
  /** Every statement received, the newest first. */
  readonly statements: readonly Statement[];
  /** Ids of the statements in force. */
  readonly inForce: readonly string[];
  /** When the state last changed; `null` for one that never did. */
  readonly changedAt: string | null;
}

/** What the shop knows: the fold of its journal. Only `applyEntry` writes into it. */
export interface Shop {
  instance: string | null;
  readonly goods: Map<string, Offered>;
  readonly standings: Map<string, Standing>;
  /** How often each delivery was applied: never more than once. */
  readonly applied: Map<string, number>;
  /** Listings by the number of their change, not yet answered for by Touchstone, in order. */
  readonly changes: { readonly number: number; readonly id: string }[];
  lastNumber: number;
  pushedUpTo: number;
}

const UNTOUCHED: Standing = {
  state: "active",
  lastSequence: 0,
  timesApplied: 0,
  statements: [],
  inForce: [],
  changedAt: null,
};

export function emptyShop(): Shop {
  return {
    instance: null,
    goods: new Map(),
    standings: new Map(),
    applied: new Map(),
    changes: [],
    lastNumber: 0,
    pushedUpTo: 0,
  };
}

export function standingOf(shop: Shop, listing: string): Standing {
  return shop.standings.get(listing) ?? UNTOUCHED;
}

export function applyEntry(shop: Shop, entry: Entry): void {
  switch (entry.kind) {
    case "opened":
      shop.instance = entry.instance;
      return;
    case "listed":
      list(shop, entry);
      return;
    case "pushed":
      settle(shop, entry);
      return;
    case "delivered":
      deliver(shop, entry);
      return;
  }
}

function list(shop: Shop, { good, number, at }: Extract<Entry, { kind: "listed" }>): void {
  const { id } = good.listing;
  const before = shop.goods.get(id);
  const refusal = before?.refusal ?? null;
  shop.goods.set(id, { good, number, listedAt: before?.listedAt ?? at, refusal });
  shop.changes.push({ number, id });
  shop.lastNumber = number;
}

function settle(shop: Shop, { upTo, refused }: Extract<Entry, { kind: "pushed" }>): void {
  const refusals = new Map(refused.map(({ id, detail }) => [id, detail]));
  const rest = shop.changes.findIndex(({ number }) => number > upTo);
  const settled = shop.changes.splice(0, rest < 0 ? shop.changes.length : rest);
  for (const { id } of settled) {
    const offered = shop.goods.get(id);
    if (offered !== undefined) {
      shop.goods.set(id, { ...offered, refusal: refusals.get(id) ?? null });
    }
  }
  shop.pushedUpTo = upTo;
}

function deliver(shop: Shop, delivered: Delivered): void {
  const { deliveryId, listing, sequence, state, statements, at } = delivered;
  const before = standingOf(shop, listing);
  const fresh = statements ?? [];
  const freshIds = new Set(fresh.map(({ id }) => id));
  shop.applied.set(deliveryId, (shop.applied.get(deliveryId) ?? 0) + 1);
  shop.standings.set(listing, {
    state,
    lastSequence: sequence,
    timesApplied: before.timesApplied + 1,
    statements: [...fresh, ...before.statements.filter(({ id }) => !freshIds.has(id))],
    inForce: state === "active" ? [] : (statements?.map(({ id }) => id) ?? before.inForce),
    changedAt: state === before.state ? before.changedAt : at,
  });
}
