import { expect, it } from "vitest";
import type { Figures } from "./figures.js";
import { demandLines } from "./lines.js";

const speed = (contender: string, marks: number, titlesPerSecond: number) => ({
  ...{ contender, marks, titlesPerSecond },
  ...{ matchesPerTitle: 1, buildSeconds: 1 },
});
const figures: Figures = {
  titleLength: 50,
  hyperscan: { kind: "missing", hint: "not installed" },
  speeds: [
    speed("touchstone", 10_000, 300),
    speed("modern-ahocorasick", 10_000, 100),
    speed("touchstone", 1_000_000, 150),
  ],
  indexes: [],
  worst: [{ length: 300, normalNanoseconds: 1, inputs: [{ name: "stars", times: 2 }] }],
};

it("says of each demand what was measured, and of the others that nothing was", () => {
  const measured = new Map(
    demandLines(figures).map(({ what, measured: figure }) => [what, figure]),
  );
  expect(measured.get("all forms, against modern-ahocorasick, 10k marks")).toBe(3);
  expect(measured.get("speed at 1M marks against 10k")).toBe(0.5);
  expect(measured.get("worst of 300 code units against normal text")).toBe(2);
  expect(measured.get("against Hyperscan literal, 10k marks")).toBeUndefined();
  expect(measured.get("build of 1M marks")).toBeUndefined();
});
