import { type Affine, compose, determinant, invert, scaling } from "../geometry/affine.js";
import type { Turn } from "../pdq/pdq-hash.js";
import type { Box } from "../raster/box.js";

/** Clockwise quarter turns of the unit square. */
const QUARTERS: readonly Affine[] = [
  [1, 0, 0, 0, 1, 0],
  [0, -1, 1, 1, 0, 0],
  [-1, 0, 1, 0, -1, 1],
  [0, 1, 0, -1, 0, 1],
];

const MIRROR: Affine = [-1, 0, 1, 0, 1, 0];

/** The map that takes a part of a reference to the part of a picture that, turned so, looks like it. */
export function turnMap(reference: Box, picture: Box, turn: Turn): Affine {
  const quarters = QUARTERS[turn & 3] ?? MIRROR;
  const turned = turn < 4 ? quarters : compose(quarters, MIRROR);
  return compose(fromUnit(picture), compose(invert(turned), invert(fromUnit(reference))));
}

/** How a map turns a picture: whether it mirrors, and then the nearest quarter turn clockwise. */
export function turnOf(map: Affine): {
  readonly mirrored: boolean;
  readonly rotated: 0 | 90 | 180 | 270;
} {
  const mirrored = determinant(map) < 0;
  const [a, , , d] = map;
  const angle = Math.atan2(mirrored ? -d : d, mirrored ? -a : a);
  const quarters = Math.round((angle / Math.PI) * 2 + 4) % 4;
  return { mirrored, rotated: ([0, 90, 180, 270] as const)[quarters] ?? 0 };
}

function fromUnit({ left, top, width, height }: Box): Affine {
  const [a, b, , d, e] = scaling(width, height);
  return [a, b, left, d, e, top];
}
