import {
  answerCodeSchema,
  contestKindSchema,
  findingSchema,
  reasonCodeSchema,
  statementSchema,
} from "@touchstone/interface";
import { z } from "zod";
import { noticeRefusalSchema, reviewGroundSchema } from "./notice/notice-codes.js";
import {
  answerHeldSchema,
  answerProposedSchema,
  answerRejectedSchema,
  holdEndedSchema,
} from "./pending/pending-data.js";
import { testBuySchema } from "./pending/test-buy.js";

/**
 * Who acted. `id` is that of a member, a key or a seller session: a reference, never a name. A `notifier` is whoever
 * sent a notice without an account, by the id of that notice.
 */
const actorSchema = z.object({
  kind: z.enum(["brand", "agent", "notifier", "operator", "seller", "marketplace", "system"]),
  id: z.string().nullable(),
});
export type Actor = z.infer<typeof actorSchema>;

/** Staff never act as a brand: they propose, the brand answers. */
export function isBrandSide({ kind }: Actor): boolean {
  return kind === "brand" || kind === "agent";
}

/** Whoever gave the notice that a restriction rests on, with an account or without. */
export function isNoticeSide(actor: Actor): boolean {
  return isBrandSide(actor) || actor.kind === "notifier";
}

export const SYSTEM: Actor = { kind: "system", id: null };

const instant = z.iso.datetime();
const id = z.string().min(1);
const none = z.object({});

function event<const T extends string, D extends z.ZodType>(type: T, data: D) {
  return z.object({ type: z.literal(type), at: instant, actor: actorSchema, data });
}

/** What a marketplace was asked to do: take a listing down, or hold it while its papers are looked at. */
export const measureSchema = z.enum(["removed", "paused"]);
export type Measure = z.infer<typeof measureSchema>;

/** The legal profiles that a restriction is measured by, each with the end of its own window. */
const regimesSchema = z.array(z.object({ profile: id, contestUntil: instant })).default([]);

/** What holds the clocks of a put-back. */
export const stayKindSchema = z.enum(["court_action", "authority_complaint", "court_order"]);
export type StayKind = z.infer<typeof stayKindSchema>;

/**
 * A clock that a contest starts, with the times that its profile gave on that day. `put_back` reinstates
 * the listing, `tell` puts it before the operator.
 */
const legalClockSchema = z.object({
  /** `put_back:US_DMCA`, `owner_reply`, …: unique within a contest. */
  name: id,
  profile: id,
  effect: z.enum(["put_back", "tell"]),
  dueAt: instant,
  /** The last instant at which the profile wants it done; `null`: it names none. */
  latestAt: instant.nullable(),
  stayedBy: z.array(stayKindSchema),
  endedBy: z.enum(["reply", "arrival"]).nullable(),
});
export type LegalClock = z.infer<typeof legalClockSchema>;

/** How a contest is put: each legal profile names one. `vault`: opened by what the seller had stored. */
export const contestFormSchema = z.enum(["complaint", "counter_notice", "declaration", "vault"]);
export type ContestForm = z.infer<typeof contestFormSchema>;

/** How it is known that a contest is before the owner. */
export const arrivalProofSchema = z.enum(["opened", "replied", "delivery_record"]);
export type ArrivalProof = z.infer<typeof arrivalProofSchema>;

/** How a stay ends: without a result, or with one for either side. */
export const stayOutcomeSchema = z.enum(["released", "for_seller", "for_owner"]);
export type StayOutcome = z.infer<typeof stayOutcomeSchema>;

/** As Regulation (EU) 2022/2065 counts what out-of-court bodies decide. */
export const disputeOutcomeSchema = z.enum(["upheld", "reversed", "partially_reversed", "omitted"]);
export type DisputeOutcome = z.infer<typeof disputeOutcomeSchema>;

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

/**
 * `undone` within minutes by the side that answered, `withdrawn` by it later; `put_back` by a clock that ran
 * out, `court` and `dispute` after what others decided.
 */
const reversalReasonSchema = z.enum([
  "contest",
  "put_back",
  "court",
  "dispute",
  "undone",
  "withdrawn",
  /** Its brand, which was asked without knowing, did not confirm what a rule had closed. */
  "audit",
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
  /** What this brand answered before about the same goods of the same seller. */
  earlier: z
    .object({ caseId: id, answer: answerCodeSchema, answeredAt: instant })
    .nullable()
    .optional(),
  /** The case that a rule closed: its brand is asked the same without knowing of it. */
  auditOf: id.nullable().optional(),
});

/**
 * Everything that can happen to a case. `data` holds references, codes and hashes, and no personal data:
 * events are kept for ever.
 */
