import type { Operator, WordMark } from "@touchstone/interface";
import { type Measured, measureBudgets, switchedOff } from "@touchstone/text";
import { signsOf } from "../compile.js";
import { ENGINE_VERSION } from "../engine-version.js";
import { BACKGROUND_VERSION, backgroundTitles } from "./background-titles.js";

/** Names what budgets are measured with: what another version measured is measured again. */
export const BUDGET_VERSION = `${ENGINE_VERSION} ${BACKGROUND_VERSION}`;

/** What of a mark's disguises is looked for, and what was found in clean titles that says so. */
export interface MeasuredBudget extends Measured {
  /** Ways of writing that are not looked for. */
  readonly off: readonly Operator[];
}

/** Tries marks on the background, each by itself, and decides what is switched off. */
export function measureMarks(
  marks: readonly Pick<WordMark, "text" | "aliases">[],
): readonly MeasuredBudget[] {
  const signs = marks.map((mark) => signsOf(mark, 0));
  return measureBudgets(signs, backgroundTitles()).map((measured) => ({
    ...measured,
    off: switchedOff(measured),
  }));
}
