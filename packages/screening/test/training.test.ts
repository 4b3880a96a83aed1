import { describe, expect, it } from "vitest";
import { type Case, fitModel } from "../training/fit/fit-model.js";
import { makeRows } from "../training/rows/make-rows.js";
import { PARTS, shareOf } from "../training/rows/part.js";
import { createExampleReader } from "../training/rows/read-examples.js";
import { drawMarks } from "../training/world/marks.js";

const MARKS = drawMarks(7);

describe("the training world", () => {
  it("holds no brand in two parts", () => {
    const brands = PARTS.flatMap((part) => [
      ...new Set(makeRows(MARKS, part, 7).map(({ mark }) => mark.brand)),
    ]);
    expect(new Set(brands).size).toBe(brands.length);
  });

  it("holds no template in two parts, and some in each", () => {
    const templates = ["a", "b", "c", "d", "e", "f", "g"];
    const shares = PARTS.map((part) => shareOf(templates, part, (each) => each));
    expect(shares.flat().sort()).toEqual(templates);
    expect(shares.filter((share) => share.length === 0)).toEqual([]);
  });

  it("is the same again from the same seed", () => {
    expect(makeRows(drawMarks(7), "report", 3)).toEqual(makeRows(MARKS, "report", 3));
  });

  it("accuses no word that a real firm uses: copies and disguises are of invented names", () => {
    const accused = makeRows(MARKS, "first", 7).filter(
      ({ kind }) => kind === "replica" || kind === "disguised",
    );
    expect(accused.length).toBeGreaterThan(100);
    expect(accused.filter(({ mark }) => mark.ordinary.length > 0)).toEqual([]);
    expect(accused.filter(({ mark }) => mark.kind === "unit" || mark.kind === "place")).toEqual([]);
  });

  it("is read by the code that screens", () => {
    const read = createExampleReader(MARKS);
    const rows = makeRows(MARKS, "report", 7).filter(({ kind }) => kind === "compatible");
    const features = rows.flatMap((row) => read(row)?.features ?? []);
    expect(new Set(features)).toContain("accessory_left_near");
    expect(features.filter((feature) => feature === "start").length).toBeGreaterThan(
      rows.length * 0.9,
    );
  });
});

describe("the fit", () => {
  const cases: Case[] = [
    ...Array.from({ length: 40 }, (): Case => ({ features: ["start", "disguised"], use: "offer" })),
    ...Array.from(
      { length: 40 },
      (): Case => ({ features: ["start", "unit"], use: "ordinary_word" }),
    ),
  ];

  it("gives the same weights for the same cases", () => {
    expect(fitModel(cases, 1e-4)).toEqual(fitModel(cases, 1e-4));
  });

  it("learns what tells the cases apart, and nothing of what they do not show", () => {
    const weights = fitModel(cases, 1e-4);
    expect(weights.disguised[0]).toBeGreaterThan(1);
    expect(weights.unit[3]).toBeGreaterThan(1);
    expect(weights.compared_left).toEqual([0, 0, 0, 0]);
  });

  it("keeps weights the smaller the more it is told to", () => {
    const free = fitModel(cases, 1e-4).disguised[0];
    const held = fitModel(cases, 1e-1).disguised[0];
    expect(held).toBeLessThan(free);
    expect(held).toBeGreaterThan(0);
  });
});
