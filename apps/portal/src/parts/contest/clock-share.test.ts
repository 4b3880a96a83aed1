import { expect, it } from "vitest";
import { clockShare } from "./clock-share.js";

const FROM = "2026-11-24T00:00:00.000Z";
const UNTIL = "2026-12-04T00:00:00.000Z";

it.each([
  ["before it begins", "2026-11-01T00:00:00.000Z", 0],
  ["in the middle", "2026-11-29T00:00:00.000Z", 0.5],
  ["after its end", "2027-01-01T00:00:00.000Z", 1],
])("a clock %s has run for that share", (_, now, share) => {
  expect(clockShare(FROM, UNTIL, Date.parse(now))).toBe(share);
});

it("a clock without any time has run out", () => {
  expect(clockShare(FROM, FROM, Date.parse(FROM))).toBe(1);
});
