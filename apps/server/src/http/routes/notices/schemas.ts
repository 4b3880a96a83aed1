import { EVIDENCE_KINDS, noticeRefusalSchema, reviewGroundSchema } from "@touchstone/casework";
import { reasonCodeSchema, territorySchema } from "@touchstone/interface";
import { z } from "zod";
import { ITEM_STATES } from "../../../usecases/notices/item-state.js";

const MOST_ITEMS = 5_000;

const identifier = z.string().min(1).max(512);
const comment = z.string().max(1_000);
const orderNumber = z.string().max(100);

const evidenceSchema = z
  .array(z.strictObject({ kind: z.enum(EVIDENCE_KINDS), file: z.string().min(1).max(128) }))
  .max(20);

const itemSchema = z.union([
  z.strictObject({ marketplace: identifier, listing: identifier, ...ofItem() }),
  z.strictObject({ url: z.string().min(1).max(2_048), ...ofItem() }),
]);

function ofItem() {
  return {
    comment: comment.optional(),
    orderNumber: orderNumber.optional(),
    rightId: z.uuid().optional(),
    reasonCode: reasonCodeSchema.optional(),
    pictures: z.array(z.int().min(0).max(199)).max(200).optional(),
    evidence: evidenceSchema.optional(),
  };
}

const OF_BATCH = {
  brandId: z.uuid().optional().describe("On whose behalf; a brand need not name itself."),
  rightId: z.uuid().optional(),
  reasonCode: reasonCodeSchema.optional(),
  declarationId: z.uuid().optional(),
};

export const batchSchema = z.strictObject({
  ...OF_BATCH,
  messageToSeller: z.string().max(1_000).optional(),
  detailedMessage: z.string().max(4_000).optional(),
  orderNumber: orderNumber.optional(),
  countries: z.array(territorySchema).max(300).optional(),
  evidence: evidenceSchema.optional(),
  source: z.enum(["api", "form", "search"]).default("api"),
  items: z.array(itemSchema).min(1).max(MOST_ITEMS),
});

/** What holds for all rows of a table stands in the address. */
export const csvQuery = z.strictObject(OF_BATCH);

export const cureSchema = z.strictObject({
  declarationId: z.uuid().optional(),
  rightId: z.uuid().optional(),
  reasonCode: reasonCodeSchema.optional(),
  comment: comment.optional(),
  orderNumber: orderNumber.optional(),
  evidence: evidenceSchema.optional(),
});

const message = z.string().trim().min(1).max(4_000);

export const reviewSchema = z.discriminatedUnion("outcome", [
  z.strictObject({ outcome: z.literal("accept") }),
  z.strictObject({
    outcome: z.literal("refuse"),
    reasons: z
      .array(noticeRefusalSchema.exclude(["not_mended"]))
      .min(1)
      .max(7),
    message: message.optional(),
  }),
  z.strictObject({ outcome: z.literal("clarify"), message }),
]);

const partSchema = z.object({ pointer: z.string(), code: z.string(), detail: z.string() });

export const itemStateSchema = z.enum(ITEM_STATES);

export const itemViewSchema = z.object({
  id: z.uuid(),
  position: z.int(),
  line: z.int().nullable().describe("Line of the table it came in."),
  marketplace: z.string().nullable(),
  listing: z.string().nullable(),
  title: z.string().nullable(),
  seller: z.string().nullable(),
  rightId: z.uuid().nullable(),
  reasonCode: z.string().nullable(),
  comment: z.string().nullable(),
  state: itemStateSchema,
  case: z.uuid().nullable(),
  answeredRequest: z.boolean(),
  decision: z.string().nullable(),
  restrictionState: z.string().nullable(),
  contestState: z.string().nullable(),
  missing: z.array(partSchema).describe("Why it was refused, and how each is mended."),
  weaknesses: z.array(partSchema),
  grounds: z.array(z.string()).describe("Why it waits for the operator."),
  refusal: z.array(z.object({ reason: z.string(), mend: z.string() })),
  message: z.string().nullable(),
  cureDueAt: z.string().nullable(),
});

