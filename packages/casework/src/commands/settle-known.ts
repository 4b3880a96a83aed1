import { SYSTEM } from "../case-event.js";
import type { CaseState } from "../case-state.js";
import { REQUEST } from "../machines.js";
import { illegalMove, type Moved, movedBy } from "./moved.js";

/**
 * Closes a request that nobody has to be asked: its brand said before of the very same goods that they are its
 * own. The case keeps a reference to that answer, and nothing happens to listing or seller.
 */
export function settleKnown(state: CaseState, { at }: { readonly at: string }): Moved {
  if (state.earlier?.answer !== "genuine") {
    return illegalMove("Only what its brand called genuine before is settled without asking.");
  }
  return movedBy(REQUEST, state.requestState, "request_recalled", {
    type: "request_recalled",
    at,
    actor: SYSTEM,
    data: { reason: "known_genuine" },
  });
}
