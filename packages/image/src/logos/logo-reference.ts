/** One way a logo may be printed: all of it in one ink, or one of its colours alone. */
export interface LogoView {
  /** 64 × 64, 255 is ink; the longer side of the ink fills 52 pixels around the middle. */
  readonly ink: Uint8Array;
  /** Half the width and height of the ink, where the square reaches from -1 to 1. */
  readonly half: readonly [number, number];
  /** A unit vector of 128. */
  readonly vector: Float32Array;
}

/** What is kept of a logo to find it again: plain data that can be cloned to another thread. */
export interface LogoReference {
  readonly views: readonly LogoView[];
}
