import type { CaseState } from "../case-state.js";
import { REQUEST } from "../machines.js";
import { movedState } from "./corrupt-history.js";
import type { Changes } from "./handlers.js";

/** Whatever moves a request ends its rest. */
export function movedRequest(state: CaseState, move: keyof typeof REQUEST.moves): Changes {
  return {
    requestState: movedState(REQUEST, state.requestState, move),
    snoozedUntil: null,
    pending: null,
  };
}
