import type { MarketplaceMode, ReasonCode } from "@touchstone/interface";
import type { Actor, CaseEvent, EventOf } from "../case-event.js";
import { type CaseState, currentDecision } from "../case-state.js";
import { type ContestTime, enforcement } from "../commands/consequences.js";
import { illegalMove, type Moved, moved } from "../commands/moved.js";
import { reversal } from "../commands/reversal.js";
import { REASONS } from "../reasons.js";

type Accepted = EventOf<"public_notice_accepted">["data"];

export interface AcceptPublicNoticeInput {
  readonly at: string;
  readonly actor: Actor;
  /** What the case begins with. */
  readonly begins: Omit<Accepted, "publicNoticeId" | "decisionId" | "rightKind" | "reasonCode">;
  readonly notice: {
    readonly id: string;
    /** What people name it by. */
    readonly reference: string;
    readonly rightKind: string;
    /** Of the registration; what the sender wrote in words stays with the notice. */
    readonly rightNumber: string | null;
    readonly reasonCode: ReasonCode;
  };
  readonly mode: MarketplaceMode;
  readonly contest: ContestTime;
  readonly ids: {
    readonly decision: string;
    readonly restriction: string;
    readonly statement: string;
    readonly strike: string;
  };
}

/**
 * A person of the operator follows a notice of somebody without an account (DSA Art. 16): a case that begins with its
 * decision, and all that this brings about. No program accepts such a notice.
 */
export function acceptPublicNotice(input: AcceptPublicNoticeInput): Moved {
  const { at, actor, begins, notice, mode, contest, ids } = input;
  if (actor.kind !== "operator") return illegalMove("Only the operator accepts such a notice.");
  // What the sender is told must be so: where nothing leaves the house, nothing is restricted.
  if (mode !== "live") return illegalMove("This marketplace is not live: nothing is restricted.");
  const { rightKind, reasonCode } = notice;
  const { rights } = REASONS[reasonCode];
  if (rights !== null && !rights.includes(rightKind)) {
    return illegalMove("This reason cannot rest on such a right: ask the sender which is meant.");
  }
  const accepted: CaseEvent = {
    type: "public_notice_accepted",
    at,
    actor,
    data: {
      ...begins,
      publicNoticeId: notice.id,
      decisionId: ids.decision,
      rightKind,
      reasonCode,
    },
  };
  const right = {
    id: notice.id,
    brandId: begins.brandId,
    kind: rightKind,
    state: "claimed",
    territories: [],
    expiresOn: null,
    number: notice.rightNumber,
    text: null,
  };
  const effect = {
    at,
    answer: "other_infringement",
    right,
    reasonCode,
    mode,
    brandName: notice.reference,
    ids: { ...ids, answer: notice.id },
    contest,
    automatedDetection: false,
    automatedDecision: false,
    publicNotice: notice.reference,
  } as const;
  const place = { ...begins, id: begins.caseId };
  return moved(accepted, ...enforcement(place, effect, right, reasonCode));
}

/** The sender of such a notice takes it back: what it led to is undone. */
export function withdrawAccepted(
  state: CaseState,
  {
    at,
    actor,
    ids,
  }: Pick<AcceptPublicNoticeInput, "at" | "actor"> & {
    readonly ids: { readonly decision: string };
  },
): Moved {
  const decision = currentDecision(state);
  if (actor.kind !== "notifier" || actor.id !== decision?.publicNoticeId) {
    return illegalMove("Only the sender of the notice that is in force takes it back.");
  }
  return moved(
    ...reversal(state, {
      at,
      actor,
      decisionId: ids.decision,
      basis: "undo",
      reason: "withdrawn",
      countsForStanding: true,
      messageRef: null,
    }),
  );
}
