import { contestKindSchema, formSchema, statementSchema } from "@touchstone/interface";
import { z } from "zod";
import { contestFileSchema } from "../contests/schemas.js";

export const sellerCaseItemSchema = z.object({
  id: z.uuid(),
  listing: z.string(),
  title: z.string().nullable(),
  marketplaceName: z.string(),
  brand: z.string().nullable().describe("Who gave the notice."),
  decision: z.string().nullable(),
  restrictionState: z.string().nullable(),
  contestState: z.string().nullable(),
  contestUntil: z.string().nullable(),
  measure: z.enum(["removed", "paused"]).nullable().describe("Of what is in force."),
  informedAt: z.string().nullable(),
});

export const sellerCaseSchema = z.looseObject({
  id: z.uuid(),
  marketplace: z.object({ id: z.string(), name: z.string() }),
  decision: z.string().nullable(),
  restrictionState: z.string().nullable(),
  contestState: z.string().nullable(),
  statements: z.array(statementSchema),
  brandName: z.string().nullable().describe("Who gave the notice."),
  publicNotice: z
    .object({
      reference: z.string(),
      sender: z.string().nullable().describe("Where a law that applies has the seller told."),
      right: z.object({
        kind: z.string().nullable(),
        number: z.string().nullable(),
        office: z.string().nullable(),
        work: z.string().nullable(),
      }),
    })
    .nullable()
    .describe("The notice of somebody without an account that the restriction rests on."),
  brandMessage: z
    .string()
    .nullable()
    .describe("What the brand has to say to the seller; it can be erased."),
  contestKinds: z.array(contestKindSchema).describe("What can be said against the reason given."),
  allowed: z.object({
    contest: z.boolean(),
    attemptsLeft: z.int().nullable().describe("null: as many as the window has room for."),
    withdraw: z.boolean(),
  }),
  contestFile: contestFileSchema,
  listing: z.object({
    snapshot: z.uuid(),
    seenAt: z.string(),
    title: z.string(),
    description: z.string().nullable(),
    price: z.object({ amount: z.string(), currency: z.string() }).nullable(),
    condition: z.string().nullable(),
    category: z.string().nullable(),
    pictures: z.array(z.int()).describe("Positions, for /v1/seller/pictures."),
  }),
  mentions: z
    .array(z.object({ field: z.string(), start: z.int(), end: z.int(), form: formSchema }))
    .describe("Signs that the removal rests on, in UTF-16 code units of the field."),
});
