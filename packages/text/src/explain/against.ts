import type { SignMatch } from "../match/sign-match.js";
import type { WordKnowledge } from "../match/word-knowledge.js";
import type { Sign } from "../sign-index/sign.js";
import { Gap } from "../skeleton/gap.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import type { SwitchedOff } from "./only-switched-off.js";
import type { Piece } from "./piece.js";
import { createProbe } from "./probe.js";
import type { Counterfactual } from "./search-changes.js";
import { longerTwins, type Twin, twinsOf } from "./twin.js";

/** A rule that stands against a reading. Each was tried: with it out of the way the sign is found. */
export type Against =
  | SwitchedOff
  /** The words in the piece are words of a language. With letters that make none, the sign is found. */
  | {
      readonly rule: "known_word";
      readonly words: readonly string[];
      readonly twin: Twin;
      readonly match: SignMatch;
    }
  /** In a longer sign the same difference is taken for a disguise. */
  | { readonly rule: "too_short"; readonly twin: Twin; readonly match: SignMatch }
  | { readonly rule: "inside_word"; readonly word: string }
  | { readonly rule: "amid_hanzi" }
  | { readonly rule: "surroundings" }
  /** Fewer differences are forgiven. */
  | { readonly rule: "differences_together"; readonly count: number }
  /** One difference, of a kind that is no disguise here. */
  | { readonly rule: "difference" };

export interface Case {
  readonly sign: Sign;
  readonly text: Skeleton;
  readonly piece: Piece;
  readonly goal: number;
  readonly knowledge: WordKnowledge;
  readonly counterfactuals: readonly Counterfactual[];
  readonly differences: number;
}

/** The rules that stand against a piece, the most telling first. */
export function againstOf(question: Case): Against[] {
  const found: Against[] = [];
  const { piece, counterfactuals, differences } = question;
  const words = knownWords(question);
  const outside = counterfactuals.some(({ changes }) => changes.every(isOutside));
  const apart = counterfactuals.some(({ changes }) => changes.some(({ kind }) => kind === "apart"));
  if (apart && piece.amidUnspaced) found.push({ rule: "amid_hanzi" });
  else if (apart) found.push({ rule: "inside_word", word: piece.word.text });
  else if (counterfactuals.some(({ changes }) => changes.some(isOutside)))
    found.push({ rule: "surroundings" });
  if (outside || differences === 0) return found;
  const base = freshTwin(question);
  if (words.length > 0 && base?.match !== undefined) {
    found.push({ rule: "known_word", words, twin: base.twin, match: base.match });
  } else {
    const longer = longerTwin(question, base?.twin);
    if (longer !== undefined) found.push({ rule: "too_short", ...longer });
  }
  const enough = counterfactuals.every((it) => repaired(it) === differences);
  if (differences > 1 && (counterfactuals.length === 0 || !enough))
    found.push({ rule: "differences_together", count: differences });
  else if (found.length === 0) found.push({ rule: "difference" });
  return found;
}

function isOutside({ kind }: { readonly kind: string }): boolean {
  return kind !== "repaired";
}

function repaired({ changes }: Counterfactual): number {
  return changes.reduce((sum, { steps }) => sum + steps.length, 0);
}

/** The words in a piece that a list knows. */
function knownWords({ text, piece, knowledge }: Case): string[] {
  const words: string[] = [];
  let from = piece.from;
  for (let at = piece.from + 1; at <= piece.to; at++) {
    if (at < piece.to && (text.gap[at] as number) < Gap.Script) continue;
    if (knowledge.isInsideKnownWord(text, from, at))
      words.push(text.text.slice(text.start[from], text.end[at - 1]));
    from = at;
  }
  return words;
}

interface Tried {
  readonly twin: Twin;
  readonly match: SignMatch | undefined;
}

/** The first twin that is found; else the first at all. None where letters cannot be exchanged. */
function freshTwin({ sign, text, piece, goal, knowledge }: Case): Tried | undefined {
  let first: Tried | undefined;
  for (const twin of twinsOf(sign.text, text.text, piece)) {
    if (knowledge.words.english(twin.sign.toLowerCase()) > 0) continue;
    const match = tryTwin(sign, twin, goal);
    if (match !== undefined) return { twin, match };
    first ??= { twin, match };
  }
  return first;
}

/** A longer sign with the same difference that is found where the sign itself is not. */
function longerTwin(
  { sign, text, piece, goal }: Case,
  base: Twin | undefined,
): { readonly twin: Twin; readonly match: SignMatch } | undefined {
  const twins = longerTwins(base?.sign ?? sign.text, base?.text ?? text.text, piece);
  for (const twin of twins) {
    const match = tryTwin(sign, twin, goal);
    if (match !== undefined) return { twin, match };
  }
  return undefined;
}

function tryTwin(sign: Sign, twin: Twin, goal: number): SignMatch | undefined {
  const match = createProbe([{ ...sign, text: twin.sign }])(twin.text);
  return match !== undefined && match.confidence >= goal ? match : undefined;
}
