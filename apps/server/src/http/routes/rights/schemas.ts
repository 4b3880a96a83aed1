import { RIGHT_STATES } from "@touchstone/casework";
import { operatorSchema } from "@touchstone/interface";
import { z } from "zod";
import type { Access } from "../../../access/access.js";
import { DOCUMENT_KINDS } from "../../../usecases/rights/documents/document-input.js";

/** Agents need the brand's authorisation besides. */
export const SUBMITTERS: Access = {
  members: [
    { kind: "brand", roles: ["admin", "reviewer", "submitter"] },
    { kind: "agent", roles: ["admin", "reviewer", "submitter"] },
  ],
};
export const OPERATOR_STAFF: Access = {
  members: [{ kind: "operator", roles: ["admin", "reviewer", "submitter"] }],
};

const day = z.string().nullable();
export const stateSchema = z.enum(RIGHT_STATES);
export const reasonSchema = z.string().trim().min(1).max(2_000);
const budgetSchema = z.object({
  state: z.enum(["pending", "measured"]),
  measuredAt: z.string().nullable(),
  off: z.array(operatorSchema),
});
const sampleTitlesSchema = z.array(
  z.object({ title: z.string(), start: z.number(), end: z.number(), form: z.string() }),
);
const budgetFoundSchema = z.object({
  titles: z.number(),
  mentions: z.object({ count: z.number(), samples: sampleTitlesSchema }),
  operators: z.array(
    z.object({
      name: operatorSchema,
      watched: z.boolean(),
      fired: z.number(),
      suspected: z.number(),
      per1000: z.number(),
      samples: sampleTitlesSchema,
    }),
  ),
});
export const rightSchema = z.object({
  id: z.uuid(),
  brand: z.object({ id: z.uuid(), name: z.string() }),
  kind: z.string(),
  text: z.string().nullable(),
  aliases: z.array(z.string()),
  images: z.array(z.string()),
  niceClasses: z.array(z.number()),
  niceEdition: z.string().nullable(),
  licensed: z
    .boolean()
    .describe("Everybody who sells the brand's goods may use these photographs."),
  territories: z.array(z.string()),
  number: z.string().nullable(),
  office: z.string().nullable(),
  holder: z.string().nullable(),
  filedOn: day,
  registeredOn: day,
  expiresOn: day,
  state: stateSchema,
  version: z.number(),
  createdAt: z.string(),
  updatedAt: z.string(),
  verifiedAt: z.string().nullable(),
  predecessorId: z
    .uuid()
    .nullable()
    .describe("The former holder's right that this one was transferred from."),
  budget: budgetSchema.nullable(),
  warnings: z.array(z.object({ code: z.string(), detail: z.string() })),
});
const historySchema = z.object({
  type: z.string(),
  at: z.string(),
  actor: z.string().nullable(),
  data: z.record(z.string(), z.unknown()),
});
export const proposalStateSchema = z.enum([
  "proposed",
  "accepted",
  "confirmed",
  "declined",
  "refused",
  "withdrawn",
]);
export const documentSchema = z.object({
  id: z.uuid(),
  kind: z.enum(DOCUMENT_KINDS),
  file: z.string().describe("Key of the file: GET /v1/files/{key}."),
  media: z.string().nullable(),
  size: z.number().nullable(),
  note: z.string().nullable(),
  addedAt: z.string(),
});
const partySchema = z.object({ id: z.uuid(), name: z.string() });
export const proposalSchema = z.object({
  id: z.uuid(),
  right: z.uuid(),
  kind: z.enum(["renewal", "transfer"]),
  state: proposalStateSchema,
  expiresOn: day,
  from: partySchema,
  to: partySchema.nullable(),
  summary: z.object({
    kind: z.string(),
    text: z.string().nullable(),
    office: z.string().nullable(),
    number: z.string().nullable(),
    holder: z.string().nullable(),
    territories: z.array(z.string()),
  }),
  document: z.string().nullable(),
  reason: z.string().nullable(),
  proposedAt: z.string(),
  acceptedAt: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decisionReason: z.string().nullable(),
  successor: z.uuid().nullable(),
});
const disputeSchema = z.object({
  id: z.uuid(),
  claimant: z.string(),
  reason: z.string(),
  openedAt: z.string(),
  outcome: z.enum(["kept", "lost", "moved"]).nullable(),
  outcomeReason: z.string().nullable(),
  settledAt: z.string().nullable(),
});
export const rightFileSchema = rightSchema.extend({
  documents: z.array(documentSchema),
  proposals: z.array(proposalSchema),
  disputes: z.array(disputeSchema),
  budget: budgetSchema.extend({ found: budgetFoundSchema.nullable() }).nullable(),
  history: z.array(historySchema),
});
export const estimateSchema = z.object({
  right: z.uuid(),
  by: z.enum(["words", "pictures"]).describe("What was looked for in the stored listings."),
  unknown: z.number().describe("Listings of which no picture was looked at."),
  at: z.string(),
  stored: z.number(),
  lookedAt: z.number(),
  sampled: z.boolean(),
  listings: z.number(),
  projected: z.number(),
  sellers: z.number(),
  categoryCount: z.number(),
  oldestSince: z.string().nullable(),
  yearsOfUse: z.number().describe("Whole years for which the oldest of them has been stored."),
  share: z.number().describe("Of the stored listings, from 0 to 1."),
  wide: z.boolean().describe("It is verified only with acceptWide and a reason."),
  warnings: z.array(
    z.object({ code: z.enum(["wide_claim", "generic_word", "prior_use"]), detail: z.string() }),
  ),
  categories: z.array(z.object({ name: z.string(), listings: z.number() })),
  examples: z.array(z.object({ marketplace: z.string(), id: z.string(), title: z.string() })),
});
export const decisionSchema = z.strictObject({
  outcome: z.enum(["confirmed", "refused"]),
  reason: reasonSchema.optional().describe("Needed with a refusal."),
});
