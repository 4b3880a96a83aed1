import type { Infer } from "../inference/infer.js";

/**
 * The three networks of logo search; the cards beside the files say how each was made. Without `verify` places are
 * still found and ranked, and nothing is confident enough to be asserted.
 */
export interface LogoModels {
  /**
   * [1, 3, 32a, 32b] sRGB planes in [0, 1] to [1, 5, 4a, 4b]: a logit of being the middle of a logo, then logarithms
   * of the distances to its left, top, right and bottom edge in cells of 8 pixels.
   */
  readonly propose: Infer;
  /** [n, 3, 64, 64] sRGB planes in [0, 1] to [n, 4224]: a unit vector of 128, then 64 × 64 of ink in [0, 1]. */
  readonly embed: Infer;
  /**
   * [n, 3, 64, 64] luma of a crop, its ink, ink of a reference, each in [0, 1], to [n, 7]: a logit of being the same
   * logo, then the affine map from reference to crop less identity, row by row, coordinates from -1 to 1.
   */
  readonly verify?: Infer;
}
