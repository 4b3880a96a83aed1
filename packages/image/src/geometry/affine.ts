/**
 * A map of the plane: x becomes a x + b y + c, y becomes d x + e y + f, in the order a b c d e f. Places are measured
 * from the upper left corner of a picture; the middle of its first pixel is at one half.
 */
export type Affine = readonly [number, number, number, number, number, number];

export type Point = readonly [number, number];

export function apply([a, b, c, d, e, f]: Affine, [x, y]: Point): Point {
  return [a * x + b * y + c, d * x + e * y + f];
}

/** First `inner`, then `outer`. */
export function compose(outer: Affine, inner: Affine): Affine {
  const [a, b, c, d, e, f] = outer;
  const [p, q, r, s, t, u] = inner;
  return [
    a * p + b * s,
    a * q + b * t,
    a * r + b * u + c,
    d * p + e * s,
    d * q + e * t,
    d * r + e * u + f,
  ];
}

/** By how much areas grow; negative if the map mirrors. */
export function determinant([a, b, , d, e]: Affine): number {
  return a * e - b * d;
}

/** The map back; the map must not be flat. */
export function invert(map: Affine): Affine {
  const [a, b, c, d, e, f] = map;
  const det = determinant(map);
  return [e / det, -b / det, (b * f - c * e) / det, -d / det, a / det, (c * d - a * f) / det];
}

/** Scales both axes, each by its own factor. */
export function scaling(across: number, down: number): Affine {
  return [across, 0, 0, 0, down, 0];
}
