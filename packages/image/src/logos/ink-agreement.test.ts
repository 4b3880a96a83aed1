import { expect, it } from "vitest";
import type { Affine } from "./affine.js";
import { inkAgreement } from "./ink-agreement.js";
import { CROP } from "./sample-crop.js";
import { softInk } from "./soft-ink.js";

const SAME: Affine = [1, 0, 0, 0, 1, 0];

function bar(left: number, right: number): Float32Array {
  const ink = Array.from({ length: CROP * CROP }, (_, i) =>
    i % CROP >= left && i % CROP < right ? 255 : 0,
  );
  return softInk(ink, 255);
}

it("is near one for the same ink, and again where the map undoes a move", () => {
  expect(inkAgreement(bar(10, 30), bar(10, 30), SAME)).toBeGreaterThan(0.9);
  expect(inkAgreement(bar(10, 30), bar(18, 38), [1, 0, 0.25, 0, 1, 0])).toBeGreaterThan(0.9);
});

it("falls as the ink moves away and turns negative where it misses", () => {
  const near = inkAgreement(bar(10, 30), bar(14, 34), SAME);
  expect(near).toBeLessThan(0.9);
  expect(near).toBeGreaterThan(0.4);
  expect(inkAgreement(bar(10, 30), bar(34, 54), SAME)).toBeLessThan(0);
});

it("is zero where there is no ink at all", () => {
  expect(inkAgreement(bar(10, 30), bar(0, 0), SAME)).toBe(0);
});
