import type { EffectInput } from "@touchstone/casework";
import type { Tx } from "../../store/store.js";
import { contestTime } from "../cases/contest-time.js";
import type { OpenListing } from "../cases/open-listing.js";
import { vaultLane } from "../vault/vault-lane.js";
import type { ItemFacts } from "./read-facts.js";

/** What a notice brings about if it takes effect now. Needs the scope of casework for its listing. */
export async function effectOf(
  tx: Tx,
  found: ItemFacts,
  listing: OpenListing,
  caseOf: {
    readonly marketplaceId: string;
    readonly listingId: string;
    readonly sellerId: string | null;
  },
): Promise<EffectInput> {
  const { marketplaceId, listingId, sellerId } = caseOf;
  const { brandId, notice } = found.facts;
  const { reasonCode } = notice;
  const about = { marketplaceId, listingId, sellerId, brandId, reasonCode, at: tx.now };
  return {
    mode: listing.mode,
    brandName: found.brandName,
    ids: {
      answer: tx.newId(),
      decision: tx.newId(),
      restriction: tx.newId(),
      statement: tx.newId(),
      strike: tx.newId(),
    },
    contest: contestTime(listing, found.right, tx.now),
    lane: listing.mode === "live" ? await vaultLane(tx, about) : null,
    automatedDetection: isFound(found),
  };
}

/** Whether screening found this very right in the listing. */
export function isFound({ facts, right }: ItemFacts): boolean {
  const { mentions = [], pictures = [] } = facts.finding ?? {};
  return [...mentions, ...pictures].some(({ rightId }) => rightId === right?.id);
}
