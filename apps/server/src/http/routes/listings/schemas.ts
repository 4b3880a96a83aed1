import { identifierSchema, listingSchema } from "@touchstone/interface";
import { z } from "zod";

export const marketplaceParams = z.strictObject({ marketplace: identifierSchema });
export const listingParams = z.strictObject({
  marketplace: identifierSchema,
  listing: identifierSchema,
});

const revision = z.number().nullable();
const instant = z.string();

export const takenSchema = z.object({
  id: z.string(),
  status: z.enum(["created", "changed", "unchanged", "stale", "ended"]),
  revision,
  snapshot: z.string(),
});

/** `line` counts from 1. */
export const lineSchema = takenSchema.extend({ line: z.number() });

/** `index` counts from 0, in the order given. */
export const batchSchema = z.object({
  accepted: z.number(),
  rejected: z.number(),
  results: z.array(
    z.discriminatedUnion("status", [
      takenSchema.extend({ index: z.number() }),
      z.object({
        index: z.number(),
        id: z.string().optional(),
        status: z.literal("rejected"),
        error: z.object({
          code: z.enum(["invalid_listing", "duplicate_in_batch"]),
          pointer: z.string(),
          detail: z.string(),
        }),
      }),
    ]),
  ),
});

export const shownSchema = z.object({
  marketplace: z.string(),
  id: z.string(),
  revision,
  status: z.string(),
  listing: listingSchema,
  receivedAt: instant,
  updatedAt: instant,
  endedAt: instant.nullable(),
  wanted: z.object({ state: z.string(), sequence: z.number() }),
  snapshots: z.array(z.object({ id: z.string(), revision, hash: z.string(), createdAt: instant })),
  assessment: z
    .object({
      id: z.string(),
      snapshot: z.string(),
      recommendation: z.string(),
      engine: z.string(),
      createdAt: instant,
    })
    .nullable(),
});

export const listedSchema = z.object({
  id: z.string(),
  title: z.string(),
  revision,
  status: z.string(),
  seller: z.string().nullable(),
  snapshot: z.string(),
  updatedAt: instant,
  recommendation: z.string().nullable(),
  assessedAt: instant.nullable(),
});
