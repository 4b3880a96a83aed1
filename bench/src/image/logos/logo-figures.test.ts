import { expect, it } from "vitest";
import { assertedFigures, flaggedShare, type Named, recallAtPrecision } from "./logo-figures.js";

function named(...rows: readonly (readonly [number, boolean])[]): Named[] {
  return rows.map(([confidence, right], picture) => ({ picture, confidence, right }));
}

it("lowers the threshold while what is named stays right often enough", () => {
  const rows = named([0.9, true], [0.8, true], [0.7, false], [0.6, true], [0.5, true]);
  expect(recallAtPrecision(rows, 5, 0.95)).toBeCloseTo(2 / 5);
  expect(recallAtPrecision(rows, 5, 0.8)).toBeCloseTo(4 / 5);
  expect(recallAtPrecision(named([0.9, false]), 5, 0.95)).toBe(0);
});

it("counts only what is asserted at the fixed confidence", () => {
  const rows = named([0.9, true], [0.51, false], [0.49, true]);
  expect(assertedFigures(rows, 4)).toEqual({ recall: 1 / 4, precision: 1 / 2 });
  expect(flaggedShare(rows, 10)).toBeCloseTo(0.2);
});

it("has nothing to complain about when nothing is named", () => {
  expect(assertedFigures([], 3)).toEqual({ recall: 0, precision: 0 });
  expect(flaggedShare([], 3)).toBe(0);
});
