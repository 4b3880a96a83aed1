import type { Look } from "@touchstone/runtime";
import { expect, it } from "vitest";
import { Flood } from "./flood.js";

const MINUTES = 60_000;
const showing = (...references: string[]): Look => ({
  sightings: references.map((reference) => ({
    rightId: "r",
    match: "photo_copy",
    reference,
    confidence: 0.9,
    detail: {},
  })),
  lines: [],
  markings: [],
});
const heldOf = ({ sightings }: Look) => sightings.map(({ detail }) => detail["held"] === true);

it("a reference that suddenly matches far more than others is held from the next window on, and told once", () => {
  const told: string[] = [];
  const flood = new Flood((reference) => told.push(reference));
  for (const other of ["a", "b", "c"]) flood.through(showing(other), 0);
  for (let i = 0; i < 200; i += 1)
    expect(heldOf(flood.through(showing("plain"), 1_000))).toEqual([false]);
  expect(heldOf(flood.through(showing("plain", "a"), 11 * MINUTES))).toEqual([true, false]);
  flood.through(showing("plain"), 22 * MINUTES);
  expect(told).toEqual([JSON.stringify(["r", "plain"])]);
});

it("what matches as much as it always did is not held", () => {
  const flood = new Flood(() => expect.unreachable());
  for (let window = 0; window < 5; window += 1)
    for (const reference of ["a", "b"])
      for (let i = 0; i < 30; i += 1)
        expect(heldOf(flood.through(showing(reference), window * 11 * MINUTES))).toEqual([false]);
});
