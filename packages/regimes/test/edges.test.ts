import {
  addDeadline,
  CALENDARS,
  clocksStartedBy,
  contestWindows,
  type Deadline,
  deadlineSpan,
  isAfter,
  nextAttemptUntil,
  profileNames,
  regimesFor,
} from "@touchstone/regimes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";

const BASE: Deadline = {
  trigger: "contest_received",
  n: 1,
  unit: "CALENDAR_DAYS",
  calendar: "US_FEDERAL",
  rollForward: false,
};

function last(change: Partial<Deadline>, from: string): string {
  return addDeadline({ ...BASE, ...change }, `${from}T12:00:00.000Z`, "UTC", CALENDARS).slice(
    0,
    10,
  );
}

describe("the edges of a deadline", () => {
  it.each([
    ["2026-12-31", { n: 1 }, "2027-01-01"],
    ["2026-12-31", { n: 1, rollForward: true }, "2027-01-04"],
    ["2026-12-30", { n: 2, unit: "BUSINESS_DAYS" }, "2027-01-04"],
    ["2028-02-28", { n: 1 }, "2028-02-29"],
    ["2027-08-29", { n: 6, unit: "MONTHS" }, "2028-02-29"],
    ["2028-02-29", { n: 12, unit: "MONTHS" }, "2029-02-28"],
    ["2026-10-31", { n: 1, unit: "MONTHS" }, "2026-11-30"],
    ["2026-11-25", { n: 1, unit: "BUSINESS_DAYS" }, "2026-11-27"],
  ] as const)("from %s by %o it ends on %s", (from, change, to) => {
    expect(last(change, from)).toBe(to);
  });

  it("the day is counted where the law is: received late in Shanghai, it is still the day before in New York", () => {
    const at = "2026-11-24T03:00:00.000Z";
    const started = clocksStartedBy(["US_DMCA"], { trigger: "contest_received", at });
    expect(started).toMatchObject([{ dueAt: "2026-12-09T04:59:59.999Z" }]);
  });

  it("an operator's holiday makes a put-back later", () => {
    const at = "2026-11-23T17:00:00.000Z";
    const calendars = {
      ...CALENDARS,
      US_FEDERAL: { ...CALENDARS.US_FEDERAL, holidays: ["2026-12-01"] },
    };
    const started = clocksStartedBy(["US_DMCA"], { trigger: "contest_received", at, calendars });
    expect(started).toMatchObject([{ dueAt: "2026-12-10T04:59:59.999Z" }]);
  });

  it("due lies between the earliest and the latest, and none of them before the event", () => {
    const instants = fc
      .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString());
    const units = fc.constantFrom("HOURS", "CALENDAR_DAYS", "BUSINESS_DAYS", "MONTHS");
    const counts = fc.tuple(fc.nat(20), fc.nat(20), fc.nat(20));
    const names = fc.constantFrom(...Object.keys(CALENDARS));
    const zones = fc.constantFrom("UTC", "America/New_York", "Asia/Shanghai", "Europe/London");
    fc.assert(
      fc.property(instants, units, counts, names, zones, (at, unit, [a, b, c], calendar, zone) => {
        const deadline = { ...BASE, unit, calendar, min: 1 + a, n: 1 + a + b, max: 1 + a + b + c };
        const { earliestAt, dueAt, latestAt } = deadlineSpan(deadline, at, zone, CALENDARS);
        expect(isAfter(earliestAt, at)).toBe(true);
        expect(isAfter(earliestAt, dueAt)).toBe(false);
        expect(isAfter(dueAt, latestAt ?? "")).toBe(false);
      }),
      { numRuns: 80 },
    );
  });
});

const FACTS = {
  rightKind: "word_mark",
  rightTerritories: [],
  marketplaceTerritory: "DE",
  marketplaceProfile: "EU_DSA",
  furtherProfiles: [],
  sellerIsBusiness: null,
} as const;

