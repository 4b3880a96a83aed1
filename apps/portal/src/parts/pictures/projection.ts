import type { Outline, Point } from "../../api/finding.js";

/** A projective map of the plane, row by row. */
export type Projection = readonly [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Below it, of the product of the lengths that span it, an area is taken for a line. */
const FLAT = 1e-6;

/**
 * The map that lays `from` on `to`, corner on corner; `null` where one of them is too flat to say. With three
 * corners it is affine; of more than four, four that are spread around are used.
 */
export function projectionOf(from: Outline, to: Outline): Projection | null {
  if (from.length !== to.length) return null;
  const there = basisOf(from);
  const here = basisOf(to);
  const back = there && inverseOf(there);
  if (here === null || back === null) return null;
  const map = product(here, back);
  // Whatever stands before the eye must have a positive depth, or it is drawn behind it.
  const depth = from.reduce((sum, [x, y]) => sum + map[6] * x + map[7] * y + map[8], 0);
  if (Math.abs(depth) < FLAT * FLAT) return null;
  return map.map((value) => (value * from.length) / depth) as unknown as Projection;
}

/** Where a point goes. */
export function project([a, b, c, d, e, f, g, h, i]: Projection, [x, y]: Point): Point {
  const depth = g * x + h * y + i;
  return [(a * x + b * y + c) / depth, (d * x + e * y + f) / depth];
}

/** For `transform`, with its origin at the upper left corner; what it draws is `scale` times as large. */
export function cssMatrix([a, b, c, d, e, f, g, h, i]: Projection, scale: number): string {
  const columns = [
    [scale * a, scale * d, 0, g],
    [scale * b, scale * e, 0, h],
    [0, 0, 1, 0],
    [scale * c, scale * f, 0, i],
  ];
  return `matrix3d(${columns.flat().join(", ")})`;
}

/** Maps the three unit vectors and their sum to four corners. */
function basisOf(outline: Outline): Projection | null {
  const corners = fourOf(outline);
  if (corners === null) return null;
  const [[ax, ay], [bx, by], [cx, cy], [dx, dy]] = corners;
  const frame: Projection = [ax, bx, cx, ay, by, cy, 1, 1, 1];
  const back = inverseOf(frame);
  if (back === null) return null;
  const weights = [0, 3, 6].map(
    (row) => (back[row] ?? 0) * dx + (back[row + 1] ?? 0) * dy + (back[row + 2] ?? 0),
  );
  const [u = 0, v = 0, w = 0] = weights;
  if (Math.min(Math.abs(u), Math.abs(v), Math.abs(w)) < FLAT) return null;
  return [ax * u, bx * v, cx * w, ay * u, by * v, cy * w, u, v, w];
}

function fourOf(outline: Outline): readonly [Point, Point, Point, Point] | null {
  const corner = (share: number) => outline[Math.floor(share * outline.length)];
  const [a, b, c] = outline.length === 3 ? outline : [corner(0), corner(0.25), corner(0.5)];
  if (a === undefined || b === undefined || c === undefined) return null;
  // Three corners make a parallelogram: its fourth says nothing new.
  const d =
    outline.length === 3 ? ([a[0] + c[0] - b[0], a[1] + c[1] - b[1]] as const) : corner(0.75);
  return d === undefined ? null : [a, b, c, d];
}

function inverseOf([a, b, c, d, e, f, g, h, i]: Projection): Projection | null {
  const [p, q, r] = [e * i - f * h, f * g - d * i, d * h - e * g];
  const determinant = a * p + b * q + c * r;
  const size = Math.hypot(a, d, g) * Math.hypot(b, e, h) * Math.hypot(c, f, i);
  if (!(Math.abs(determinant) > FLAT * FLAT * size)) return null;
  const adjoint = [
    p,
    c * h - b * i,
    b * f - c * e,
    q,
    a * i - c * g,
    c * d - a * f,
    r,
    b * g - a * h,
    a * e - b * d,
  ];
  return adjoint.map((value) => value / determinant) as unknown as Projection;
}

function product(m: Projection, n: Projection): Projection {
  const cells = [0, 3, 6].flatMap((row) =>
    [0, 1, 2].map((column) =>
      [0, 1, 2].reduce((sum, k) => sum + (m[row + k] ?? 0) * (n[3 * k + column] ?? 0), 0),
    ),
  );
  return cells as unknown as Projection;
}
