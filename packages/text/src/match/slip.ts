/** The one slip by which a word differs from a sign. */
export interface Slip {
  readonly kind: "swapped" | "missing" | "added" | "exchanged";
  /** Where in the sign. */
  readonly at: number;
  /** The letters concerned: the sign's and the text's; 0 where there is none. */
  readonly own: number;
  readonly written: number;
  /** A doubled letter written once, or a single one doubled. */
  readonly doubling: boolean;
}

/** The slip between two sequences of letters: undefined where they are equal or more than one apart. */
export function slipBetween(own: ArrayLike<number>, written: ArrayLike<number>): Slip | undefined {
  const difference = written.length - own.length;
  if (difference < -1 || difference > 1) return undefined;
  let start = 0;
  while (start < own.length && start < written.length && own[start] === written[start]) start++;
  let ownEnd = own.length;
  let writtenEnd = written.length;
  while (ownEnd > start && writtenEnd > start && own[ownEnd - 1] === written[writtenEnd - 1]) {
    ownEnd--;
    writtenEnd--;
  }
  const ownLeft = ownEnd - start;
  const writtenLeft = writtenEnd - start;
  const letters = { at: start, own: own[start] ?? 0, written: written[start] ?? 0 };
  if (ownLeft === 1 && writtenLeft === 0) {
    return { kind: "missing", ...letters, written: 0, doubling: own[start] === own[start - 1] };
  }
  if (ownLeft === 0 && writtenLeft === 1) {
    return { kind: "added", ...letters, own: 0, doubling: written[start] === written[start - 1] };
  }
  if (ownLeft === 1 && writtenLeft === 1) return { kind: "exchanged", ...letters, doubling: false };
  const swapped =
    ownLeft === 2 &&
    writtenLeft === 2 &&
    own[start] === written[start + 1] &&
    own[start + 1] === written[start];
  return swapped ? { kind: "swapped", ...letters, doubling: false } : undefined;
}

const ALIKE = ["aeiouy", "ckqxg", "szx", "fpv", "vwb", "iyjl", "mn", "dt", "bp", "gj", "rl"];
const VOWELS = "aeiouy";
const KEYS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

/** Confidence by the length of the sign: five letters, six, seven, eight and more. */
const BY_KIND = {
  doubling: [0.6, 0.7, 0.8, 0.85],
  swapped: [0.6, 0.75, 0.85, 0.9],
  near: [0.5, 0.55, 0.65, 0.75],
  /** The last letter left out, or one vowel for another: that is how names of one root differ. */
  akin: [0.42, 0.5, 0.65, 0.75],
  far: [0.3, 0.4, 0.5, 0.6],
} as const;
const FIRST_LENGTH = 5;
const LAST = 3;

/**
 * How likely the slip is one and not another word, for a sign of so many letters.
 *
 * @param oneWord the sign is one word: then a slip in its first letter makes another word more often
 */
export function slipConfidence(slip: Slip, length: number, oneWord: boolean): number {
  const column = Math.max(0, Math.min(LAST, length - FIRST_LENGTH));
  const confidence = BY_KIND[kindOf(slip, length)][column] as number;
  return slip.at === 0 && oneWord ? confidence * 0.6 : confidence;
}

function kindOf(slip: Slip, length: number): keyof typeof BY_KIND {
  if (slip.doubling) return "doubling";
  if (slip.kind === "swapped") return "swapped";
  if (slip.kind === "missing" && slip.at === length - 1) return "akin";
  if (slip.kind === "exchanged" && isVowel(slip.own) && isVowel(slip.written)) return "akin";
  return slip.kind === "exchanged" && !soundAlike(slip) && !areNeighbours(slip) ? "far" : "near";
}

function isVowel(letter: number): boolean {
  return VOWELS.includes(String.fromCharCode(letter));
}

function soundAlike({ own, written }: Slip): boolean {
  const [a, b] = [String.fromCharCode(own), String.fromCharCode(written)];
  return ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
}

/** Whether two letters lie side by side on a keyboard, or one below the other. */
function areNeighbours({ own, written }: Slip): boolean {
  const [a, b] = [own, written].map(placeOf);
  if (a === undefined || b === undefined) return false;
  const sideways = b.column - a.column;
  if (a.row === b.row) return Math.abs(sideways) === 1;
  // The rows are shifted by half a key.
  return b.row - a.row === 1
    ? sideways === 0 || sideways === -1
    : a.row - b.row === 1 && (sideways === 0 || sideways === 1);
}

function placeOf(letter: number): { readonly row: number; readonly column: number } | undefined {
  const character = String.fromCharCode(letter);
  const row = KEYS.findIndex((keys) => keys.includes(character));
  return row < 0 ? undefined : { row, column: (KEYS[row] as string).indexOf(character) };
}
