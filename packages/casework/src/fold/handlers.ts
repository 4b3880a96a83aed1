import type { CaseEventType, EventOf } from "../case-event.js";
import type { CaseState } from "../case-state.js";

export type Changes = Partial<CaseState>;

/** What events of these types change. */
export type Handlers<T extends CaseEventType> = {
  readonly [K in T]: (state: CaseState, event: EventOf<K>) => Changes;
};
