import { z } from "zod";
import {
  amountSchema,
  conditionSchema,
  countSchema,
  currencySchema,
  identifierSchema,
  territorySchema,
} from "./primitives.js";

/** Titles longer than this are cut, with the notice `text_truncated` (UTF-16 code units). */
export const TITLE_LIMIT = 1_000;
/** Descriptions longer than this are cut, with the notice `text_truncated` (UTF-16 code units). */
export const DESCRIPTION_LIMIT = 50_000;

export const priceSchema = z.looseObject({ amount: amountSchema, currency: currencySchema });

export const sellerSchema = z.looseObject({
  id: identifierSchema,
  name: z.string().optional(),
  country: z.string().optional(),
  since: z.union([z.iso.date(), z.iso.datetime({ offset: true })]).optional(),
  listings: countSchema.optional(),
  upheldRemovals: countSchema.optional(),
});

/** One listing as a marketplace gives it: one line of `listings.ndjson`. Unknown fields are kept. */
export const listingSchema = z.looseObject({
  marketplace: identifierSchema,
  id: identifierSchema,
  title: z.string(),
  revision: countSchema.optional(),
  status: z.enum(["active", "ended"]).optional(),
  description: z.string().optional(),
  price: priceSchema.optional(),
  condition: conditionSchema.optional(),
  category: z.string().optional(),
  brandClaim: z.string().optional(),
  offeredIn: z.array(territorySchema).max(300).optional(),
  quantity: countSchema.optional(),
  soldLast30Days: countSchema.optional(),
  viewsLast30Days: countSchema.optional(),
  seller: sellerSchema.optional(),
  images: z.array(z.string().min(1).max(4096)).max(200).optional(),
  attributes: z
    .record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .optional(),
  gtin: z.string().optional(),
  url: z.string().optional(),
});
export type Listing = z.infer<typeof listingSchema>;
