import { type CaseEvent, type CaseState, caseRows, standingOf } from "@touchstone/casework";
import { isAfter } from "@touchstone/regimes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type History, histories } from "./histories.js";

const RESTRICTS = ["restricted", "removed_after_pause", "strike_proposed", "statement_issued"];

function clockOf(state: CaseState, name: string) {
  return caseRows(state).clocks.find((clock) => clock.name === name);
}

describe("rules that never bend, over contests and their clocks", () => {
  it("rule 1: no clock ever restricts, and what is paused is removed by a person after its brand has spoken", () => {
    fc.assert(
      fc.property(histories, ({ chapters }) => {
        for (const { command, events, before } of chapters) {
          const types = events.map(({ type }) => type);
          if (command === "runClock" || command === "closeWindow") {
            expect(types.filter((type) => RESTRICTS.includes(type))).toEqual([]);
          }
          if (!types.includes("removed_after_pause")) continue;
          expect(events[0]).toMatchObject({ type: "contest_decided", actor: { kind: "operator" } });
          expect(before.contests.at(-1)).toMatchObject({ form: "vault", ownerReply: "maintains" });
        }
      }),
      { numRuns: 400 },
    );
  });

  it("rule 3: no strike takes effect before the time to contest has run", () => {
    fc.assert(
      fc.property(histories, ({ chapters }) => {
        for (const { events, after } of chapters) {
          const closed = events.find(({ type }) => type === "contest_window_closed");
          if (closed === undefined) continue;
          const restriction = after.restrictions.at(-1);
          expect(isAfter(restriction?.contestUntil ?? "", closed.at)).toBe(false);
        }
        for (const { after } of chapters) {
          const effective = after.strikes.filter(({ state }) => state === "effective");
          for (const { decisionId } of effective) {
            const own = after.restrictions.find((each) => each.decisionId === decisionId);
            expect(own?.windowClosedAt).not.toBeNull();
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("a clock puts back what it is due for, not before its time, not while it is stayed, and against nobody", () => {
    let seen = 0;
    fc.assert(
      fc.property(histories, ({ chapters }) => {
        for (const { command, events, before } of chapters) {
          if (command !== "runClock") continue;
          const put = events.find((event) => event.type === "reversed");
          if (put?.type !== "reversed") continue;
          seen += 1;
          expect(put.data).toMatchObject({
            basis: "clock",
            reason: "put_back",
            countsForStanding: false,
          });
          const due = caseRows(before).clocks.filter(
            ({ state, dueAt }) => state === "running" && !isAfter(dueAt, put.at),
          );
          expect(due).not.toEqual([]);
        }
      }),
      { numRuns: 600 },
    );
    expect(seen).toBeGreaterThan(0);
  });

  it("a stay holds the clocks of its kind until it ends", () => {
    fc.assert(
      fc.property(histories, ({ chapters }) => {
        for (const { after } of chapters) {
          const held = after.stays.some(
            ({ state, kind }) => state === "standing" && kind === "court_action",
          );
          for (const name of ["put_back:US_DMCA", "put_back:CN_ECL"]) {
            const clock = clockOf(after, name);
            if (clock === undefined || clock.state === "done") continue;
            if (held) expect(clock.state).toBe("stayed");
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it("nobody has more than three attempts at one restriction", () => {
    fc.assert(
      fc.property(histories, ({ end }) => {
        for (const { id } of end.restrictions) {
          const own = end.contests.filter((each) => each.restrictionId === id && each.attempt > 0);
          expect(own.map(({ attempt }) => attempt)).toEqual(own.map((_, index) => index + 1));
          expect(own.length).toBeLessThanOrEqual(3);
        }
      }),
      { numRuns: 400 },
    );
  });
});

/** The same history told of other accounts. */
function toldOf({ events }: History, n: number): CaseEvent[] {
  const other = (id: string) => `${id}/${n}`;
  return events.map((event): CaseEvent => {
    if (event.type === "answered") {
      const { answerId, organisationId, memberId } = event.data;
      const ids = {
        answerId: other(answerId),
        organisationId: other(organisationId),
        memberId: other(memberId),
      };
      return { ...event, data: { ...event.data, ...ids } };
    }
    if (event.type === "decided") {
      const { answerId, decisionId } = event.data;
      const ids = { answerId: other(answerId), decisionId: other(decisionId) };
      return { ...event, data: { ...event.data, ...ids } };
    }
    if (event.type === "reversed") {
      return { ...event, data: { ...event.data, reversesId: other(event.data.reversesId) } };
    }
    return event;
  });
}

describe("standing", () => {
  it("rule 6: nobody loses standing for another account's acts", () => {
    fc.assert(
      fc.property(fc.tuple(histories, histories, histories), (told) => {
        const cases = told.map(toldOf);
        const together = standingOf(cases.flat());
        for (const own of cases) {
          const alone = standingOf(own);
          for (const kind of ["organisations", "members"] as const) {
            for (const [id, standing] of alone[kind]) {
              expect(together[kind].get(id)).toEqual(standing);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it("rule 5: a reversal is counted once, and what was undone or put back by a clock speaks against nobody", () => {
    fc.assert(
      fc.property(histories, ({ events }) => {
        const { organisations } = standingOf(events);
        const against = events.filter(
          (event) => event.type === "reversed" && event.data.countsForStanding,
        );
        const counted = [...organisations.values()];
        const total = (of: "reversed" | "withdrawn" | "accepted") =>
          counted.reduce((sum, standing) => sum + standing[of], 0);
        expect(total("reversed")).toBeLessThanOrEqual(against.length);
        expect(total("withdrawn")).toBeLessThanOrEqual(total("reversed"));
        for (const { accepted } of counted) expect(accepted).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });
});
