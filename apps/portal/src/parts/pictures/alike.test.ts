import { describe, expect, it } from "vitest";
import { isPart, readAlike } from "./alike.js";
import { areaOf, letterOf, roomAround } from "./outline.js";

const box = (x: number, y: number, width: number, height: number) => [
  [x, y],
  [x + width, y],
  [x + width, y + height],
  [x, y + height],
];

describe("how a picture shows another one", () => {
  it("is read from what a signal rests on", () => {
    const alike = readAlike({
      confidence: 0.94,
      means: "features",
      mirrored: true,
      rotated: 90,
      inliers: 43,
      region: box(10, 20, 300, 200),
      referenceRegion: box(0, 0, 600, 400),
    });
    expect(alike).toMatchObject({ means: "features", mirrored: true, rotated: 90, inliers: 43 });
    expect(alike.outlines?.region[2]).toEqual([310, 220]);
  });

  it("has no outlines where the corners of the two do not answer to one another", () => {
    const region = box(0, 0, 10, 10);
    expect(readAlike({ region }).outlines).toBeNull();
    expect(readAlike({ region, referenceRegion: region.slice(1) }).outlines).toBeNull();
    expect(
      readAlike({
        region,
        referenceRegion: [
          [0, "1"],
          [2, 3],
          [4, 5],
        ],
      }).outlines,
    ).toBeNull();
  });

  it("takes the picture that was searched with for the reference", () => {
    const region = box(0, 0, 10, 10);
    expect(readAlike({ region, queryRegion: region }).outlines).not.toBeNull();
  });

  it("is a part when more than a border of the reference is missing", () => {
    const size = { width: 1000, height: 500 };
    const showing = (referenceRegion: unknown) =>
      readAlike({ region: box(0, 0, 100, 50), referenceRegion });
    expect(isPart(showing(box(0, 0, 1000, 500)), size)).toBe(false);
    expect(isPart(showing(box(10, 10, 980, 480)), size)).toBe(false);
    expect(isPart(showing(box(0, 0, 600, 500)), size)).toBe(true);
    expect(isPart(readAlike({}), size)).toBe(false);
  });
});

describe("an outline", () => {
  it("has the same area whichever way around its corners go", () => {
    const there = [
      [0, 0],
      [40, 0],
      [40, 30],
    ] as const;
    expect(areaOf(there)).toBe(600);
    expect(areaOf([...there].reverse())).toBe(600);
  });

  it("gets room around its box, as far as the picture goes", () => {
    const picture = { width: 200, height: 100 };
    expect(roomAround([50, 40, 40, 20], 0.25, picture)).toEqual([40, 30, 60, 40]);
    expect(roomAround([0, 0, 40, 20], 0.25, picture)).toEqual([0, 0, 50, 30]);
  });

  it("names its corners by letters", () => {
    expect([0, 1, 2, 3].map(letterOf).join("")).toBe("ABCD");
  });
});
