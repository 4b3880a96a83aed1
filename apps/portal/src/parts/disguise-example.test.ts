import { expect, it } from "vitest";
import { disguiseExample } from "./disguise-example.js";

const WAYS = [
  "confusable",
  "leet",
  "separated",
  "repeated",
  "typo",
  "masked",
  "transliterated",
  "embedded",
  "initial",
];
const examplesOf = (text: string) => WAYS.map((way) => disguiseExample(way, text));

it("shows a mark as it looks in each disguise", () => {
  expect(examplesOf("Norvane")).toEqual([
    "Nоrvane",
    "N0rvane",
    "N.o.r.v.a.n.e",
    "Norvvane",
    "Noravne",
    "Nor*ane",
    null,
    "bestnorvaneshop",
    "N～",
  ]);
});

it("shows of hanzi what can be done with them, and nothing else", () => {
  expect(examplesOf("珂斯洛")).toEqual([
    null,
    null,
    "珂.斯.洛",
    null,
    null,
    "珂*洛",
    null,
    null,
    "珂～",
  ]);
});

it("leaves words apart that stand apart, and makes nothing of a single letter", () => {
  expect(disguiseExample("separated", "No Ra")).toBe("N.o.R.a");
  expect(disguiseExample("embedded", "No Ra")).toBeNull();
  expect(examplesOf("X").every((example) => example === null)).toBe(true);
});
