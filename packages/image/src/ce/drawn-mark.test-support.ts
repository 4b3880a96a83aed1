import type { Raster } from "../raster/raster.js";

/** A marking to be drawn: shares of the height of its C, as in the official drawing where not given. */
export interface Drawing {
  readonly side: number;
  readonly height: number;
  /** Turn in the plane, degrees. */
  readonly turn?: number;
  readonly gap?: number;
  readonly stroke?: number;
  readonly heightRatio?: number;
  readonly barShortfall?: number;
  /** The arcs of both letters end here. */
  readonly tip?: number;
  readonly hasBar?: boolean;
  /** The bar goes through the back, as in €. */
  readonly barThrough?: boolean;
  readonly ink?: number;
  readonly ground?: number;
  /** Shrinks the picture along the marking by the cosine, degrees. */
  readonly tilt?: number;
}

/** Places of a pixel that are looked at, each way. */
const SAMPLES = 3;

/** A marking in the middle of a square picture of one channel, each pixel the mean of nine places. */
export function drawnMark(drawing: Drawing): Raster {
  const { side, height, turn = 0, ink = 20, ground = 235, tilt = 0 } = drawing;
  const data = new Uint8Array(side * side).fill(ground);
  const isInk = inkOf(drawing);
  const cos = Math.cos((turn * Math.PI) / 180);
  const sin = Math.sin((turn * Math.PI) / 180);
  const flat = Math.cos((tilt * Math.PI) / 180);
  for (let at = 0; at < data.length; at += 1) {
    // No marking is wider than twice its height: beyond that circle is ground only.
    if (Math.hypot((at % side) - side / 2, Math.floor(at / side) - side / 2) > height) continue;
    let inked = 0;
    for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
      const x = (at % side) + ((sample % SAMPLES) + 0.5) / SAMPLES - side / 2;
      const y = Math.floor(at / side) + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES - side / 2;
      const along = (x * cos + y * sin) / flat / height;
      const across = (y * cos - x * sin) / height;
      if (isInk(along, across)) inked += 1;
    }
    data[at] = Math.round(ground + ((ink - ground) * inked) / SAMPLES ** 2);
  }
  return { width: side, height: side, channels: 1, data };
}

/** Whether there is ink at a place, in heights from the middle of the marking. */
function inkOf({
  gap = 0.3,
  stroke = 0.15,
  heightRatio = 1,
  barShortfall = 0.1,
  tip = 0.05,
  hasBar = true,
  barThrough = false,
}: Drawing): (along: number, across: number) => boolean {
  const eRadius = heightRatio / 2;
  const eX = 0.5 + tip + gap + eRadius;
  const width = eX + tip;
  const isArc = (x: number, y: number, radius: number) => {
    const far = Math.hypot(x, y);
    return far <= radius && far >= radius - stroke && x <= tip;
  };
  return (along, across) => {
    const x = along + width / 2;
    if (isArc(x - 0.5, across, 0.5)) return true;
    if (isArc(x - eX, across, eRadius)) return true;
    if (!hasBar || Math.abs(across) > stroke / 2) return false;
    const from = barThrough ? eX - eRadius - 0.15 : eX - eRadius + stroke / 2;
    return x >= from && x <= eX + tip - barShortfall;
  };
}