export const submittedSchema = z.object({
  id: z.uuid(),
  total: z.int(),
  items: z
    .array(itemViewSchema)
    .describe("In the order given; those that wait are worked on next."),
});

const itemPreflightSchema = z.object({
  index: z.int(),
  line: z.int().nullable(),
  marketplace: z.string().nullable(),
  listing: z.string().nullable(),
  title: z.string().nullable(),
  missing: z.array(partSchema),
  weaknesses: z.array(partSchema),
  cautions: z
    .array(z.object({ profile: z.string(), words: z.object({ en: z.string(), zh: z.string() }) }))
    .describe("What the laws that apply warn its sender of."),
  grounds: z.array(z.string()),
  answersRequest: z.boolean(),
});

export const preflightSchema = z.object({
  refused: z.int(),
  items: z.array(itemPreflightSchema),
});

const faultsSchema = z.array(
  z.object({ column: z.string(), code: z.string(), detail: z.string() }),
);

export const csvSubmittedSchema = z.object({
  id: z.uuid().nullable(),
  rows: z.array(z.object({ line: z.int(), faults: faultsSchema, item: itemViewSchema.nullable() })),
});

export const csvPreflightSchema = z.object({
  id: z.null(),
  rows: z.array(
    z.object({ line: z.int(), faults: faultsSchema, item: itemPreflightSchema.nullable() }),
  ),
});

export const noticeViewSchema = z.object({
  id: z.uuid(),
  brand: z.object({ id: z.uuid(), name: z.string() }),
  sender: z.string().nullable(),
  source: z.string(),
  reasonCode: z.string().nullable(),
  right: z
    .object({
      id: z.uuid(),
      kind: z.string(),
      text: z.string().nullable(),
      number: z.string().nullable(),
    })
    .nullable(),
  countries: z.array(z.string()),
  total: z.int(),
  counts: z.record(z.string(), z.int()).describe("How many items are in each state."),
  createdAt: z.string(),
});

const keptEvidenceSchema = z.array(z.object({ kind: z.string(), file: z.string() }));

export const noticeFileSchema = noticeViewSchema.extend({
  detailedMessage: z.string().nullable(),
  messageToSeller: z.string().nullable(),
  orderNumber: z.string().nullable(),
  evidence: keptEvidenceSchema,
  items: z.object({ items: z.array(itemViewSchema), next: z.string().nullable() }),
});

export const reviewViewSchema = itemViewSchema.extend({
  notice: z.uuid(),
  brand: z.object({ id: z.uuid(), name: z.string() }),
  sender: z.object({ id: z.uuid(), kind: z.string(), name: z.string() }),
  right: z.string().nullable(),
  createdAt: z.string(),
});

export const groundSchema = reviewGroundSchema;

export const reviewFileSchema = itemViewSchema.extend({
  brand: z.object({ id: z.uuid(), name: z.string() }),
  now: z.object({ missing: z.array(partSchema), weaknesses: z.array(partSchema) }),
  right: z
    .object({
      id: z.uuid(),
      kind: z.string(),
      text: z.string().nullable(),
      number: z.string().nullable(),
      territories: z.array(z.string()),
      since: z.string().nullable(),
      verifiedAt: z.string().nullable(),
    })
    .nullable(),
  evidence: keptEvidenceSchema,
  snapshot: z.object({ id: z.uuid(), createdAt: z.string(), body: z.unknown() }).nullable(),
  pictures: z.array(z.looseObject({ position: z.int(), state: z.string() })),
  firstSeenAt: z.string().nullable(),
});

export const foundListingSchema = z.object({
  marketplace: z.string(),
  marketplaceName: z.string(),
  listing: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  price: z.object({ amount: z.string(), currency: z.string() }).nullable(),
  category: z.string().nullable(),
  seller: z.string().nullable(),
  updatedAt: z.string(),
  mentions: z
    .array(z.object({ start: z.int(), end: z.int(), form: z.string() }))
    .describe("Signs of the brand in the title, in UTF-16 code units."),
  asked: z.boolean().describe("Whether the brand is asked about it already."),
  noticed: z.boolean().describe("Whether the brand has a notice in hand or in force."),
});
