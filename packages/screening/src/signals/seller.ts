import { roundWeight } from "../risk/log-odds.js";
import { WEIGHTS } from "../risk/weights.js";
import type { SignalRule } from "./evidence.js";

/** Removals of this seller that stood: each doubling weighs more. */
export const sellerUpheldRemovals: SignalRule = ({ listing }) => {
  const removals = listing.seller?.upheldRemovals ?? 0;
  if (removals === 0) return undefined;
  const weight = Math.min(
    WEIGHTS.sellerRemovalsTop,
    WEIGHTS.sellerRemovals * (1 + Math.log2(removals)),
  );
  return {
    name: "seller_upheld_removals",
    weight: roundWeight(weight),
    detail: { upheldRemovals: removals },
  };
};

/** Enough listings for a clean record to say something. */
const HISTORY = 50;

export const sellerHistoryClean: SignalRule = ({ listing }) => {
  const { upheldRemovals, listings = 0 } = listing.seller ?? {};
  if (upheldRemovals !== 0 || listings < HISTORY) return undefined;
  return { name: "seller_history_clean", weight: WEIGHTS.sellerHistoryClean, detail: { listings } };
};

/** The brand itself says that this seller sells its goods. */
export const sellerAuthorised: SignalRule = ({ listing, brand }) => {
  const id = listing.seller?.id;
  if (id === undefined) return undefined;
  const seller = `${listing.marketplace}:${id}`;
  if (!brand.authorisedSellers.has(seller)) return undefined;
  return { name: "authorised_seller", weight: WEIGHTS.sellerAuthorised, detail: { seller } };
};
