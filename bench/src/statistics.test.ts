import { expect, it } from "vitest";
import { median } from "./statistics.js";

it("takes the middle value, or the mean of the middle two", () => {
  expect(median([9, 1, 10])).toBe(9);
  expect(median([10, 9, 1, 100])).toBe(9.5);
});
