import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysUntil, dueReminder, expiringHorizon, RIGHT_ENDS } from "./right-deadlines.js";

const days = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2040-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe("the end of a registration", () => {
  it("is seen ninety days ahead, over leap days and the turn of the year", () => {
    expect(expiringHorizon("2027-12-03")).toBe("2028-03-02");
    expect(expiringHorizon("2026-12-03")).toBe("2027-03-03");
    expect(daysUntil("2028-02-28", "2028-03-01")).toBe(2);
    expect(daysUntil("2027-02-28", "2027-03-01")).toBe(1);
  });

  it("is reminded of at 90, 30 and 7 days, and on its last day, and no more after it", () => {
    const told = (today: string) => dueReminder("2027-06-30", today);
    expect(told("2027-03-31")).toBeNull();
    expect(told("2027-04-01")).toBe(90);
    expect(told("2027-05-30")).toBe(90);
    expect(told("2027-05-31")).toBe(30);
    expect(told("2027-06-23")).toBe(7);
    expect(told("2027-06-30")).toBe(7);
    expect(told("2027-07-01")).toBeNull();
  });

  it("after downtime is reminded of once, by the nearest", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 200 }), (today, left) => {
        const end = new Date(Date.parse(today) + left * 86_400_000).toISOString().slice(0, 10);
        const due = dueReminder(end, today);
        expect(daysUntil(today, end)).toBe(left);
        expect(end <= expiringHorizon(today)).toBe(left <= RIGHT_ENDS.expiringDaysBefore);
        const wanted = left <= 7 ? 7 : left <= 30 ? 30 : left <= 90 ? 90 : null;
        expect(due).toBe(wanted);
      }),
    );
  });
});
