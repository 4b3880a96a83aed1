import type { CaseEvent } from "../case-event.js";
import { type Machine, refusalOf, stateAfter } from "../machine.js";
import type { Part } from "../preflight.js";

export interface Refusal {
  readonly code: "illegal_move" | "preflight_failed";
  /** One sentence for whoever asked. */
  readonly detail: string;
  readonly parts?: readonly Part[];
}

/** What a command comes to: the events that are to be appended, or why it is refused. */
export type Moved =
  | { readonly ok: true; readonly events: readonly CaseEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

export function moved(...events: readonly CaseEvent[]): Moved {
  return { ok: true, events };
}

export function illegalMove(detail: string): Moved {
  return { ok: false, refusal: { code: "illegal_move", detail } };
}

/** The event where the machine lets it happen, else the machine's refusal. */
export function movedBy<S extends string, M extends string>(
  machine: Machine<S, M>,
  state: S,
  move: M,
  event: CaseEvent,
): Moved {
  return stateAfter(machine, state, move) === null
    ? illegalMove(refusalOf(machine, state, move))
    : moved(event);
}
