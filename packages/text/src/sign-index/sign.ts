import type { Operator } from "../match/form.js";

/** A text by which a mark is known: its registered words or one of its aliases. */
export interface Sign {
  /** Number of the mark it belongs to, given back with every match. */
  readonly mark: number;
  readonly text: string;
  readonly alias: boolean;
  /** Ways of writing that are not looked for, since honest texts would be taken for the sign. */
  readonly off?: readonly Operator[] | undefined;
}
