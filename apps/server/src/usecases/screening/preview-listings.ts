import type { Assessment } from "@touchstone/interface";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { readItem } from "../../intake/read-item.js";
import type { ScreeningDesk } from "../../screening/desk.js";
import { readMarketplaceRules } from "../../screening/marketplace-rules.js";
import { type ListingReader, readerScope } from "../listings/listing-reader.js";

/** `index` counts from 0, in the order given. */
export type Preview =
  | { readonly index: number; readonly status: "screened"; readonly assessment: Assessment }
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
  const results = read.map((item, index): Preview => {
    if (!item.ok) return rejected(index, item.fault);
    const result = remaining.next().value;
    if (result?.ok) return { index, status: "screened", assessment: result.assessment };
    return rejected(index, { pointer: "", detail: "could not be screened" });
  });
  return done({ results });
}

function rejected(index: number, fault: { pointer: string; detail: string }): Preview {
  return { index, status: "rejected", error: { code: "invalid_listing", ...fault } };
}
