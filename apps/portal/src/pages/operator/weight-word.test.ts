import { expect, it } from "vitest";
import { weightWord } from "./weight-word.js";

it("says of a weight on either side how much it moves the odds", () => {
  expect([3.1, -2.3, 1.5, -0.4, 0.39, 0].map(weightWord)).toEqual([
    "decides",
    "decides",
    "strong",
    "clear",
    "slight",
    "slight",
  ]);
});
