import type { Infer } from "../inference/infer.js";

/** The models of PP-OCR (PaddleOCR, versions 2 to 4 share these shapes) that read text in pictures. */
export interface WordModels {
  /** [1, 3, height, width], both multiples of 32, to [1, 1, height, width] probabilities of text. */
  readonly detect: Infer;
  /** [lines, 3, 48, width] to [lines, steps, characters] probabilities, the first character being "none". */
  readonly recognise: Infer;
  /** [lines, 3, 48, 192] to [lines, 2] probabilities of upright and upside down. */
  readonly classify?: Infer;
  /** The recogniser's characters in its order, without the "none" before and the space behind them. */
  readonly keys: readonly string[];
}
