import { setImmediate as nextTurn } from "node:timers/promises";
import type { Parsed } from "@touchstone/interface";
import type { Context } from "../../context.js";
import { type IncomingListing, readItem } from "../../intake/read-item.js";
import { type TakenListing, takeListings } from "./take-listings.js";

/** Items read before others get their turn: reading one takes about a tenth of a millisecond. */
const READ_AT_ONCE = 50;

export interface TakenBatch {
  readonly accepted: number;
  readonly rejected: number;
  readonly results: readonly (TakenListing & { readonly index: number })[];
}

/** Takes one batch as a marketplace sent it. What is wrong with one item is no fault of the others. */
export async function takeBatch(
  context: Pick<Context, "store">,
  marketplace: string,
  values: readonly unknown[],
): Promise<TakenBatch> {
  const items: Parsed<IncomingListing>[] = [];
  for (const value of values) {
    items.push(readItem(value, marketplace));
    if (items.length % READ_AT_ONCE === 0) await nextTurn();
  }
  const input = { marketplace, items, repeats: "refused" } as const;
  const taken = await takeListings(context, input, "interactive");
  const rejected = taken.filter(({ status }) => status === "rejected").length;
  return {
    accepted: taken.length - rejected,
    rejected,
    results: taken.map((result, index) => ({ index, ...result })),
  };
}
