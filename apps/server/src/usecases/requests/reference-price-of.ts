import type { Finding, ReferencePrice } from "@touchstone/interface";

/** What genuine goods of this product cost, where the finding compared the price with it. */
export function referencePriceOf(finding: Finding, prices: readonly ReferencePrice[]) {
  const compared = finding.signals.find(({ name }) => name === "price_below_low")?.detail;
  const price = prices.find(
    (one) =>
      one.product === compared?.["product"] &&
      one.condition === compared["condition"] &&
      one.currency === compared["currency"],
  );
  if (price === undefined) return null;
  const { product, low, typical = null, currency } = price;
  return { product, low, typical, currency };
}
