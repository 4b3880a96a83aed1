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

/** How likely the slip is one and not another word, for a sign of so many letters. */
export function slipConfidence(slip: Slip, length: number): number {
  const long = length >= 7 ? 2 : length === 6 ? 1 : 0;
  const confidence = slip.doubling
    ? ([0.6, 0.7, 0.8] as const)[long]
    : slip.kind === "swapped"
      ? ([0.6, 0.75, 0.85] as const)[long]
      : slip.kind === "exchanged" && !soundAlike(slip)
        ? ([0.3, 0.4, 0.5] as const)[long]
        : ([0.45, 0.55, 0.65] as const)[long];
  return slip.at === 0 ? confidence * 0.6 : confidence;
}

function soundAlike({ own, written }: Slip): boolean {
  const [a, b] = [String.fromCharCode(own), String.fromCharCode(written)];
  return ALIKE.some((letters) => letters.includes(a) && letters.includes(b));
}
