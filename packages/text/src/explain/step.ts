import { How } from "../skeleton/skeleton.js";

/** How one character of a text stands to the sign that it is laid beside. */
export type StepKind =
  /** The sign's own letter. */
  | "same"
  /** Read as the sign's letter, but another: 0 for o, rn for m. */
  | "alike"
  | "exchanged"
  | "swapped"
  | "missing"
  | "added"
  /** The letter before it once more. */
  | "repeated"
  /** A plural or possessive s behind the sign. */
  | "ending"
  /** It separates letters that the sign has together. */
  | "separator"
  /** It separates words of the sign. */
  | "own_separator"
  /** Invisible, or a mark on the letter before: not read at all. */
  | "dropped"
  /** It hides a letter of the sign. */
  | "masked";

/** What was done to a character before it was compared. */
export type Folding =
  | "case"
  | "width"
  | "accent"
  | "styled"
  | "traditional"
  | "look_alike"
  | "faint_look_alike"
  | "sign_for_letter";

export interface Step {
  readonly kind: StepKind;
  /** UTF-16 code units of the text, end exclusive; for `missing`, where the letter would stand. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** What the engine reads there before it compares: the folded form. */
  readonly read: string;
  /** The sign's own characters, as registered. */
  readonly own: string;
  readonly foldings: readonly Folding[];
}

const FOLDINGS: readonly (readonly [bit: number, folding: Folding])[] = [
  [How.Case, "case"],
  [How.Width, "width"],
  [How.Accent, "accent"],
  [How.Styled, "styled"],
  [How.Traditional, "traditional"],
  [How.Look, "look_alike"],
  [How.FaintLook, "faint_look_alike"],
  [How.Leet, "sign_for_letter"],
];

export function foldingsOf(how: number): Folding[] {
  return FOLDINGS.flatMap(([bit, folding]) => ((how & bit) === 0 ? [] : [folding]));
}

const INNOCENT: ReadonlySet<StepKind> = new Set(["same", "ending", "own_separator", "dropped"]);

/** Whether a step is something that the sign does not have. */
export function isDifference({ kind }: Step): boolean {
  return !INNOCENT.has(kind);
}
