/** How a symbol of a skeleton was written; the first five are the character table's evidence. */
export const How = {
  Case: 1,
  Width: 2,
  Accent: 4,
  Styled: 8,
  Traditional: 16,
  /** A letter of another script that is drawn like a Latin one. */
  Look: 32,
  /** The same, but only faintly alike (я for r). */
  FaintLook: 64,
  /** A sign such as `@` or `$` that can stand for a letter. */
  Leet: 128,
  /** A sign that is as likely a separator as a letter (`!` between letters). */
  Ambiguous: 256,
  Upper: 512,
  Digit: 1024,
  /** Hanzi, kana, hangul, Thai: scripts in which words follow one another without spaces. */
  Unspaced: 2048,
  /** An invisible character or a combining mark came just before or after. */
  Veiled: 4096,
  /** Greek, Cyrillic, Armenian: scripts that languages are written in and that lend look-alikes. */
  Native: 8192,
  /** It can be read as yet another letter (`second-looks.ts`). */
  SecondLook: 16384,
} as const;

/**
 * A text as a stream of symbols: invisible characters dropped, separators turned into gaps.
 * All arrays hold `length` items (`gap` one more, for the end).
 */
export interface Skeleton {
  text: string;
  length: number;
  /** Letters of Greek, Cyrillic and Armenian in the text: enough of them, and it is written in such a language. */
  foreign: number;
  /** Some gap holds a sign that may mask letters (AD*DAS). */
  masked: boolean;
  /** Folded symbol, a BMP code unit: lower-case letter, digit, simplified hanzi, … */
  fine: Uint16Array;
  /** What the symbol looks like: look-alikes of one another share it (i, l, 1, !, І). */
  shape: Uint16Array;
  /** Bits of `How`. */
  how: Uint16Array;
  /** Offsets into the text in UTF-16 code units, end exclusive. */
  start: Int32Array;
  end: Int32Array;
  /** `Gap` before each symbol; `gap[0]` and `gap[length]` are `Gap.Edge`. */
  gap: Uint8Array;
}

export function emptySkeleton(capacity: number): Skeleton {
  return {
    text: "",
    length: 0,
    foreign: 0,
    masked: false,
    fine: new Uint16Array(capacity),
    shape: new Uint16Array(capacity),
    how: new Uint16Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    gap: new Uint8Array(capacity + 1),
  };
}

/** Makes room for at least `capacity` symbols, keeping what is there. */
export function growSkeleton(skeleton: Skeleton, capacity: number): void {
  if (skeleton.fine.length >= capacity) return;
  const bigger = emptySkeleton(Math.max(capacity, skeleton.fine.length * 2));
  for (const key of ["fine", "shape", "how", "start", "end", "gap"] as const) {
    bigger[key].set(skeleton[key]);
  }
  Object.assign(skeleton, bigger, { text: skeleton.text, length: skeleton.length });
}
