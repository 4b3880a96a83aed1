import { expect, it } from "vitest";
import { plainKey } from "./mark.js";
import { marks } from "./marks.js";

it("gives more marks without changing the first ones, and none twice", () => {
  const many = marks(20_000);
  expect(many).toHaveLength(20_000);
  expect(many.slice(0, 500)).toEqual(marks(500));
  expect(many.slice(0, 19_000)).toEqual(marks(19_000));
  expect(new Set(many.map(({ text }) => plainKey(text))).size).toBe(20_000);
});

it("knows brands by their Chinese names too", () => {
  expect(marks(10_000).filter(({ aliases }) => aliases.length > 0).length).toBeGreaterThan(100);
});
