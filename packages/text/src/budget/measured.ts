import type { Operator, SignForm } from "../match/form.js";

/** A text in which a sign was found, and where. Offsets count UTF-16 code units, the end exclusive. */
export interface Accident {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly form: SignForm;
}

/** How often one way of writing was found in texts that do not mean the mark. */
export interface Firing {
  /** Texts in which it was found with a confidence of 0.5 and more. */
  readonly fired: number;
  /** Texts in which it was found with less. */
  readonly suspected: number;
  /** A few of them, each written another way, the firm ones first. */
  readonly samples: readonly Accident[];
}

/** What came of looking for one mark in background texts. */
export interface Measured {
  /** Texts that were looked at. */
  readonly texts: number;
  /** Texts that hold the mark plainly, as a whole word: of an ordinary word there are many. */
  readonly mentions: number;
  readonly mentionSamples: readonly Accident[];
  readonly operators: Readonly<Record<Operator, Firing>>;
}