export const caseEventSchema = z.discriminatedUnion("type", [
  event("request_queued", queuedDataSchema),
  event("notice_submitted", queuedDataSchema.extend({ noticeId: id, itemId: id })),
  /**
   * The operator followed a notice of somebody without an account (DSA Art. 16): nobody is asked. What the sender
   * wrote stays with the notice.
   */
  event(
    "public_notice_accepted",
    queuedDataSchema.extend({
      publicNoticeId: id,
      decisionId: id,
      rightKind: id,
      reasonCode: reasonCodeSchema,
    }),
  ),
  event("notice_review_started", z.object({ grounds: z.array(reviewGroundSchema).min(1) })),
  event("clarification_asked", z.object({ messageRef: id.nullable(), dueAt: instant })),
  event("notice_cured", none),
  event(
    "notice_refused",
    z.object({ reasons: z.array(noticeRefusalSchema).min(1), messageRef: id.nullable() }),
  ),
  event("notice_accepted", none),
  event("notice_withdrawn", none),
  event(
    "request_delivered",
    /** `clusterKey`: what open requests alike have in common. */
    z.object({ dueAt: instant, clusterKey: z.string().nullable().optional() }),
  ),
  event("request_opened", none),
  event("request_snoozed", z.object({ until: instant })),
  event("request_resumed", none),
  event("evidence_asked", z.object({ messageRef: id.nullable() })),
  event("test_buy_started", none),
  event("request_expired", none),
  event(
    "request_recalled",
    /** The brand said so of the very same goods before; or says it now, in a notice of its own. */
    z.object({
      reason: z.enum([...recallReasonSchema.options, "known_genuine", "notice_given"]),
    }),
  ),
  event("answer_held", answerHeldSchema),
  event("hold_ended", holdEndedSchema),
  event("answer_proposed", answerProposedSchema),
  event("answer_confirmed", z.object({ memberId: id })),
  event("answer_rejected", answerRejectedSchema),
  event("test_buy_recorded", testBuySchema),
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
  /** A rule that is licensed for this marketplace and kind of right closed what its brand had confirmed before. */
  event(
    "closed_by_rule",
    z.object({
      decisionId: id,
      kind: z.enum(["restrict", "would_restrict"]),
      rule: z.enum(["reupload_same_seller"]),
      licenceId: id,
      rightId: id,
      reasonCode: reasonCodeSchema,
      /** The answer that it rests on, of the case that `earlier` names. */
      firstAnswerId: id,
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
      regimes: regimesSchema,
      measure: measureSchema.default("removed"),
      /** Where the words are kept that its brand has for the seller. */
      sellerMessageRef: id.nullable().default(null),
    }),
  ),
  /** What was paused is removed, for the owner maintained its notice and the operator agreed. */
  event(
    "removed_after_pause",
    z.object({
      restrictionId: id,
      statementId: id,
      contestProfile: id,
      contestUntil: instant,
      regimes: regimesSchema,
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
      /** Which of the seller's attempts it is; 0 is none of them. */
      attempt: z.int().min(0).default(1),
      form: contestFormSchema.default("complaint"),
      /** Profiles under which it counts. */
      profiles: z.array(id).default([]),
      /** Codes of the statements that were made. */
      elements: z.array(id).default([]),
      /** Where the statements are kept that say who contests. */
      statementsRef: id.nullable().default(null),
      clocks: z.array(legalClockSchema).default([]),
    }),
  ),
  event("contest_forwarded", z.object({ contestId: id, clocks: z.array(legalClockSchema) })),
  event(
    "contest_reached",
    z.object({
      contestId: id,
      proof: arrivalProofSchema,
      /** When it reached the owner, which may be known later. */
      reachedAt: instant,
      recordRef: id.nullable(),
      clocks: z.array(legalClockSchema),
    }),
  ),
  event(
    "owner_replied",
    z.object({
      contestId: id,
      outcome: z.enum(["maintains", "withdraws"]),
      messageRef: id.nullable(),
      files: z.array(id),
    }),
  ),
  /** A clock ran out that moves nothing by itself: the operator is told. */
  event(
    "time_ran_out",
    z.object({ clock: id, contestId: id.nullable(), disputeId: id.nullable() }),
  ),
  event(
    "stay_entered",
    z.object({
      stayId: id,
      restrictionId: id,
      kind: stayKindSchema,
      /** Where the court's or authority's reference is kept. */
      referenceRef: id,
      receivedAt: instant,
    }),
  ),
  event(
    "stay_ended",
    z.object({ stayId: id, outcome: stayOutcomeSchema, messageRef: id.nullable() }),
  ),
  event(
    "dispute_opened",
    z.object({
      disputeId: id,
      decisionId: id,
      /** Where the body's name and reference are kept. */
      referenceRef: id,
      receivedAt: instant,
      dueAt: instant,
      /** With the extension that complex matters allow. */
      latestAt: instant,
    }),
  ),
  event(
    "dispute_decided",
    z.object({
      disputeId: id,
      outcome: disputeOutcomeSchema,
      implemented: z.boolean(),
      messageRef: id.nullable(),
    }),
  ),
  event(
    "contest_decided",
    z.object({
      contestId: id,
      outcome: z.enum(["upheld", "reversed", "withdrawn"]),
      messageRef: id.nullable(),
      /** Until when the next attempt can be made, beside the window; `null`: none is left, or needed. */
      nextAttemptUntil: instant.nullable().default(null),
    }),
  ),
  event(
    "reversed",
    z.object({
      decisionId: id,
      reversesId: id,
      basis: z.enum(["contest", "operator", "undo", "clock"]),
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
