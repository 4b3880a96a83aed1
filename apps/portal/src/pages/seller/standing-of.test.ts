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
    expect(standingOf({ restrictionState, contestState })).toBe(standing);
  },
);
