import type { Frame } from "./frame.js";
import type { Plane } from "./plane.js";

/** A marking in its picture: how much ink is where, in the units of the frame. */
export interface InkView {
  readonly plane: Plane;
  /** 1: the marking is lighter than its ground; −1: darker. */
  readonly sign: 1 | -1;
  readonly frame: Frame;
}

/**
 * Brightness times sign at a point, between pixels by bilinear interpolation: higher is more ink. Outside the
 * picture its border goes on.
 */
export function inkAt({ plane, sign, frame }: InkView, x: number, y: number): number {
  const { width, height, data } = plane;
  const placeX = frame.originX + frame.xx * x + frame.xy * y;
  const placeY = frame.originY + frame.yx * x + frame.yy * y;
  const px = Math.min(Math.max(placeX, 0), width - 1.001);
  const py = Math.min(Math.max(placeY, 0), height - 1.001);
  const column = px | 0;
  const row = py | 0;
  const right = px - column;
  const down = py - row;
  const at = row * width + column;
  const upper = data[at] + (data[at + 1] - data[at]) * right;
  const lower = data[at + width] + (data[at + width + 1] - data[at + width]) * right;
  return sign * (upper + (lower - upper) * down);
}
