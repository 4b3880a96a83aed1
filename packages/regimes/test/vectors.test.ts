import {
  CALENDARS,
  clocksStartedBy,
  contestWindow,
  disputeTimes,
  type LegalClock,
  safetyDue,
} from "@touchstone/regimes";
import { describe, expect, it } from "vitest";
import { ruledDays } from "../src/holidays.js";
import { VECTORS } from "./deadline-vectors.js";

/** Noon of a day where the law counts, so that it is that day there. */
const NOON = { US_DMCA: "T17:00:00.000Z", CN_ECL: "T04:00:00.000Z", EU_DSA: "T12:00:00.000Z" };

/** The day there on which an instant lies. */
function dayIn(timeZone: string, at: string | null | undefined): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date(at ?? ""));
}

function clock(clocks: readonly LegalClock[], name: string): LegalClock | undefined {
  return clocks.find((each) => each.name === name);
}

describe("the deadline vectors", () => {
  it.each(VECTORS.putBack)(
    "a counter-notice received on $counterReceived puts back from $earliest to $latest",
    ({ counterReceived, earliest, latest }) => {
      const at = `${counterReceived}${NOON.US_DMCA}`;
      const clocks = clocksStartedBy(["US_DMCA"], { trigger: "contest_received", at });
      const putBack = clock(clocks, "put_back:US_DMCA");
      expect(dayIn("America/New_York", putBack?.dueAt)).toBe(earliest);
      expect(dayIn("America/New_York", putBack?.latestAt)).toBe(latest);
      expect(putBack?.stayedBy).toContain("court_action");
    },
  );

  it.each(VECTORS.cn15)(
    "a declaration that reached its owner on $declarationReached ends on $lastDay",
    ({ declarationReached, lastDay }) => {
      const at = `${declarationReached}${NOON.CN_ECL}`;
      const clocks = clocksStartedBy(["CN_ECL"], { trigger: "contest_reached", at });
      expect(dayIn("Asia/Shanghai", clock(clocks, "put_back:CN_ECL")?.dueAt)).toBe(lastDay);
      // Sent is not arrived.
      const sent = clocksStartedBy(["CN_ECL"], { trigger: "contest_forwarded", at });
      expect(clock(sent, "put_back:CN_ECL")).toBeUndefined();
      expect(clock(sent, "arrival:CN_ECL")?.effect).toBe("tell");
    },
  );

  it.each(VECTORS.eu6months)(
    "a seller informed on $informed can complain until $lastDay",
    ({ informed, lastDay }) => {
      expect(contestWindow("EU_DSA", `${informed}${NOON.EU_DSA}`).until).toBe(
        `${lastDay}T23:59:59.999Z`,
      );
    },
  );

  it.each(VECTORS.ods)(
    "a dispute received on $received is due on $due, extended on $extendedDue",
    ({ received, due, extendedDue }) => {
      expect(disputeTimes(`${received}${NOON.EU_DSA}`)).toEqual({
        dueAt: `${due}T23:59:59.999Z`,
        latestAt: `${extendedDue}T23:59:59.999Z`,
      });
    },
  );

  it("the federal holidays that the vectors use come out of the rules", () => {
    const days = new Set(
      [2026, 2027].flatMap((year) => [...ruledDays(year, CALENDARS.US_FEDERAL)]),
    );
    for (const day of VECTORS.usFederalHolidaysUsed) expect(days).toContain(day);
  });

  it("safety notices are acted on in three working days, orders in two", () => {
    expect(safetyDue("notice", "2026-12-22T09:00:00.000Z")).toBe("2027-01-05T23:59:59.999Z");
    expect(safetyDue("order", "2026-11-26T09:00:00.000Z")).toBe("2026-11-30T23:59:59.999Z");
  });
});
