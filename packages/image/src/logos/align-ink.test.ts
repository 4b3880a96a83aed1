import { expect, it } from "vitest";
import type { Affine } from "./affine.js";
import { alignInk } from "./align-ink.js";
import { CROP } from "./sample-crop.js";
import { softInk } from "./soft-ink.js";

/** An L with a dot, seen through a map from its own square to the crop's. */
function drawn([a, b, c, d, e, f]: Affine): Float32Array {
  const det = a * e - b * d;
  return Float32Array.from({ length: CROP * CROP }, (_, i) => {
    const u = (((i % CROP) + 0.5) * 2) / CROP - 1 - c;
    const v = ((Math.floor(i / CROP) + 0.5) * 2) / CROP - 1 - f;
    const x = (e * u - b * v) / det;
    const y = (a * v - d * u) / det;
    const upright = x > -0.6 && x < -0.25 && Math.abs(y) < 0.7;
    const foot = Math.abs(x) < 0.6 && y > 0.4 && y < 0.7;
    const dot = Math.hypot(x - 0.4, y + 0.3) < 0.2;
    return upright || foot || dot ? 1 : 0;
  });
}

const SAME: Affine = [1, 0, 0, 0, 1, 0];
const reference = softInk(drawn(SAME), 1);

it.each<readonly [string, Affine]>([
  ["moved", [1, 0, 0.12, 0, 1, -0.09]],
  ["larger", [1.15, 0, 0, 0, 1.15, 0.02]],
  ["turned", [0.98, -0.17, 0.02, 0.17, 0.98, 0]],
  ["sheared", [1, 0.12, 0, 0.03, 0.93, 0.05]],
])("finds how a logo lies that is %s", (_, truth) => {
  const found = alignInk(reference, softInk(drawn(truth), 1), SAME);
  for (const [i, value] of truth.entries()) {
    expect(Math.abs((found[i] ?? 9) - value)).toBeLessThan(0.03);
  }
});

it("stays where nothing can be seen", () => {
  expect(alignInk(reference, new Float32Array(1024), SAME)).toEqual(SAME);
});
