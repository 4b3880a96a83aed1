import { z } from "zod";
import { amountSchema, conditionSchema, currencySchema, identifierSchema } from "./primitives.js";

/**
 * What genuine goods of one product cost in one condition and currency.
 * `low` is the price below which they are hardly ever sold (about the 1st percentile).
 */
export const referencePriceSchema = z.looseObject({
  product: z.string().min(1).max(500),
  condition: conditionSchema,
  currency: currencySchema,
  low: amountSchema,
  typical: amountSchema.optional(),
});
export type ReferencePrice = z.infer<typeof referencePriceSchema>;

/** What a brand tells of itself: one line of `brands.ndjson`. Sellers are written `marketplace:sellerId`. */
export const brandProfileSchema = z.looseObject({
  brand: identifierSchema,
  authorisedSellers: z.array(z.string().min(1).max(1024)).max(100_000).optional(),
  referencePrices: z.array(referencePriceSchema).max(100_000).optional(),
});
export type BrandProfile = z.infer<typeof brandProfileSchema>;
