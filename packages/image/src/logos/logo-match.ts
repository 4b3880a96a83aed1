/** What each stage said of one logo at one place: the reason for a match, or for none. */
export interface LogoScores {
  /** How logo-like the place is, 0 to 1. */
  readonly place: number;
  /** Cosine between the vectors of crop and logo. */
  readonly similarity: number;
  /** The verifier's logit before alignment. */
  readonly firstLook: number;
  /** The verifier's logit after the crop was laid on the logo. */
  readonly secondLook: number;
  /** Correlation of the two inks after alignment, -1 to 1. */
  readonly agreement: number;
  /** Lead of the second look over the best other logo at the same place; at most 12. */
  readonly lead: number;
}

export interface LogoMatch {
  readonly id: number;
  /** Left, top, width and height in pixels of the given raster, around the logo as it is placed. */
  readonly box: readonly [number, number, number, number];
  /**
   * From 0.5 on a match is asserted: the point where, on tuning logos with foreign ones among them, no more than 5 % of
   * what is asserted is wrong and no more than 2 % of the pictures without indexed logos are flagged.
   */
  readonly confidence: number;
  /** Turn of the logo in degrees, clockwise. */
  readonly angle: number;
  readonly scores: LogoScores;
}
