import { applyEdits, type Edit } from "./change.js";
import type { Piece } from "./piece.js";
import { isDifference, type Step } from "./step.js";

/**
 * A sign and a text in which other letters stand, everything else being the same: it shows whether
 * the letters matter, because they make a word.
 */
export interface Twin {
  readonly sign: string;
  readonly text: string;
}

const CONSONANTS = "bkdtfvgpkrmznhwj";
const VOWELS = "aeou";
const TURNS = 6;

/**
 * Twins of a sign and of the text around a piece, for every turn of the alphabet another. Letters
 * that take part in a difference stay, so that the difference is the same.
 */
export function* twinsOf(sign: string, text: string, piece: Piece): Generator<Twin> {
  const differing = new Set(
    piece.steps.filter(isDifference).flatMap(({ read, own }) => letters(`${read}${own}`)),
  );
  for (let turn = 1; turn <= TURNS; turn++) {
    const exchange = new Map([
      ...turned(CONSONANTS, differing, turn * 2 + 1),
      ...turned(VOWELS, differing, turn),
    ]);
    if (exchange.size === 0) return;
    const put = (written: string): string =>
      Array.from(written, (letter) => inCase(letter, exchange.get(letter.toLowerCase()))).join("");
    const edits = piece.steps.filter(isPlainLetter).map(({ start, end, written, read }): Edit => {
      return { start, end, put: put(/^[a-z]$/i.test(written) ? written : read) };
    });
    if (edits.length === 0) return;
    yield { sign: put(sign), text: applyEdits(text, edits) };
  }
}

/** Letters that make no word with anything, put behind a sign or before it. */
const LONGER = "vkorvn";
const LONGER_HANZI = "珂蕤";

/** The same difference in a longer sign: at its end, and at its beginning. */
export function longerTwins(sign: string, text: string, piece: Piece): Twin[] {
  const more = /\p{Script=Han}/u.test(piece.text) ? LONGER_HANZI : LONGER;
  const { start, end } = piece;
  return [
    { sign: sign + more, text: applyEdits(text, [{ start: end, end, put: more }]) },
    { sign: more + sign, text: applyEdits(text, [{ start, end: start, put: more }]) },
  ];
}

function isPlainLetter({ kind, read }: Step): boolean {
  return kind === "same" && /^[a-z]$/.test(read);
}

function letters(text: string): string[] {
  return Array.from(text.toLowerCase());
}

function turned(alphabet: string, differing: ReadonlySet<string>, by: number): [string, string][] {
  const free = [...new Set(alphabet)].filter((letter) => !differing.has(letter));
  return free.map((letter, i) => [letter, free[(i + by) % free.length] as string]);
}

function inCase(letter: string, other: string | undefined): string {
  if (other === undefined) return letter;
  return letter === letter.toLowerCase() ? other : other.toUpperCase();
}
