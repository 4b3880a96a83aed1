import { expect, it } from "vitest";
import { inkAgreement } from "./ink-agreement.js";
import { CROP } from "./sample-crop.js";

function bar(left: number, right: number): Uint8Array {
  return Uint8Array.from({ length: CROP * CROP }, (_, i) =>
    i % CROP >= left && i % CROP < right ? 255 : 0,
  );
}

function seen(ink: Uint8Array): Float32Array {
  return Float32Array.from(ink, (value) => value / 255);
}

it("is one for the same ink", () => {
  expect(inkAgreement(seen(bar(10, 30)), bar(10, 30))).toBeCloseTo(1);
});

it("falls as the ink moves away and turns negative where it misses", () => {
  const near = inkAgreement(seen(bar(10, 30)), bar(14, 34));
  expect(near).toBeLessThan(0.9);
  expect(near).toBeGreaterThan(0.5);
  expect(inkAgreement(seen(bar(10, 30)), bar(34, 54))).toBeLessThan(0);
});

it("is zero where there is no ink at all", () => {
  expect(inkAgreement(new Float32Array(CROP * CROP), bar(10, 30))).toBe(0);
});
