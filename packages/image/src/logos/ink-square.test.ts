import { expect, it } from "vitest";
import { inkSquare } from "./ink-square.js";
import { CROP } from "./sample-crop.js";

function block(left: number, top: number, width: number, height: number): Float32Array {
  return Float32Array.from({ length: CROP * CROP }, (_, i) => {
    const x = i % CROP;
    const y = Math.floor(i / CROP);
    return x >= left && x < left + width && y >= top && y < top + height ? 0.9 : 0.1;
  });
}

it("lies in the middle of the ink and leaves the wanted room", () => {
  const square = inkSquare(block(8, 16, 32, 16), 0.5);
  expect(square).toEqual([1, 0, -0.25, 0, 1, -0.25]);
});

it("does not stretch to a stray pixel", () => {
  const ink = block(20, 20, 24, 24);
  ink[CROP * CROP - 1] = 1;
  expect(inkSquare(ink, 1)).toEqual(inkSquare(block(20, 20, 24, 24), 1));
});

it("is nothing without ink", () => {
  expect(inkSquare(block(0, 0, 0, 0), 0.8)).toBeUndefined();
  expect(inkSquare(block(3, 3, 4, 4), 0.8)).toBeUndefined();
});
