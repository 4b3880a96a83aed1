import {
  answerCodeSchema,
  contestKindSchema,
  findingSchema,
  reasonCodeSchema,
  statementSchema,
} from "@touchstone/interface";
import { z } from "zod";

/** Who acted. `id` is that of a member, a key or a seller session: a reference, never a name. */
const actorSchema = z.object({
  kind: z.enum(["brand", "agent", "operator", "seller", "marketplace", "system"]),
  id: z.string().nullable(),
});
export type Actor = z.infer<typeof actorSchema>;

/** Staff never act as a brand: they propose, the brand answers. */
export function isBrandSide({ kind }: Actor): boolean {
  return kind === "brand" || kind === "agent";
}

export const SYSTEM: Actor = { kind: "system", id: null };

const instant = z.iso.datetime();
const id = z.string().min(1);
const none = z.object({});

function event<const T extends string, D extends z.ZodType>(type: T, data: D) {
  return z.object({ type: z.literal(type), at: instant, actor: actorSchema, data });
}

/** Why a request was taken back before it was answered. */
export const recallReasonSchema = z.enum(["no_longer_found", "right_withdrawn", "sent_in_error"]);
export type RecallReason = z.infer<typeof recallReasonSchema>;

/** Why the operator reverses a decision on its own account. */
export const operatorReasonSchema = z.enum([
  "mistaken",
  "right_invalid",
  "account_fraud",
  "authority_request",
]);
export type OperatorReason = z.infer<typeof operatorReasonSchema>;

/** `undone` within minutes by the side that answered, `withdrawn` by it later. */
const reversalReasonSchema = z.enum([
  "contest",
  "undone",
  "withdrawn",
  ...operatorReasonSchema.options,
]);

const queuedDataSchema = z.object({
  caseId: id,
  marketplaceId: id,
  listingId: id,
  brandId: id,
  sellerId: id.nullable(),
  snapshotId: id,
  assessmentId: id.nullable(),
  finding: findingSchema,
  fingerprint: z.string(),
  /** Probability, 0 to 1. */
  risk: z.number(),
  /** Decimal text: price × sold in 30 days, or as near to it as the listing lets one come. */
  exposure: z.string(),
  exposureCurrency: z.string().nullable(),
});

/**
 * Everything that can happen to a case. `data` holds references, codes and hashes, and no personal data:
 * events are kept for ever.
 */
export const caseEventSchema = z.discriminatedUnion("type", [
  event("request_queued", queuedDataSchema),
  event("request_delivered", z.object({ dueAt: instant })),
  event("request_opened", none),
  event("request_snoozed", z.object({ until: instant })),
  event("request_resumed", none),
  event("evidence_asked", z.object({ messageRef: id.nullable() })),
  event("test_buy_started", none),
  event("request_expired", none),
  event("request_recalled", z.object({ reason: recallReasonSchema })),
  event("listing_changed", z.object({ snapshotId: id, revision: z.int().nullable() })),
  event("listing_ended", none),
  event(
    "answered",
    z.object({
      answerId: id,
      answer: answerCodeSchema,
      organisationId: id,
      memberId: id,
      rightId: id.nullable(),
      reasonCode: reasonCodeSchema.nullable(),
      declarationId: id.nullable(),
      commentRef: id.nullable(),
    }),
  ),
  event(
    "decided",
    z.object({
      decisionId: id,
      kind: z.enum(["restrict", "no_action", "would_restrict"]),
      basis: z.enum(["notice", "answer"]),
      answerId: id,
    }),
  ),
  event(
    "statement_issued",
    z.object({ statementId: id, decisionId: id, statement: statementSchema }),
  ),
  event(
    "restricted",
    z.object({
      restrictionId: id,
      decisionId: id,
      statementId: id,
      contestProfile: id,
      contestUntil: instant,
    }),
  ),
  event("strike_proposed", z.object({ strikeId: id, decisionId: id })),
  event(
    "contest_opened",
    z.object({
      contestId: id,
      restrictionId: id,
      kind: contestKindSchema,
      messageRef: id.nullable(),
      /** Keys of the object store. */
      files: z.array(id),
    }),
  ),
  event(
    "contest_decided",
    z.object({
      contestId: id,
      outcome: z.enum(["upheld", "reversed", "withdrawn"]),
      messageRef: id.nullable(),
    }),
  ),
  event(
    "reversed",
    z.object({
      decisionId: id,
      reversesId: id,
      basis: z.enum(["contest", "operator", "undo"]),
      reason: reversalReasonSchema,
      /** Whether it speaks against the side whose notice is reversed. */
      countsForStanding: z.boolean(),
    }),
  ),
  event("contest_window_closed", z.object({ restrictionId: id })),
]);
export type CaseEvent = z.infer<typeof caseEventSchema>;
export type CaseEventType = CaseEvent["type"];
export type EventOf<T extends CaseEventType> = Extract<CaseEvent, { readonly type: T }>;
