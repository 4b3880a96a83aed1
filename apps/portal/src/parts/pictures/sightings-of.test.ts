import { describe, expect, it } from "vitest";
import type { Finding } from "../../api/finding.js";
import { linesOf } from "./lines-of.js";
import { sightingsOf } from "./sightings-of.js";

const KEY = "ab".repeat(32);
const FINDING: Finding = {
  brand: "norvane",
  risk: 0.9,
  prior: -2,
  use: "offer",
  mentions: [],
  pictures: [],
  signals: [],
  counterEvidence: [],
};
const CORNERS = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

describe("what a picture shows of a right", () => {
  const copy = { rightId: "r1", image: "a.jpg", match: "photo_copy", reference: KEY } as const;
  const detail = {
    ...copy,
    confidence: 0.9,
    means: "hash",
    region: CORNERS,
    referenceRegion: CORNERS,
  };
  const finding: Finding = {
    ...FINDING,
    pictures: [
      { ...copy, confidence: 0.6 },
      { ...copy, confidence: 0.9 },
      { ...copy, image: "b.jpg", confidence: 0.95 },
    ],
    signals: [{ name: "photo_copy", weight: 4, detail }],
  };

  it("has outlines where a signal rests on that very match, and stands in the order of certainty", () => {
    const shown = sightingsOf(finding, "a.jpg");
    expect(shown.map(({ alike }) => [alike.confidence, alike.outlines !== null])).toEqual([
      [0.9, true],
      [0.6, false],
    ]);
  });

  it("keeps a logo that words name by its box alone", () => {
    const box = [1, 2, 3, 4] as const;
    const pictures = [
      { rightId: "r1", image: "a.jpg", match: "logo", confidence: 0.8, box } as const,
    ];
    expect(sightingsOf({ ...FINDING, pictures }, "a.jpg")).toMatchObject([
      { kind: "logo", box, reference: null, alike: { outlines: null } },
    ]);
  });

  it("asks for no file by what is not the key of one", () => {
    const pictures = [{ ...copy, reference: "samba-1.jpg", confidence: 0.8 }];
    expect(sightingsOf({ ...FINDING, pictures }, "a.jpg")[0]?.reference).toBeNull();
  });
});

describe("what was read in a picture", () => {
  const box = [5, 6, 70, 12] as const;
  const mention = {
    rightId: "r1",
    field: "picture",
    start: 4,
    end: 11,
    text: "N0rvane",
    form: "leet",
    confidence: 0.9,
    image: "a.jpg",
    box,
    read: "New N0rvane bag",
  } as const;

  it("is the whole line, with the sign where it stands in it", () => {
    const [line] = linesOf({ ...FINDING, mentions: [mention] }, "a.jpg");
    expect(line).toMatchObject({ text: "New N0rvane bag", rightId: "r1" });
    expect(line?.spans.map(({ start, end }) => line.text.slice(start, end))).toEqual(["N0rvane"]);
  });

  it("is one line, however many signs and signals it has", () => {
    const signals = [
      { name: "sign_in_picture_only", weight: 2, detail: { image: "a.jpg", box, text: "N0rvane" } },
    ];
    const lines = linesOf({ ...FINDING, mentions: [mention, mention], signals }, "a.jpg");
    expect(lines).toHaveLength(1);
    expect(lines[0]?.signals).toEqual(["sign_in_picture_only"]);
  });

  it("leaves out the title, other pictures and signals that quote nothing", () => {
    const mentions = [
      { ...mention, field: "title" },
      { ...mention, image: "b.jpg" },
    ];
    const signals = [{ name: "contact_in_picture", weight: 1, detail: { image: "a.jpg" } }];
    expect(linesOf({ ...FINDING, mentions, signals }, "a.jpg")).toEqual([]);
  });
});
