import type { AnswerCode, MarketplaceMode } from "@touchstone/interface";
import { isNotice } from "../answers.js";
import { type CaseEvent, SYSTEM } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { refusalOf, stateAfter } from "../machine.js";
import { REQUEST } from "../machines.js";
import { preflight } from "../preflight.js";
import type { NoticeFacts } from "../preflight-input.js";
import { type ConsequencesInput, enforcement } from "./consequences.js";
import { illegalMove, type Moved, moved } from "./moved.js";

/** The operator's licence that a rule acts under. */
export interface RuleLicence {
  readonly id: string;
  readonly marketplaceId: string;
  /** Kind of the rights that it may act for. */
  readonly rightKind: string;
}

export interface CloseReuploadInput
  extends Pick<ConsequencesInput, "at" | "brandName" | "contest" | "lane"> {
  readonly licence: RuleLicence | null;
  readonly mode: MarketplaceMode;
  /** Where the marketplace sells: ISO 3166-1 alpha-2 or `EU`. */
  readonly territory: string;
  /** The notice that stands, as it was given, with its right as it is now. */
  readonly first: {
    readonly answerId: string;
    readonly answer: AnswerCode;
    readonly memberId: string;
    readonly answeredAt: string;
    /** Its decision restricts, and no contest of it is open. */
    readonly inForce: boolean;
    readonly notice: NoticeFacts;
  };
  /** Whether who gave it may still act for the brand. */
  readonly authority: boolean;
  readonly ids: Omit<ConsequencesInput["ids"], "answer">;
}

/**
 * The rule `reupload_same_seller` closes a re-upload of what its brand confirmed, with reference to that decision,
 * and all that follows from it: the statement of reasons, the seller's time to contest. It acts only under a licence
 * for this marketplace and this kind of right, and only while the first notice would stand again today.
 */
export function closeReupload(state: CaseState, input: CloseReuploadInput): Moved {
  const { licence, first, at, mode } = input;
  const { right, reasonCode } = first.notice;
  if (stateAfter(REQUEST, state.requestState, "closed_by_rule") === null) {
    return illegalMove(refusalOf(REQUEST, state.requestState, "closed_by_rule"));
  }
  if (mode === "observe") return illegalMove("While a marketplace only observes, no rule acts.");
  if (state.auditOf !== null) return illegalMove("An audit is for its brand to answer.");
  if (state.earlier === null || !isNotice(state.earlier.answer) || !isNotice(first.answer)) {
    return illegalMove("Its brand has confirmed no such goods of this seller.");
  }
  if (!first.inForce) return illegalMove("What its brand confirmed is reversed or contested.");
  if (right === null || reasonCode === null) return illegalMove("The first notice names no right.");
  if (licence === null || licence.marketplaceId !== state.marketplaceId) {
    return illegalMove("This rule has no licence for this marketplace.");
  }
  if (licence.rightKind !== right.kind) {
    return illegalMove("This rule has no licence for this kind of right.");
  }
  const { missing } = preflight({
    at,
    brandId: state.brandId,
    memberId: first.memberId,
    answer: first.answer,
    notice: first.notice,
    territory: input.territory,
    finding: state.finding,
    givenAt: first.answeredAt,
    authority: input.authority,
  });
  if (missing.length > 0 || !input.authority) {
    return illegalMove("The first notice would be refused today.");
  }
  const ids = { ...input.ids, answer: first.answerId };
  const closed: CaseEvent = {
    type: "closed_by_rule",
    at,
    actor: SYSTEM,
    data: {
      decisionId: ids.decision,
      kind: mode === "live" ? "restrict" : "would_restrict",
      rule: "reupload_same_seller",
      licenceId: licence.id,
      rightId: right.id,
      reasonCode,
      firstAnswerId: first.answerId,
    },
  };
  if (mode !== "live") return moved(closed);
  const { brandName, contest, lane } = input;
  const effect = { at, brandName, contest, lane: lane ?? null, ids, answer: first.answer, mode };
  return moved(
    closed,
    ...enforcement(
      state,
      {
        ...effect,
        right,
        reasonCode,
        automatedDetection: true,
        automatedDecision: true,
        earlier: { caseId: state.earlier.caseId, answeredAt: first.answeredAt },
      },
      right,
      reasonCode,
    ),
  );
}
