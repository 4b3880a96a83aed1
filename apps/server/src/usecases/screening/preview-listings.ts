import type { Assessment } from "@touchstone/interface";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { readItem } from "../../intake/read-item.js";
import type { ScreeningDesk } from "../../screening/desk.js";
import { readMarketplaceRules } from "../../screening/marketplace-rules.js";
import { type ListingReader, readerScope } from "../listings/listing-reader.js";
import { type Known, knownBefore } from "./known-before.js";

/** `index` counts from 0, in the order given. */
export type Preview =
  | {
      readonly index: number;
      readonly status: "screened";
      readonly assessment: Assessment;
      /** Left out where there is none. */
      readonly known?: readonly Known[];
    }
  | {
      readonly index: number;
      readonly status: "rejected";
      readonly error: {
        readonly code: "invalid_listing";
        readonly pointer: string;
        readonly detail: string;
      };
    };

/** Screens listings as they would be screened if they were sent, and keeps nothing of them. */
export async function previewListings(
  context: Context,
  desk: ScreeningDesk,
  caller: ListingReader,
  marketplace: string,
  items: readonly unknown[],
): Promise<Result<{ readonly results: Preview[] }>> {
  const rules = await context.store.transaction(readerScope(caller), (tx) =>
    readMarketplaceRules(tx, [marketplace]),
  );
  const rule = rules.get(marketplace);
  if (rule === undefined) {
    return failed("not_found", "There is no marketplace with this id that you may see.");
  }
  const read = items.map((item) => readItem(item, marketplace));
  const listings = read.flatMap((item) =>
    item.ok ? [{ listing: item.value.listing, seen: [] }] : [],
  );
  const rights = await desk.rights();
  const screened = await desk.live.screen(rights.set, rule.policy, listings);
  const remaining = screened.values();
  const results: Preview[] = [];
  for (const [index, item] of read.entries()) {
    const result = item.ok ? remaining.next().value : undefined;
    if (!item.ok) results.push(rejected(index, item.fault));
    else if (result?.ok) {
      const { assessment } = result;
      const seen = { listing: item.value.listing, assessment };
      const known = await knownBefore(context, rule, rights.brandIds, seen);
      const more = known.length > 0 ? { known } : {};
      results.push({ index, status: "screened", assessment, ...more });
    } else results.push(rejected(index, { pointer: "", detail: "could not be screened" }));
  }
  return done({ results });
}

function rejected(index: number, fault: { pointer: string; detail: string }): Preview {
  return { index, status: "rejected", error: { code: "invalid_listing", ...fault } };
}
