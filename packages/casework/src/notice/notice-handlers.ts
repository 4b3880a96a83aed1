import type { EventOf } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import type { Changes, Handlers } from "../fold/handlers.js";

/** What a notice is mended with stands from then on; the state is worked out beside. */
export const NOTICE_HANDLERS: Handlers<
  | "notice_review_started"
  | "clarification_asked"
  | "notice_cured"
  | "notice_refused"
  | "notice_accepted"
  | "notice_withdrawn"
> = {
  notice_review_started: () => ({}),
  clarification_asked: (_state, { data: { dueAt } }) => ({ cureDueAt: dueAt }),
  notice_cured: () => ({ cureDueAt: null }),
  notice_refused: () => ({ cureDueAt: null }),
  notice_accepted: () => ({ cureDueAt: null }),
  notice_withdrawn: () => ({ cureDueAt: null }),
};

/** The answer that stands from now on. Given unasked, it moves no request: there was none. */
export function withAnswer(
  state: CaseState,
  { at, data: { answerId, ...answer } }: EventOf<"answered">,
): Changes {
  return {
    currentAnswerId: answerId,
    answers: [...state.answers, { id: answerId, ...answer, answeredAt: at }],
  };
}
