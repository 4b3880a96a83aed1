import fc from "fast-check";
import { expect, it } from "vitest";
import { at } from "../../test/cases.js";
import { NOTICE_REVIEWS, type RouteInput, reviewGrounds } from "./route-notice.js";

const USUAL = { count: 1, usual: 100 };

const INPUT: RouteInput = {
  at: at(0),
  review: "uncorroborated",
  corroborated: true,
  rightVerifiedAt: "2026-01-01T00:00:00.000Z",
  weaknesses: [],
  ofAccount: USUAL,
  againstSeller: USUAL,
};

it("a notice takes effect at once where screening found this very right", () => {
  expect(reviewGrounds(INPUT)).toEqual([]);
  expect(reviewGrounds({ ...INPUT, corroborated: false })).toEqual(["uncorroborated"]);
  expect(reviewGrounds({ ...INPUT, corroborated: false, review: "never" })).toEqual([]);
  expect(reviewGrounds({ ...INPUT, review: "always" })).toEqual(["policy"]);
});

it("no policy spares a new right, a right younger than its listing, or a flood", () => {
  const guards = [
    [{ rightVerifiedAt: "2026-11-20T00:00:00.000Z" }, "new_right"],
    [{ rightVerifiedAt: null }, "new_right"],
    [{ weaknesses: ["right_younger_than_listing"] }, "right_younger_than_listing"],
    [{ ofAccount: { count: 101, usual: 100 } }, "flood_account"],
    [{ againstSeller: { count: 101, usual: 100 } }, "flood_seller"],
  ] as const;
  for (const [change, ground] of guards) {
    for (const review of NOTICE_REVIEWS) {
      expect(reviewGrounds({ ...INPUT, ...change, review })).toContain(ground);
    }
  }
});

it("more notices never make a review less likely", () => {
  fc.assert(
    fc.property(
      fc.nat(300),
      fc.nat(300),
      fc.constantFrom(...NOTICE_REVIEWS),
      (few, more, review) => {
        const with_ = (count: number) =>
          reviewGrounds({ ...INPUT, review, ofAccount: { count, usual: 100 } }).length;
        expect(with_(few + more)).toBeGreaterThanOrEqual(with_(few));
      },
    ),
  );
});
