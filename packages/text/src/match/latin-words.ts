import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const GAP_APOSTROPHE = Gap.Apostrophe;
const GAP_SCRIPT = Gap.Script;
const HOW_AMBIGUOUS = How.Ambiguous;
const HOW_FAINT_LOOK = How.FaintLook;
const HOW_LEET = How.Leet;
const HOW_LOOK = How.Look;

/** The words of a text, as symbols between boundaries. Overwritten by the next text. */
export interface Words {
  count: number;
  from: Int32Array;
  to: Int32Array;
  /** 1 where all symbols are unmistakable Latin letters. */
  latin: Uint8Array;
}

export function emptyWords(capacity: number): Words {
  return {
    count: 0,
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    latin: new Uint8Array(capacity),
  };
}

const MISTAKABLE = HOW_LEET | HOW_LOOK | HOW_FAINT_LOOK;

/**
 * Notes every run of symbols between boundaries; an apostrophe is none, and a sign that is as
 * likely a separator as a letter is one.
 */
export function noteWords(words: Words, { length, gap, fine, how }: Skeleton): void {
  if (words.from.length < length) Object.assign(words, emptyWords(fine.length));
  let count = 0;
  for (let from = 0; from < length; ) {
    let to = from;
    let latin = 1;
    do {
      const letter = fine[to];
      if (letter < 97 || letter > 122 || (how[to] & MISTAKABLE) !== 0) latin = 0;
      to++;
    } while (
      to < length &&
      (gap[to] < GAP_SCRIPT || gap[to] === GAP_APOSTROPHE) &&
      ((how[to] | how[to - 1]) & HOW_AMBIGUOUS) === 0
    );
    words.from[count] = from;
    words.to[count] = to;
    words.latin[count++] = latin;
    from = to;
  }
  words.count = count;
}
