import type { Easel } from "./easel.js";
import { shape } from "./shape.js";

/** A soft shadow around the origin. */
export function shadow({ glow }: Easel, half: number, high: number): string {
  const fill = glow([0, "#000", 0.62], [0.55, "#000", 0.36], [1, "#000", 0]);
  return shape("ellipse", { cx: half * 0.12, cy: high * 0.15, rx: half, ry: high, fill });
}
