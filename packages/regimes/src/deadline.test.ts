import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Calendars } from "./calendar.js";
import { addDeadline, type Deadline } from "./deadline.js";
import { isAfter } from "./instant.js";

const CALENDARS: Calendars = {
  "US-FEDERAL": { weekend: [6, 7], holidays: ["2026-11-26", "2026-12-25", "2027-01-01"] },
};

const DEADLINE: Deadline = {
  trigger: "seller_informed",
  n: 1,
  unit: "CALENDAR_DAYS",
  calendar: "US-FEDERAL",
  rollForward: false,
};

function lastDay(change: Partial<Deadline>, from: string): string {
  return addDeadline({ ...DEADLINE, ...change }, `${from}T10:30:00.000Z`, "UTC", CALENDARS);
}

describe("deadlines", () => {
  it.each([
    ["2026-08-31", "2027-02-28"],
    ["2026-11-23", "2027-05-23"],
  ])("six months from %s end on %s", (from, to) => {
    expect(lastDay({ n: 6, unit: "MONTHS" }, from)).toBe(`${to}T23:59:59.999Z`);
  });

  it.each([
    ["2026-11-23", 10, "2026-12-08"],
    ["2026-11-23", 14, "2026-12-14"],
    ["2026-12-18", 10, "2027-01-05"],
    ["2026-12-18", 14, "2027-01-11"],
    ["2026-11-28", 10, "2026-12-11"],
    ["2026-11-28", 14, "2026-12-17"],
  ])("from %s the business day number %i is %s, holidays left out", (from, n, to) => {
    expect(lastDay({ n, unit: "BUSINESS_DAYS" }, from)).toBe(`${to}T23:59:59.999Z`);
  });

  it.each([
    [15, "2026-12-08"],
    [90, "2027-02-21"],
    [180, "2027-05-22"],
  ])("%i days from 2026-11-23 end on %s, the day of the event not counted", (n, to) => {
    expect(lastDay({ n }, "2026-11-23")).toBe(`${to}T23:59:59.999Z`);
  });

  it("a last day that is a holiday moves to the next business day only where the deadline says so", () => {
    expect(lastDay({ n: 2 }, "2026-12-23")).toBe("2026-12-25T23:59:59.999Z");
    expect(lastDay({ n: 2, rollForward: true }, "2026-12-23")).toBe("2026-12-28T23:59:59.999Z");
  });

  it("the day ends where the seller is", () => {
    const at = "2026-08-31T22:30:00.000Z";
    const six: Deadline = { ...DEADLINE, n: 6, unit: "MONTHS" };
    expect(addDeadline(six, at, "UTC", CALENDARS)).toBe("2027-02-28T23:59:59.999Z");
    // There it is the first of September already.
    expect(addDeadline(six, at, "Europe/Berlin", CALENDARS)).toBe("2027-03-01T22:59:59.999Z");
    expect(addDeadline(six, at, "Asia/Shanghai", CALENDARS)).toBe("2027-03-01T15:59:59.999Z");
  });

  it("a day on which clocks are changed ends at its own midnight", () => {
    const at = "2027-03-27T12:00:00.000Z";
    expect(addDeadline(DEADLINE, at, "Europe/Berlin", CALENDARS)).toBe("2027-03-28T21:59:59.999Z");
  });

  it("hours are counted from the instant itself", () => {
    expect(lastDay({ n: 36, unit: "HOURS", rollForward: true }, "2026-11-27")).toBe(
      "2026-11-28T22:30:00.000Z",
    );
  });

  it("never end before their event, and never later for an earlier event", () => {
    const instants = fc
      .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString());
    const deadlines = fc.record({
      trigger: fc.constant("seller_informed" as const),
      n: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom("HOURS", "CALENDAR_DAYS", "BUSINESS_DAYS", "MONTHS"),
      calendar: fc.constant("US-FEDERAL"),
      rollForward: fc.boolean(),
    });
    const zones = fc.constantFrom("UTC", "Europe/Berlin", "Asia/Shanghai", "America/Los_Angeles");
    fc.assert(
      fc.property(deadlines, instants, instants, zones, (deadline, one, other, zone) => {
        const [first, second] = [one, other].sort((a, b) => (a < b ? -1 : 1)) as [string, string];
        const end = addDeadline(deadline, first, zone, CALENDARS);
        expect(isAfter(end, first)).toBe(true);
        expect(isAfter(end, addDeadline(deadline, second, zone, CALENDARS))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it("a calendar that nobody gave is a fault", () => {
    expect(() => lastDay({ calendar: "MARS" }, "2026-11-23")).toThrow("MARS");
  });
});
