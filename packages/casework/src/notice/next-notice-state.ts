import type { CaseEvent } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { movedState } from "../fold/corrupt-history.js";
import { stateAfter } from "../machine.js";
import { NOTICE, type NoticeState } from "./notice-machine.js";

type NoticeMove = keyof typeof NOTICE.moves;

/** The state of the notice that began a case, after one more event; `null` where none began it. */
export function nextNoticeState(
  { noticeState: state }: Pick<CaseState, "noticeState">,
  event: CaseEvent,
): NoticeState | null {
  if (state === null) return null;
  const own = ownMove(event);
  if (own !== null) return movedState(NOTICE, state, own);
  const derived = derivedMove(event);
  // What happens to the decision can happen again where the notice has moved on already.
  return derived === null ? state : (stateAfter(NOTICE, state, derived) ?? state);
}

/** Events of the notice itself: a history in which one of them is illegal is corrupt. */
function ownMove({ type }: CaseEvent): NoticeMove | null {
  switch (type) {
    case "notice_review_started":
    case "clarification_asked":
    case "notice_cured":
    case "notice_refused":
    case "notice_accepted":
      return type;
    case "notice_withdrawn":
      return "withdrawn";
    default:
      return null;
  }
}

/** Events of what it led to. */
function derivedMove(event: CaseEvent): NoticeMove | null {
  switch (event.type) {
    case "restricted":
      return "enforced";
    case "contest_decided":
      return event.data.outcome === "upheld" ? "upheld" : null;
    case "reversed":
      if (event.data.basis === "undo") return "withdrawn";
      return event.data.basis === "clock" ? "lifted_by_clock" : "reversed";
    case "stay_entered":
    case "dispute_opened":
      return "escalated";
    default:
      return null;
  }
}
