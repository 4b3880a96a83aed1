import type { SeededRandom } from "../../random.js";

/** Maps the plane of a label to the picture: (x, y) to ((ax + by + c) / w, (dx + ey + f) / w), w = gx + hy + 1. */
export type Homography = readonly [
  a: number,
  b: number,
  c: number,
  d: number,
  e: number,
  f: number,
  g: number,
  h: number,
];

export interface View {
  /** Turn in the plane of the picture, radians. */
  readonly turn: number;
  /** Out of the plane, radians, about an axis of this direction. */
  readonly tilt: number;
  readonly axis: number;
  /** From the eye to the label, in units of the label. */
  readonly distance: number;
  /** Pixels for one unit of the label at its origin. */
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Any turn, up to 15° out of the plane, from three to twelve widths away. */
export function randomView(random: SeededRandom, width: number): Omit<View, "scale" | "x" | "y"> {
  const upright = random.chance(0.35);
  return {
    turn: (upright ? random.next() * 0.1 - 0.05 : random.next() * 2 * Math.PI) || 0,
    tilt: random.chance(0.3) ? 0 : (random.next() * 15 * Math.PI) / 180,
    axis: random.next() * Math.PI,
    distance: width * (3 + 9 * random.next()),
  };
}

/** A pinhole view of a flat label whose origin lies on the axis of the lens. */
export function homographyOf(view: View): Homography {
  const { turn, tilt, axis, distance, scale, x, y } = view;
  // Along the axis nothing changes; across it lengths shrink by the cosine and recede by the sine.
  const cos = Math.cos(axis);
  const sin = Math.sin(axis);
  const flat = Math.cos(tilt);
  const xx = cos * cos + flat * sin * sin;
  const xy = cos * sin * (1 - flat);
  const yy = sin * sin + flat * cos * cos;
  const g = (-sin * Math.sin(tilt)) / distance;
  const h = (cos * Math.sin(tilt)) / distance;
  const c = Math.cos(turn) * scale;
  const s = Math.sin(turn) * scale;
  return [
    c * xx - s * xy + x * g,
    c * xy - s * yy + x * h,
    x,
    s * xx + c * xy + y * g,
    s * xy + c * yy + y * h,
    y,
    g,
    h,
  ];
}

export function placed(map: Homography, x: number, y: number): readonly [number, number] {
  const [a, b, c, d, e, f, g, h] = map;
  const w = g * x + h * y + 1;
  return [(a * x + b * y + c) / w, (d * x + e * y + f) / w];
}

/** The other way round: from the picture to the label. */
export function inverse(map: Homography): Homography {
  const [a, b, c, d, e, f, g, h] = map;
  const det = a * (e - f * h) - b * (d - f * g) + c * (d * h - e * g);
  const last = (a * e - b * d) / det;
  return [
    (e - f * h) / det / last,
    (c * h - b) / det / last,
    (b * f - c * e) / det / last,
    (f * g - d) / det / last,
    (a - c * g) / det / last,
    (c * d - a * f) / det / last,
    (d * h - e * g) / det / last,
    (b * g - a * h) / det / last,
  ];
}
