import { z } from "zod";
import { DESK_STATES } from "../../../usecases/public-notices/list-public-notices.js";
import { noticeFileSchema } from "./form-schemas.js";

export const deskStateSchema = z.enum(DESK_STATES);
const place = z.object({ id: z.string(), name: z.string() });

export const publicNoticeItemSchema = z.object({
  id: z.uuid(),
  reference: z.string(),
  state: deskStateSchema,
  sender: z.string().nullable(),
  marketplace: place,
  rightKind: z.string().nullable(),
  reasonCode: z.string().nullable(),
  listings: z.int(),
  outcome: z.string().nullable(),
  confirmedAt: z.string(),
  updatedAt: z.string(),
});

export const publicNoticeSchema = z.object({
  id: z.uuid(),
  reference: z.string(),
  state: deskStateSchema,
  version: z.int(),
  sender: z.object({ name: z.string(), email: z.string() }).nullable(),
  marketplace: place,
  right: z.object({
    kind: z.string().nullable(),
    number: z.string().nullable(),
    office: z.string().nullable(),
    work: z.string().nullable(),
  }),
  reasonCode: z.string().nullable(),
  items: z.array(
    z.object({
      url: z.string().nullable(),
      listing: z.string().nullable(),
      title: z.string().nullable().describe("Where the listing is known here."),
    }),
  ),
  statementVersion: z.string().nullable(),
  brand: place.nullable(),
  holder: place.nullable().describe("The brand here that holds the registration it names."),
  case: z
    .object({
      id: z.uuid(),
      requestState: z.string(),
      answer: z.string().nullable(),
      decision: z.string().nullable(),
      restrictionState: z.string().nullable(),
    })
    .nullable(),
  restricted: z
    .array(
      z.object({ case: z.uuid(), listing: z.string(), restrictionState: z.string().nullable() }),
    )
    .describe("Cases that the decision on this notice began."),
  complaints: z.array(
    z.object({
      number: z.int(),
      madeAt: z.string(),
      outcome: z.enum(["restricted", "no_action"]).nullable(),
      decidedAt: z.string().nullable(),
    }),
  ),
  mayDecide: z.boolean().describe("Whoever decided leaves a complaint of it to another member."),
  outcome: z.enum(["restricted", "no_action"]).nullable(),
  confirmedAt: z.string(),
  updatedAt: z.string(),
  messages: z.array(
    z.object({
      kind: z.string(),
      text: z.string(),
      at: z.string(),
      member: z.string().nullable(),
    }),
  ),
  files: z.array(noticeFileSchema.extend({ found: z.string().nullable() })),
});

const version = z.int().min(1).describe("Of the notice as you saw it.");
const words = z.string().trim().min(1).max(4_000);

export const askSenderSchema = z.strictObject({ question: words, version });
export const forwardSchema = z.strictObject({ note: words.nullable().default(null), version });
export const toBrandSchema = z.strictObject({
  brandId: z.uuid(),
  listingId: z.string().min(1).max(256),
  version,
});
export const decideSchema = z.strictObject({
  outcome: z.enum(["restricted", "no_action"]),
  reasons: words,
  listings: z
    .array(z.string().min(1).max(256))
    .max(100)
    .default([])
    .describe("Of `restricted`: which listings this decision restricts; none: the brand did."),
  version,
});
