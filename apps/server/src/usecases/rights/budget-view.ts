import type { Operator } from "@touchstone/interface";
import { offOf } from "../../screening/brand-rights.js";
import type { Instant } from "../../store/tables.js";

/** Which ways of writing a mark are looked for now. */
export interface BudgetView {
  /** While it is pending, plain forms and registered names alone are looked for. */
  readonly state: "pending" | "measured";
  readonly measuredAt: Instant | null;
  /** Ways of writing that are not looked for. */
  readonly off: Operator[];
}

export function budgetView(row: {
  readonly switchedOff: readonly string[] | null;
  readonly measuredAt: Instant | null;
}): BudgetView {
  return {
    state: row.switchedOff === null ? "pending" : "measured",
    measuredAt: row.measuredAt,
    off: offOf(row),
  };
}
