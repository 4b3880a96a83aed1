import { type Machine, refusalOf, stateAfter } from "../machine.js";

/** A stored history that no command could have written: a fault, or somebody else's hand. */
export class CorruptHistoryError extends Error {
  override readonly name = "CorruptHistoryError";
}

export function ensure(holds: boolean, otherwise: string): asserts holds {
  if (!holds) throw new CorruptHistoryError(otherwise);
}

/** The state after a move that some command found legal. */
export function movedState<S extends string, M extends string>(
  machine: Machine<S, M>,
  state: S,
  move: M,
): S {
  const next = stateAfter(machine, state, move);
  if (next === null) throw new CorruptHistoryError(refusalOf(machine, state, move));
  return next;
}
