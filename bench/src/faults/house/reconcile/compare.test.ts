import { expect, it } from "vitest";
import { compare, isExact } from "./compare.js";

it("the same members in any order are the same", () => {
  expect(isExact(compare("x", ["a@1", "b@2"], ["b@2", "a@1"]))).toBe(true);
});

it("what is missing, too much, or there twice is named", () => {
  const compared = compare("x", ["a@1", "b@1", "c@1"], ["a@1", "a@1", "b@2"]);
  expect(compared).toMatchObject({ missing: ["b@1", "c@1"], extra: ["a@1", "b@2"] });
  expect(isExact(compared)).toBe(false);
});
