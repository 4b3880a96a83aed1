import { operatorSchema } from "@touchstone/interface";
import { OPERATORS } from "@touchstone/text";
import { expect, it } from "vitest";
import { backgroundTitles } from "./background-titles.js";
import { measureMarks } from "./measure-marks.js";

const titles = backgroundTitles();
const share = (shape: RegExp) => titles.filter((title) => shape.test(title)).length / titles.length;

it("the background is written in Latin letters, in hanzi and a little in other scripts", () => {
  expect(titles).toHaveLength(40_000);
  expect(share(/^[^\p{Script=Han}]*[a-z]/iu)).toBeGreaterThan(0.5);
  expect(share(/\p{Script=Han}/u)).toBeGreaterThan(0.35);
  expect(share(/[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Thai}]/u)).toBeGreaterThan(0.01);
});

it("its titles have the length of titles, and hardly one is met twice", () => {
  const lengths = titles.map((title) => title.length).sort((a, b) => a - b);
  expect(lengths[20_000]).toBeGreaterThan(15);
  expect(lengths.at(-1)).toBeLessThan(400);
  expect(new Set(titles).size).toBeGreaterThan(39_500);
});

it("an invented name keeps all its disguises; a word of the trade loses those its slips look like", () => {
  const [name, word, hanzi] = measureMarks([
    { text: "Kestrovelle" },
    { text: "Cashmere" },
    { text: "手机壳" },
  ]);
  expect(name).toMatchObject({ off: [], mentions: 0 });
  expect(word?.off).toContain("typo");
  expect(word?.mentions).toBeGreaterThan(50);
  expect(hanzi?.off).toContain("transliterated");
});

it("a mark is measured the same beside others as alone", () => {
  const [alone] = measureMarks([{ text: "Cashmere" }]);
  const [, beside] = measureMarks([{ text: "Kestrovelle" }, { text: "Cashmere" }]);
  expect(beside).toEqual(alone);
});

it("what can be switched off is named the same in the public format and in the engine", () => {
  expect(operatorSchema.options).toEqual(OPERATORS);
});
