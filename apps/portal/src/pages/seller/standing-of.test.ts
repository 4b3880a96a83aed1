import { expect, it } from "vitest";
import { standingOf } from "./standing-of.js";

it.each([
  ["active", null, "removed"],
  ["active", "open", "contested"],
  ["active", "upheld", "stands"],
  ["active", "withdrawn", "removed"],
  ["lifted", "reversed", "back"],
  ["lifted", null, "back"],
  [null, null, "closed"],
] as const)(
  "a restriction %s with a contest %s is shown as %s",
  (restrictionState, contestState, standing) => {
    expect(standingOf({ restrictionState, contestState, measure: "removed" })).toBe(standing);
  },
);

it("what was only paused is not shown as removed, and not as contested by its seller", () => {
  const paused = { restrictionState: "active", contestState: "open", measure: "paused" } as const;
  expect(standingOf(paused)).toBe("paused");
  expect(standingOf({ ...paused, restrictionState: "lifted" })).toBe("back");
});
