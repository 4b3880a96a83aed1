import { isAfter } from "@touchstone/regimes";
import { type Actor, isBrandSide, SYSTEM } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { illegalMove, type Moved, moved, movedBy } from "../commands/moved.js";
import { undoAnswer } from "../commands/reverse-decision.js";
import { refusalOf, stateAfter } from "../machine.js";
import type { NoticeRefusal } from "./notice-codes.js";
import { NOTICE, type NoticeState, PENDING_NOTICE_STATES } from "./notice-machine.js";
import {
  acceptance,
  answeredUnasked,
  type EffectInput,
  type NoticeInput,
  refusedBy,
} from "./submit-notice.js";

interface Acted {
  readonly at: string;
  readonly actor: Actor;
}

const NO_NOTICE = "This case began with a request, not with a notice.";
const OPERATOR_ONLY = "Only the operator reviews a notice.";

type NoticeMove = keyof typeof NOTICE.moves;

/** Why a move on the notice is not possible; `null` where it is. */
function barred({ noticeState }: CaseState, move: NoticeMove): Moved | null {
  if (noticeState === null) return illegalMove(NO_NOTICE);
  if (stateAfter(NOTICE, noticeState, move) !== null) return null;
  return illegalMove(refusalOf(NOTICE, noticeState, move));
}

export interface AcceptInput extends Acted {
  /** As things stand now: a right may have lapsed, an authority been revoked since. */
  readonly facts: NoticeInput;
  readonly effect: EffectInput;
}

/** The operator lets a notice take effect, which is judged anew by the rules that its sender saw. */
export function acceptNotice(state: CaseState, input: AcceptInput): Moved {
  if (input.actor.kind !== "operator") return illegalMove(OPERATOR_ONLY);
  const bar = barred(state, "notice_accepted") ?? refusedBy(input.facts);
  if (bar !== null) return bar;
  const answerId = state.currentAnswerId;
  if (answerId === null) throw new Error("a notice without what was said");
  return moved(
    ...acceptance({ ...state, caseId: state.id }, { ...input, by: input.actor }, answerId),
  );
}

/** The operator asks about a notice. Until `dueAt` its sender can mend it. */
export function askClarification(
  state: CaseState,
  { at, actor, messageRef, dueAt }: Acted & { readonly messageRef: string; readonly dueAt: string },
): Moved {
  if (actor.kind !== "operator") return illegalMove(OPERATOR_ONLY);
  if (!isAfter(dueAt, at)) throw new RangeError("a time to mend that is over already");
  return (
    barred(state, "clarification_asked") ??
    moved({ type: "clarification_asked", at, actor, data: { messageRef, dueAt } })
  );
}

export function refuseNotice(
  state: CaseState,
  input: Acted & { readonly reasons: readonly NoticeRefusal[]; readonly messageRef: string | null },
): Moved {
  const { at, actor, reasons, messageRef } = input;
  if (actor.kind !== "operator") return illegalMove(OPERATOR_ONLY);
  if (reasons.length === 0) return illegalMove("Name at least one reason for the refusal.");
  const data = { reasons: [...reasons], messageRef };
  return barred(state, "notice_refused") ?? moved({ type: "notice_refused", at, actor, data });
}

/** The time to mend is over: the notice is refused, and can be given again. */
export function lapseNotice(state: CaseState, { at }: { readonly at: string }): Moved {
  if (state.cureDueAt === null) return illegalMove("Nothing was asked about this notice.");
  if (isAfter(state.cureDueAt, at)) {
    return illegalMove(`This notice can be mended until ${state.cureDueAt}.`);
  }
  return moved({
    type: "notice_refused",
    at,
    actor: SYSTEM,
    data: { reasons: ["not_mended"], messageRef: null },
  });
}

export interface CureInput {
  readonly actor: Actor;
  readonly organisationId: string;
  readonly facts: NoticeInput;
  readonly answerId: string;
}

/** Its sender mends a notice: what it says now stands in the place of what it said before. */
export function cureNotice(state: CaseState, input: CureInput): Moved {
  const { actor, facts, answerId } = input;
  if (!isBrandSide(actor)) return illegalMove("Only the side that gave a notice mends it.");
  const bar = barred(state, "notice_cured") ?? refusedBy(facts);
  if (bar !== null) return bar;
  return moved(
    { type: "notice_cured", at: facts.at, actor, data: {} },
    answeredUnasked(input, answerId),
  );
}

/** Its sender takes a notice back: at any time, and what it led to is undone. */
export function withdrawNotice(
  state: CaseState,
  { at, actor, ids }: Acted & { readonly ids: { readonly decision: string } },
): Moved {
  if (!isBrandSide(actor)) return illegalMove("Only the side that gave a notice takes it back.");
  const { noticeState } = state;
  if (noticeState === null || !isPending(noticeState)) return undoAnswer(state, { at, actor, ids });
  const event = { type: "notice_withdrawn", at, actor, data: {} } as const;
  return movedBy(NOTICE, noticeState, "withdrawn", event);
}

function isPending(state: NoticeState): boolean {
  return PENDING_NOTICE_STATES.includes(state);
}
