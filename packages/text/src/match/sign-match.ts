import type { Disguise, SignForm } from "./form.js";

/** A sign found in a text. */
export interface SignMatch {
  /** Number of the mark, as given when the signs were compiled. */
  readonly mark: number;
  /** The registered words or the alias that was met. */
  readonly sign: string;
  /** UTF-16 code units of the text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly form: SignForm;
  /** Each disguise seen, where `form` is `combined` several. */
  readonly disguises: readonly Disguise[];
  /** Probability that the characters were written to be read as the mark. */
  readonly confidence: number;
  /** Symbols of the skeleton, for those who look at what stands around. */
  readonly from: number;
  readonly to: number;
  /** The sign is part of a longer dictionary word (苹果 in 苹果汁). */
  readonly insideWord: boolean;
}
