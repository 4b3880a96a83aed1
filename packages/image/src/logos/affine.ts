/** `[a, b, c, d, e, f]`: x′ = a·x + b·y + c and y′ = d·x + e·y + f. */
export type Affine = readonly [number, number, number, number, number, number];

/** What `second` makes of what `first` gives. */
export function followedBy(first: Affine, second: Affine): Affine {
  const [a, b, c, d, e, f] = first;
  const [p, q, r, s, t, u] = second;
  return [
    p * a + q * d,
    p * b + q * e,
    p * c + q * f + r,
    s * a + t * d,
    s * b + t * e,
    s * c + t * f + u,
  ];
}

/** The map back; the given one must not flatten the plane. */
export function inverted([a, b, c, d, e, f]: Affine): Affine {
  const det = a * e - b * d;
  const [p, q, r, s] = [e / det, -b / det, -d / det, a / det];
  return [p, q, -p * c - q * f, r, s, -r * c - s * f];
}

/** Area of the image of a unit square; negative where the plane is turned over. */
export function areaScale([a, b, , d, e]: Affine): number {
  return a * e - b * d;
}

/** Turn of the first axis in degrees, clockwise as y points down. */
export function angleOf([a, , , d]: Affine): number {
  return (Math.atan2(d, a) * 180) / Math.PI;
}
