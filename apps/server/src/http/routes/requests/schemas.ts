import {
  answerCodeSchema,
  findingSchema,
  formSchema,
  marketplaceModeSchema,
  reasonCodeSchema,
  useSchema,
} from "@touchstone/interface";
import { z } from "zod";

export const caseParams = z.object({ case: z.uuid() });

/** Where a case stands after a move. */
export const standingSchema = z.object({
  case: z.uuid(),
  version: z.int(),
  requestState: z.string(),
  answer: z.string().nullable(),
  decision: z.string().nullable(),
  restrictionState: z.string().nullable(),
  contestState: z.string().nullable(),
  delivery: z.object({ deliveryId: z.uuid(), sequence: z.int() }).nullable(),
});

/** What the brand answered before about the same goods of the same seller. */
const earlierSchema = z
  .object({ case: z.uuid(), answer: answerCodeSchema, at: z.string() })
  .nullable();

/** An answer that is held for minutes, or waits for a second member. */
export const pendingSchema = z
  .object({
    kind: z.enum(["held", "proposed"]),
    answer: answerCodeSchema,
    until: z.string(),
    member: z.uuid().nullable(),
    lead: z.uuid().nullable().describe("The case that was answered at once, of a held one."),
  })
  .nullable();

export const requestStateSchema = z.enum([
  "queued",
  "delivered",
  "opened",
  "answered",
  "snoozed",
  "needs_evidence",
  "test_buy",
  "expired_unanswered",
  "held",
  "proposed",
  "recalled",
]);

/** `worth`: expected harm × uncertainty × how many are alike, of which at most 20 count. */
export const requestOrderSchema = z.enum(["worth", "atStake", "oldest", "risk"]);

export const money = z.object({ amount: z.string(), currency: z.string() });

export const requestItemSchema = z.object({
  id: z.uuid(),
  marketplace: z.string(),
  marketplaceName: z.string(),
  listing: z.string(),
  brand: z.string(),
  brandId: z.uuid(),
  title: z.string().nullable(),
  state: requestStateSchema,
  risk: z.number(),
  exposure: z.string(),
  exposureCurrency: z.string().nullable(),
  dueAt: z.string().nullable(),
  answer: answerCodeSchema.nullable(),
  decision: z.string().nullable(),
  restrictionState: z.string().nullable(),
  contestState: z.string().nullable(),
  createdAt: z.string(),
  snapshot: z.uuid().describe("The version of the listing that was judged."),
  picture: z.int().nullable().describe("Position of its first picture that is stored."),
  price: money.nullable(),
  seller: z.string().nullable(),
  alike: z.int().describe("Open requests that are alike, itself included."),
  earlier: earlierSchema,
  pending: pendingSchema,
  use: useSchema,
  topSignals: z.array(z.string()).describe("Names of the signals that weigh most."),
  mentions: z
    .array(z.object({ start: z.int(), end: z.int(), form: formSchema }))
    .describe("Signs in the title, in UTF-16 code units."),
});

export const requestSummarySchema = z.object({
  waiting: z.int(),
  atStake: z.array(money),
  answeredToday: z.int(),
  settles: z
    .array(z.object({ answers: z.int(), share: z.number() }))
    .describe("So many answers, each to a whole cluster, settle this share of the open exposure."),
  byMarketplace: z.array(z.object({ marketplace: z.string(), name: z.string(), waiting: z.int() })),
  oldestSince: z.string().nullable(),
});

export const pictureSchema = z.object({
  position: z.int(),
  url: z.string(),
  state: z.string(),
  width: z.int().nullable(),
  height: z.int().nullable(),
  detail: z.string().nullable(),
});

const testBuySchema = z.object({
  id: z.uuid(),
  orderNumber: z.string().nullable(),
  orderedOn: z.string(),
  receivedOn: z.string().nullable(),
  finding: z.string().nullable(),
  outcome: z.string().nullable(),
  files: z.array(z.string()),
  updatedAt: z.string(),
});

export const requestDetailSchema = z.looseObject({
  id: z.uuid(),
  version: z.int(),
  finding: findingSchema,
  risk: z.number(),
  requestState: requestStateSchema,
  answer: answerCodeSchema.nullable(),
  alike: z.int(),
  earlier: earlierSchema,
  closedBy: z
    .enum(["reupload_same_seller"])
    .nullable()
    .describe("The rule that closed it, by what `earlier` names."),
  pending: pendingSchema,
  testBuys: z.array(testBuySchema),
  brand: z.object({ id: z.uuid(), name: z.string() }),
  marketplace: z.object({
    id: z.string(),
    name: z.string(),
    mode: marketplaceModeSchema,
    profile: z.string(),
    territory: z.string(),
  }),
  snapshot: z.looseObject({ id: z.uuid(), createdAt: z.string(), body: z.unknown() }),
  pictures: z.array(pictureSchema),
  rights: z
    .array(
      z.object({
        id: z.uuid(),
        kind: z.string(),
        text: z.string().nullable(),
        number: z.string().nullable(),
        territories: z.array(z.string()),
        niceClasses: z.array(z.int()),
      }),
    )
    .describe("Rights of the brand that a notice may rest on here and now."),
  reasons: z.array(
    z.object({
      code: reasonCodeSchema,
      rightIds: z.array(z.uuid()),
      evidenceRequired: z.boolean(),
    }),
  ),
  referencePrice: z
    .object({
      product: z.string(),
      low: z.string(),
      typical: z.string().nullable(),
      currency: z.string(),
    })
    .nullable(),
  allowed: z
    .object({
      answers: z.array(answerCodeSchema),
      undo: z.boolean(),
      moves: z.array(z.enum(["open", "snooze", "ask_evidence", "test_buy"])),
    })
    .describe("What this member can do with the request in its present state."),
  effects: z
    .record(
      z.string(),
      z.object({ removes: z.boolean(), sends: z.boolean(), undoMinutes: z.int() }),
    )
    .describe("What each answer would do in the present mode of the marketplace."),
});
