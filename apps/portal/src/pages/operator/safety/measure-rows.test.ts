import { describe, expect, it } from "vitest";
import { measureRows, signed } from "./measure-rows.js";

describe("what was measured of a marking", () => {
  it("stands beside what is prescribed, in the order of the drawing", () => {
    const rows = measureRows({ heightPixels: 84, gapToHeight: 0.06, widthToHeight: 1.16 });
    expect(rows.map(({ name, set }) => [name, set])).toEqual([
      ["widthToHeight", 1.4],
      ["gapToHeight", 0.3],
      ["heightPixels", null],
    ]);
    expect(rows[1]?.deviation).toBeCloseTo(-0.24);
    expect(rows[1]?.drawn).toBeCloseTo(-0.8);
    expect(rows[2]).toMatchObject({ value: 84, deviation: null, drawn: null });
  });

  it("is drawn no further than there is room", () => {
    expect(measureRows({ widthToHeight: 3 })[0]?.drawn).toBe(1);
    expect(measureRows({ widthToHeight: 0 })[0]?.drawn).toBe(-1);
  });
});

it("a deviation has a sign where it can be seen, and none where it rounds to nothing", () => {
  expect([0.1234, -0.28, 0.001, -0.001, 0].map(signed)).toEqual([
    "+0.12",
    "−0.28",
    "0.00",
    "0.00",
    "0.00",
  ]);
});
