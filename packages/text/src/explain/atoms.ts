import { createEncoder, type Encoder } from "../skeleton/encode.js";
import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";

/** One character of a text, and what the encoder made of it. */
export interface Atom {
  readonly kind: "symbol" | "separator" | "dropped";
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly written: string;
  /** Of a symbol: as in the skeleton; 0 for the others. */
  readonly fine: number;
  readonly shape: number;
  readonly how: number;
}

/** Reads the characters under the symbols `from` to `to`, those between them and up to an offset. */
export type AtomReader = (text: Skeleton, from: number, to: number, end?: number) => Atom[];

/** Makes a reader of characters. It has an encoder of its own, so that the skeleton read stays as it is. */
export function createAtomReader(): AtomReader {
  const encode = createEncoder();
  return (text, from, to, end) => {
    const atoms: Atom[] = [];
    for (let i = from; i < to; i++) {
      if (i > from) atoms.push(...between(text, i, encode));
      atoms.push(...symbol(text, i, i === from ? -1 : (text.start[i - 1] as number), encode));
    }
    // Under a right-to-left override the last symbol stands first in the text.
    const last = to > from ? Math.max(text.end[from] as number, text.end[to - 1] as number) : 0;
    if (end !== undefined && end > last) atoms.push(...passedOver(text.text, last, end, encode));
    return atoms;
  };
}

/** A symbol, and the combining marks that belong to its span. */
function symbol(text: Skeleton, i: number, startBefore: number, encode: Encoder): Atom[] {
  const start = text.start[i] as number;
  const end = text.end[i] as number;
  // A character that folds to several symbols is written once.
  const again = start === startBefore;
  const first = again ? "" : String.fromCodePoint(text.text.codePointAt(start) ?? 0);
  const { fine, shape, how } = text;
  const atom: Atom = {
    kind: "symbol",
    start,
    end: again ? end : start + first.length,
    written: first,
    fine: fine[i] as number,
    shape: shape[i] as number,
    how: how[i] as number,
  };
  return again ? [atom] : [atom, ...passedOver(text.text, start + first.length, end, encode)];
}

/** What stands between a symbol and the one before it; under a right-to-left override that stands behind it. */
function between(text: Skeleton, i: number, encode: Encoder): Atom[] {
  const [a, b] = [i - 1, i].sort((x, y) => (text.start[x] as number) - (text.start[y] as number));
  const from = text.end[a as number] as number;
  return passedOver(text.text, from, text.start[b as number] as number, encode);
}

function passedOver(text: string, from: number, to: number, encode: Encoder): Atom[] {
  const atoms: Atom[] = [];
  let start = from;
  for (const written of text.slice(from, Math.max(from, to))) {
    const end = start + written.length;
    const kind = isDropped(written, encode) ? "dropped" : "separator";
    atoms.push({ kind, start, end, written, fine: 0, shape: 0, how: 0 });
    start = end;
  }
  return atoms;
}

/** Whether the encoder sees nothing at all in a character: it is asked. */
function isDropped(character: string, encode: Encoder): boolean {
  const { length, gap, how } = encode(`a${character}a`);
  return length === 2 && gap[1] === Gap.None && ((how[0] as number) & How.Veiled) !== 0;
}
