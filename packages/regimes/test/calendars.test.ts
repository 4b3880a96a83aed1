import { addDeadline, CALENDARS, type Deadline, withDays } from "@touchstone/regimes";
import { describe, expect, it } from "vitest";
import { ruledDays } from "../src/holidays.js";

function days(year: number, name: keyof typeof CALENDARS): string[] {
  return [...ruledDays(year, CALENDARS[name])].sort((one, other) => (one < other ? -1 : 1));
}

const ONE_DAY: Deadline = {
  trigger: "contest_received",
  n: 1,
  unit: "BUSINESS_DAYS",
  calendar: "US_FEDERAL",
  rollForward: false,
};

function nextWorkingDay(calendar: string, from: string, calendars = CALENDARS): string {
  const deadline = { ...ONE_DAY, calendar };
  return addDeadline(deadline, `${from}T12:00:00.000Z`, "UTC", calendars).slice(0, 10);
}

describe("calendars by rules", () => {
  it("name the federal holidays of the United States with the days on which they are observed", () => {
    expect(days(2026, "US_FEDERAL")).toEqual([
      "2026-01-01",
      "2026-01-19",
      "2026-02-16",
      "2026-05-25",
      "2026-06-19",
      // The fourth of July is a Saturday.
      "2026-07-03",
      "2026-07-04",
      "2026-09-07",
      "2026-10-12",
      "2026-11-11",
      "2026-11-26",
      "2026-12-25",
    ]);
    // A holiday that was made in 2021 is none before.
    expect(days(2020, "US_FEDERAL")).not.toContain("2020-06-19");
  });

  it("a New Year's Day on a Saturday is kept in the year before", () => {
    // 1 January 2028 is a Saturday.
    expect(nextWorkingDay("US_FEDERAL", "2027-12-30")).toBe("2028-01-03");
  });

  it.each([
    [2026, ["2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-28"]],
    [2027, ["2027-03-26", "2027-03-29", "2027-12-27", "2027-12-28"]],
    // Christmas on a Sunday: Boxing Day keeps its Monday, and Christmas is made up for on Tuesday.
    [2022, ["2022-01-03", "2022-12-26", "2022-12-27"]],
  ])(
    "name the bank holidays of England and Wales in %i with their substitute days",
    (year, named) => {
      expect(days(year, "UK_ENGLAND_WALES")).toEqual(expect.arrayContaining([...named]));
    },
  );

  it.each([
    [2024, "2024-04-01"],
    [2025, "2025-04-21"],
    [2026, "2026-04-06"],
    [2038, "2038-04-26"],
  ])("find Easter Monday of %i", (year, monday) => {
    expect(days(year, "EU_INSTITUTIONS")).toContain(monday);
  });

  it("an operator adds holidays, and days on which people work all the same", () => {
    const calendars = withDays(CALENDARS, {
      CN: { holidays: ["2027-02-08", "2027-02-09"], worked: ["2027-02-06"] },
    }) as typeof CALENDARS;
    expect(nextWorkingDay("CN", "2027-02-05")).toBe("2027-02-08");
    expect(nextWorkingDay("CN", "2027-02-05", calendars)).toBe("2027-02-06");
    expect(nextWorkingDay("CN", "2027-02-06", calendars)).toBe("2027-02-10");
    expect(() => withDays(CALENDARS, { MARS: {} })).toThrow("MARS");
  });
});
