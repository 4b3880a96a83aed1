import { describe, expect, it } from "vitest";
import { type Drawing, drawnMark } from "./drawn-mark.test-support.js";
import { findCeMarkings } from "./find-ce-markings.js";

const OFFICIAL: Drawing = { side: 240, height: 90 };

function gradesOf(drawing: Drawing): readonly string[] {
  return findCeMarkings(drawnMark(drawing)).map(({ grade }) => grade);
}

describe("a marking as the law draws it", () => {
  it.each([0, 33, 90, 147, 180, 271])("conforms when turned by %i degrees", (turn) => {
    expect(gradesOf({ ...OFFICIAL, turn })).toEqual(["conforming"]);
  });

  it("conforms in light on dark, and hardly darker than its ground", () => {
    expect(gradesOf({ ...OFFICIAL, ink: 230, ground: 40 })).toEqual(["conforming"]);
    expect(gradesOf({ ...OFFICIAL, ink: 120, ground: 132 })).toEqual(["conforming"]);
  });

  it.each([38, 60, 200, 320])("conforms at a height of %i pixels", (height) => {
    expect(gradesOf({ side: Math.ceil(1.8 * height), height })).toEqual(["conforming"]);
  });

  it.each([0, 40, 90])("conforms when seen 15 degrees from the side, turned by %i", (turn) => {
    expect(gradesOf({ ...OFFICIAL, tilt: 15, turn })).toEqual(["conforming"]);
  });

  it("is measured to a hundredth of its height", () => {
    const [marking] = findCeMarkings(drawnMark({ ...OFFICIAL, turn: 20 }));
    const { widthToHeight, gapToHeight, strokeToHeight, tangency, radiusRatio } =
      marking.measurements;
    expect(widthToHeight).toBeCloseTo(1.4, 1.7);
    expect(gapToHeight).toBeCloseTo(0.3, 1.7);
    expect(strokeToHeight).toBeCloseTo(0.15, 1.7);
    expect(tangency).toBeCloseTo(0, 1.7);
    expect(radiusRatio).toBeCloseTo(0.7, 1.7);
    expect(Math.abs(marking.measurements["heightPixels"] - 90)).toBeLessThan(1);
  });

  it("is boxed as a whole", () => {
    const [{ box }] = findCeMarkings(drawnMark(OFFICIAL));
    const [left, top, width, height] = box;
    expect(Math.abs(left - 57)).toBeLessThan(3);
    expect(Math.abs(top - 75)).toBeLessThan(3);
    expect(Math.abs(width - 126)).toBeLessThan(4);
    expect(Math.abs(height - 90)).toBeLessThan(4);
  });
});

describe("a marking in wrong proportions", () => {
  it.each<[string, Partial<Drawing>, string]>([
    ["letters close together", { gap: 0.1 }, "gapToHeight"],
    ["letters far apart", { gap: 0.55 }, "gapToHeight"],
    ["thin strokes", { stroke: 0.08 }, "strokeToHeight"],
    ["thick strokes", { stroke: 0.21 }, "strokeToHeight"],
    ["a lower E", { heightRatio: 0.82 }, "heightRatio"],
    ["a middle bar up to the tips", { barShortfall: 0 }, "barShortfall"],
  ])("with %s does not conform, and says why", (_name, wrong, measure) => {
    const found = findCeMarkings(drawnMark({ ...OFFICIAL, ...wrong, turn: 12 }));
    expect(found.map(({ grade }) => grade)).toEqual(["non_conforming"]);
    expect(found[0].reasons).toContainEqual(
      expect.objectContaining({ kind: "outside_band", measure }),
    );
  });

  it("is not judged between the bands, at 24 pixels, or when stretched", () => {
    expect(gradesOf({ ...OFFICIAL, gap: 0.2 })).toEqual(["undecided"]);
    expect(gradesOf({ side: 80, height: 24, gap: 0.1 })).toEqual(["undecided"]);
    expect(gradesOf({ ...OFFICIAL, tilt: 24 })).toEqual(["undecided"]);
  });
});

describe("what is no CE marking", () => {
  it.each<[string, Partial<Drawing>]>([
    ["two arcs without a bar", { hasBar: false }],
    ["an arc and a euro sign", { barThrough: true }],
    ["letters whose arcs go on as in ordinary type", { tip: 0.25 }],
    ["rings", { tip: 0.5 }],
  ])("%s", (_name, other) => {
    expect(gradesOf({ ...OFFICIAL, ...other })).toEqual([]);
  });

  it("a plain ground, and a picture of one pixel", () => {
    expect(gradesOf({ ...OFFICIAL, ink: 200, ground: 200 })).toEqual([]);
    expect(findCeMarkings({ width: 1, height: 1, channels: 3, data: new Uint8Array(3) })).toEqual(
      [],
    );
  });
});
