import { type Actor, type CaseEvent, type EventOf, isBrandSide, SYSTEM } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { type ConsequencesInput, consequences } from "../commands/consequences.js";
import { illegalMove, type Moved, moved, movedBy } from "../commands/moved.js";
import { REQUEST } from "../machines.js";
import { type Preflight, type PreflightInput, preflight } from "../preflight.js";
import type { NoticeFacts } from "../preflight-input.js";
import { answerOf } from "./answer-of.js";
import type { ReviewGround } from "./notice-codes.js";

/** What a notice is judged by, as the server reads it. Its answer follows from its reason. */
export interface NoticeInput extends Omit<PreflightInput, "answer" | "notice"> {
  readonly notice: NoticeFacts;
}

/** What a notice brings about, beside what it says. */
export type EffectInput = Pick<
  ConsequencesInput,
  "mode" | "brandName" | "ids" | "contest" | "lane" | "automatedDetection" | "sellerMessageRef"
>;

export interface SubmitInput {
  readonly actor: Actor;
  readonly organisationId: string;
  /** What the case begins with. */
  readonly begins: EventOf<"notice_submitted">["data"];
  readonly facts: NoticeInput;
  /** Why it is reviewed first; none: it takes effect at once. */
  readonly grounds: readonly ReviewGround[];
  readonly effect: EffectInput;
}

/** What a notice would be refused for: the very rules by which it is. */
export function preflightNotice(facts: NoticeInput): Preflight {
  return preflight({ ...facts, answer: answerOf(facts.notice.reasonCode) });
}

/**
 * A notice that nobody asked for begins a case. It takes effect in the same transaction where nothing has
 * to be reviewed first.
 */
export function submitNotice(input: SubmitInput): Moved {
  const { actor, facts, begins, grounds } = input;
  if (!isBrandSide(actor)) return illegalMove("Only the brand's side gives notices.");
  const refusal = refusedBy(facts);
  if (refusal !== null) return refusal;
  const at = facts.at;
  const start: CaseEvent[] = [
    { type: "notice_submitted", at, actor, data: begins },
    answeredUnasked(input, input.effect.ids.answer),
  ];
  if (grounds.length === 0) {
    return moved(
      ...start,
      ...acceptance(begins, { ...input, by: SYSTEM }, input.effect.ids.answer),
    );
  }
  return moved(...start, {
    type: "notice_review_started",
    at,
    actor: SYSTEM,
    data: { grounds: [...grounds] },
  });
}

/** An open request is not put to its brand any longer that gives a notice of its own, to be reviewed. */
export function recallForNotice(state: CaseState, { at }: { readonly at: string }): Moved {
  return movedBy(REQUEST, state.requestState, "request_recalled", {
    type: "request_recalled",
    at,
    actor: SYSTEM,
    data: { reason: "notice_given" },
  });
}

/** The refusal of a notice that does not pass; `null` where it does. */
export function refusedBy(facts: NoticeInput): Moved | null {
  const { missing } = preflightNotice(facts);
  if (missing.length === 0) return null;
  const detail = "This notice would be refused. Mend what is named and give it again.";
  return { ok: false, refusal: { code: "preflight_failed", detail, parts: missing } };
}

/** What the brand says with it, as it would have answered a request. */
export function answeredUnasked(
  { actor, facts, organisationId }: Pick<SubmitInput, "actor" | "facts" | "organisationId">,
  answerId: string,
): CaseEvent {
  const { at, memberId, notice } = facts;
  return {
    type: "answered",
    at,
    actor,
    data: {
      answerId,
      answer: answerOf(notice.reasonCode),
      organisationId,
      memberId,
      rightId: notice.right?.id ?? null,
      reasonCode: notice.reasonCode,
      declarationId: notice.declaration?.id ?? null,
      commentRef: notice.commentRef,
    },
  };
}

/** The word that lets a notice take effect, and all that follows from it. */
export function acceptance(
  place: Pick<EventOf<"notice_submitted">["data"], "marketplaceId" | "listingId" | "sellerId"> & {
    readonly caseId: string;
  },
  { by, facts, effect }: Pick<SubmitInput, "facts" | "effect"> & { readonly by: Actor },
  answerId: string,
): CaseEvent[] {
  const { caseId: id, marketplaceId, listingId, sellerId } = place;
  const { right, reasonCode } = facts.notice;
  return [
    { type: "notice_accepted", at: facts.at, actor: by, data: {} },
    ...consequences(
      { id, marketplaceId, listingId, sellerId },
      {
        ...effect,
        at: facts.at,
        answer: answerOf(reasonCode),
        right,
        reasonCode,
        ids: { ...effect.ids, answer: answerId },
        automatedDecision: by.kind === "system",
      },
    ),
  ];
}
