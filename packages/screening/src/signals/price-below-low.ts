import type { CompiledPrice } from "../compile.js";
import { roundWeight } from "../risk/log-odds.js";
import { USE_FACTOR, WEIGHTS } from "../risk/weights.js";
import { compareDecimals } from "./decimal.js";
import type { SignalRule } from "./evidence.js";
import { hasProductWords, productWords } from "./product-words.js";

/**
 * The price lies below what genuine goods of that product and condition are hardly ever sold for.
 * Prices compare in the same currency and condition only; no reference, no signal.
 */
export const priceBelowLow: SignalRule = ({ listing, brand, use }) => {
  const { price, condition } = listing;
  if (price === undefined || condition === undefined || condition === "unknown") return undefined;
  if (use !== "offer" && use !== "uncertain") return undefined;
  const comparable = brand.prices.filter(
    ({ reference }) => reference.currency === price.currency && reference.condition === condition,
  );
  if (comparable.length === 0) return undefined;
  const applying = mostTelling(comparable, listing.title);
  if (applying === undefined || compareDecimals(price.amount, applying.reference.low) >= 0)
    return undefined;
  const weight = roundWeight(
    priceWeight(Number(price.amount), Number(applying.reference.low)) * USE_FACTOR[use],
  );
  return {
    name: "price_below_low",
    weight,
    detail: {
      price: price.amount,
      low: applying.reference.low,
      currency: price.currency,
      condition,
      product: applying.reference.product,
    },
  };
};

/** Prices are sorted by the number of their product's words: the first that applies wins. */
function mostTelling(prices: readonly CompiledPrice[], title: string): CompiledPrice | undefined {
  const words = new Set(productWords(title));
  const foldedTitle = [...words].join(" ");
  return prices.find((price) => hasProductWords(price.words, words, foldedTitle));
}

function priceWeight(amount: number, low: number): number {
  const halvings = amount > 0 ? Math.log2(low / amount) : Number.POSITIVE_INFINITY;
  return Math.min(WEIGHTS.priceTop, WEIGHTS.priceAtLow + WEIGHTS.pricePerHalving * halvings);
}