describe("the choice of regimes", () => {
  it.each([
    [{}, ["EU_DSA"]],
    [{ sellerIsBusiness: true }, ["EU_DSA", "EU_P2B"]],
    [{ furtherProfiles: ["EU_P2B"], sellerIsBusiness: false }, ["EU_DSA"]],
    [{ furtherProfiles: ["US_TM", "US_DMCA"] }, ["EU_DSA", "US_TM"]],
    [
      { furtherProfiles: ["US_TM", "US_DMCA"], rightKind: "copyright_image" },
      ["EU_DSA", "US_DMCA"],
    ],
    [{ marketplaceProfile: "OPERATOR", marketplaceTerritory: "US" }, ["OPERATOR", "US_TM"]],
    [{ marketplaceProfile: "OPERATOR", marketplaceTerritory: "JP" }, ["OPERATOR"]],
    [{ marketplaceProfile: "CN_ECL", marketplaceTerritory: "CN" }, ["CN_ECL"]],
    [{ marketplaceProfile: "OPERATOR", marketplaceTerritory: "GB" }, ["OPERATOR", "UK"]],
    // The right does not hold where the marketplace sells: that law does not come by itself.
    [
      { marketplaceProfile: "OPERATOR", marketplaceTerritory: "US", rightTerritories: ["DE"] },
      ["OPERATOR"],
    ],
    // No law that was set is about such a right: the terms stand in.
    [{ marketplaceProfile: "US_DMCA", marketplaceTerritory: "JP" }, ["OPERATOR"]],
  ])("of %o is %o", (change, profiles) => {
    expect(regimesFor({ ...FACTS, ...change })).toEqual(profiles);
  });

  it("is never empty, never twice the same, and its leading window is the one that ends last", () => {
    const places = fc.constantFrom("US", "CN", "EU", "DE", "GB", "JP");
    const facts = fc.record({
      rightKind: fc.constantFrom("word_mark", "copyright_image", "design", "patent"),
      rightTerritories: fc.array(places, { maxLength: 3 }),
      marketplaceTerritory: places,
      marketplaceProfile: fc.constantFrom(...profileNames),
      furtherProfiles: fc.array(fc.constantFrom(...profileNames), { maxLength: 4 }),
      sellerIsBusiness: fc.constantFrom(true, false, null),
    });
    fc.assert(
      fc.property(facts, (given) => {
        const profiles = regimesFor(given);
        expect(profiles.length).toBeGreaterThan(0);
        expect(new Set(profiles).size).toBe(profiles.length);
        const { until, regimes } = contestWindows(profiles, "2026-08-31T20:00:00.000Z");
        for (const regime of regimes) expect(isAfter(regime.until, until)).toBe(false);
      }),
    );
  });
});

describe("the clocks of a contest", () => {
  const at = "2026-11-23T12:00:00.000Z";
  const owner = (profiles: string[]) =>
    clocksStartedBy(profiles, { trigger: "contest_forwarded", at }).find(
      ({ name }) => name === "owner_reply",
    )?.effect;

  it("an owner's silence puts back by the marketplace's terms, and never before a statute's day", () => {
    expect(owner(["OPERATOR"])).toBe("put_back");
    expect(owner(["EU_DSA", "OPERATOR"])).toBe("put_back");
    expect(owner(["US_DMCA", "OPERATOR"])).toBe("tell");
    expect(owner(["EU_DSA"])).toBe("tell");
  });

  it("two further attempts can be made for seven business days after a decision, and no fourth", () => {
    expect(nextAttemptUntil(1, at)).toBe("2026-12-02T23:59:59.999Z");
    expect(nextAttemptUntil(2, at)).toBe("2026-12-02T23:59:59.999Z");
    expect(nextAttemptUntil(3, at)).toBeNull();
  });

  it("a statute puts back on a day of its own, a contract asks for a review", () => {
    const started = clocksStartedBy(["US_TM", "EU_DSA"], { trigger: "contest_received", at });
    expect(started.map(({ name, effect }) => [name, effect])).toEqual([["review:US_TM", "tell"]]);
  });
});
