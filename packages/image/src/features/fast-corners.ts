import type { Raster } from "../raster/raster.js";

/** The circle of sixteen pixels around a pixel, clockwise from the top. */
const CIRCLE = [
  [0, -3],
  [1, -3],
  [2, -2],
  [3, -1],
  [3, 0],
  [3, 1],
  [2, 2],
  [1, 3],
  [0, 3],
  [-1, 3],
  [-2, 2],
  [-3, 1],
  [-3, 0],
  [-3, -1],
  [-2, -2],
  [-1, -3],
] as const;

const ARC = 9;

/** For each mask of sixteen bits whether nine in a row, around the circle, are set. */
const LONG_ARC = longArcs();

/**
 * Places of corners: pixels with an arc of nine of sixteen around them all brighter, or all darker, by more than
 * `threshold` (Rosten and Drummond, ECCV 2006). Keeps `margin` pixels from the edge.
 */
export function fastCorners(luma: Raster, threshold: number, margin: number): number[] {
  const { width, height, data } = luma;
  const circle = Int32Array.from(CIRCLE, ([x, y]) => y * width + x);
  const [north, east, south, west] = [circle[0], circle[4], circle[8], circle[12]];
  const corners: number[] = [];
  for (let y = margin; y < height - margin; y += 1) {
    const end = (y + 1) * width - margin;
    for (let at = y * width + margin; at < end; at += 1) {
      const high = data[at] + threshold;
      const low = data[at] - threshold;
      // Nine in a row cover one of each two pixels that face each other.
      const a = data[at + north];
      const b = data[at + south];
      if (a <= high && a >= low && b <= high && b >= low) {
        continue;
      }
      const c = data[at + east];
      const d = data[at + west];
      if (c <= high && c >= low && d <= high && d >= low) {
        continue;
      }
      if (hasArc(data, at, circle, low, high)) {
        corners.push(at);
      }
    }
  }
  return corners;
}

function hasArc(
  data: Uint8Array,
  at: number,
  circle: Int32Array,
  low: number,
  high: number,
): boolean {
  let brighter = 0;
  let darker = 0;
  for (let i = 0; i < 16; i += 1) {
    const value = data[at + circle[i]];
    brighter |= (value > high ? 1 : 0) << i;
    darker |= (value < low ? 1 : 0) << i;
  }
  return (LONG_ARC[brighter] | LONG_ARC[darker]) !== 0;
}

function longArcs(): Uint8Array {
  const long = new Uint8Array(1 << 16);
  for (let mask = 0; mask < long.length; mask += 1) {
    const round = mask | (mask << 16);
    for (let start = 0; start < 16 && long[mask] === 0; start += 1) {
      const arc = ((1 << ARC) - 1) << start;
      long[mask] = (round & arc) === arc ? 1 : 0;
    }
  }
  return long;
}
