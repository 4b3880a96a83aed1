import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Outline, Point } from "../../api/finding.js";
import { cssMatrix, project, projectionOf } from "./projection.js";

const SQUARE: Outline = [
  [0, 0],
  [100, 0],
  [100, 100],
  [0, 100],
];

/** A corner of a square of 400, pushed about by less than would fold it. */
const pushed = (x: number, y: number) =>
  fc.tuple(
    fc.integer({ min: x - 80, max: x + 80 }),
    fc.integer({ min: y - 80, max: y + 80 }),
  ) as fc.Arbitrary<Point>;
const quadrilateral = fc.tuple(
  pushed(100, 100),
  pushed(500, 100),
  pushed(500, 500),
  pushed(100, 500),
);

describe("one picture laid on another", () => {
  it("brings every corner to its own, whatever way the quadrilateral leans", () => {
    fc.assert(
      fc.property(quadrilateral, quadrilateral, (from, to) => {
        const map = projectionOf(from, to);
        expect(map).not.toBeNull();
        if (map === null) return;
        from.forEach((corner, place) => {
          const [x, y] = project(map, corner);
          expect(x).toBeCloseTo(to[place]?.[0] ?? Number.NaN, 4);
          expect(y).toBeCloseTo(to[place]?.[1] ?? Number.NaN, 4);
        });
      }),
    );
  });

  it("turns a mirrored picture over", () => {
    const mirrored = SQUARE.map(([x, y]) => [100 - x, y] as const);
    const map = projectionOf(SQUARE, mirrored);
    expect(map && project(map, [25, 40])).toEqual([expect.closeTo(75), expect.closeTo(40)]);
  });

  it("needs three corners only, and keeps what is parallel parallel then", () => {
    const map = projectionOf(SQUARE.slice(0, 3), [
      [10, 10],
      [10, 60],
      [-40, 60],
    ]);
    expect(map && project(map, [0, 100])).toEqual([expect.closeTo(-40), expect.closeTo(10)]);
  });

  it("is nothing where corners lie in a line, or do not answer to one another", () => {
    const line: Outline = [
      [0, 0],
      [10, 10],
      [20, 20],
      [30, 30],
    ];
    expect(projectionOf(line, SQUARE)).toBeNull();
    expect(projectionOf(SQUARE, line)).toBeNull();
    expect(projectionOf(SQUARE, SQUARE.slice(0, 3))).toBeNull();
  });

  it("is written for the browser with the depth in the fourth row, and grows with the page", () => {
    const moved = SQUARE.map(([x, y]) => [x + 30, y + 20] as const);
    const map = projectionOf(SQUARE, moved);
    const numbers =
      map === null
        ? []
        : cssMatrix(map, 2)
            .match(/-?[\d.]+(?:e-?\d+)?/g)
            ?.slice(1);
    expect(numbers?.map(Number).map((value) => Math.round(value * 1000) / 1000 + 0)).toEqual([
      2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 60, 40, 0, 1,
    ]);
  });
});
