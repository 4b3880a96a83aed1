import {
  RIGHT,
  type RightMove,
  type RightState,
  refusalOf,
  stateAfter,
} from "@touchstone/casework";
import { done, failed, type Result } from "../../failures/failure.js";

/** The state that a right comes to, or why it does not. */
export function nextState(right: { readonly state: string }, move: RightMove): Result<RightState> {
  // The database holds no other states than the machine's.
  const state = right.state as RightState;
  const to = stateAfter<RightState, RightMove>(RIGHT, state, move);
  return to === null ? failed("illegal_move", refusalOf(RIGHT, state, move)) : done(to);
}
