import {
  applyEvent,
  type CaseState,
  caseEventSchema,
  caseRows,
  foldCase,
} from "@touchstone/casework";
import { isAfter } from "@touchstone/regimes";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MACHINES } from "../src/machines.js";
import { histories } from "./histories.js";

const NOTICES = ["counterfeit", "other_infringement"];
const GIVEN: readonly string[] = ["answered", "notice_accepted", "closed_by_rule"];
const OF_CONTESTS = /^(contest_window|put_back|arrival|review|owner_reply|lane)\b/;

describe("rules that never bend, over all ways that commands can take", () => {
  it("rule 1: genuine, genuine_unauthorised, not_ours, cannot_tell and silence never lead to a removal, a pause or a strike", () => {
    fc.assert(
      fc.property(histories, ({ events, chapters, end }) => {
        for (const { events: told, after } of chapters) {
          const types = told.map(({ type }) => type);
          if (!types.includes("restricted") && !types.includes("strike_proposed")) continue;
          const answer = after.answers.find(({ id }) => id === after.currentAnswerId);
          // A licensed rule acts by a notice that its brand gave before.
          expect(NOTICES).toContain(answer?.answer ?? after.earlier?.answer);
          expect(types.some((type) => GIVEN.includes(type))).toBe(true);
        }
        for (const restriction of end.restrictions) {
          const decision = end.decisions.find(({ id }) => id === restriction.decisionId);
          const answer = end.answers.find(({ id }) => id === decision?.answerId);
          if (decision?.basis === "public_notice") {
            // A person of the operator has followed it, and nothing else of the case was asked.
            expect(decision.publicNoticeId).not.toBeNull();
            expect(events[0]).toMatchObject({
              type: "public_notice_accepted",
              actor: { kind: "operator" },
            });
            continue;
          }
          if (decision?.basis === "own_initiative") {
            expect(end.answers).toEqual([]);
            expect(end.closedBy).not.toBeNull();
            continue;
          }
          expect(decision).toMatchObject({ kind: "restrict", basis: "notice" });
          expect(NOTICES).toContain(answer?.answer);
          expect(answer?.rightId).not.toBeNull();
          expect(answer?.declarationId).not.toBeNull();
        }
        const restricting = new Set(end.restrictions.map(({ decisionId }) => decisionId));
        for (const { decisionId } of end.strikes) expect(restricting).toContain(decisionId);
      }),
      { numRuns: 400 },
    );
  });

  it("rule 2: silence changes the request alone: the listing stays, and the brand can still answer", () => {
    fc.assert(
      fc.property(histories, ({ chapters }) => {
        for (const { events, before, after } of chapters) {
          if (!events.some(({ type }) => type === "request_expired")) continue;
          expect(events).toHaveLength(1);
          const { version, updatedAt, requestState, snoozedUntil } = after;
          expect(after).toEqual({ ...before, version, updatedAt, requestState, snoozedUntil });
          expect(requestState).toBe("expired_unanswered");
        }
      }),
      { numRuns: 400 },
    );
  });

  it("rule 3: every restriction has its statement of reasons and a window in which it can be contested", () => {
    fc.assert(
      fc.property(histories, ({ chapters, end }) => {
        for (const { restrictions, statements } of chapters.map(({ after }) => after)) {
          for (const restriction of restrictions) {
            const { statementId, decisionId, imposedAt, contestUntil, measure } = restriction;
            const statement = statements.find(({ id }) => id === statementId);
            expect(statement?.decisionId).toBe(decisionId);
            const restricted = `visibility_${measure}`;
            expect(statement?.body).toMatchObject({
              id: statementId,
              contestUntil,
              restriction: restricted,
            });
            // What was paused first has reasons for the pause, and others for the removal after it.
            const first = statements.find((each) => each.decisionId === decisionId);
            expect(first?.body.imposedAt).toBe(imposedAt);
            expect(isAfter(contestUntil, imposedAt)).toBe(true);
          }
        }
        if (end.restrictions.length > 0) expect(end.sellerInformedAt).not.toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  it("rule 5: a reversal undoes everything the decision did, strikes included", () => {
    fc.assert(
      fc.property(histories, ({ chapters }) => {
        for (const { events, before, after } of chapters) {
          const reversal = events.find((event) => event.type === "reversed");
          if (reversal?.type !== "reversed") continue;
          const { reversesId, decisionId } = reversal.data;
          expect(before.currentDecisionId).toBe(reversesId);
          expect(after.currentDecisionId).toBeNull();
          expect(after.restrictions.every(({ state }) => state === "lifted")).toBe(true);
          expect(after.strikes.every(({ state }) => state === "void")).toBe(true);
          expect(after.contests.every(({ state }) => state !== "open")).toBe(true);
          expect(after.stays.every(({ state }) => state !== "standing")).toBe(true);
          const lifted = after.restrictions.filter((each) => each.decisionId === reversesId);
          for (const each of lifted) expect(each.liftedByDecisionId).toBe(decisionId);
          const rows = caseRows(after);
          expect(rows.case.decision).toBeNull();
          const held = rows.clocks.filter(({ state }) => state !== "done");
          expect(held.filter(({ name }) => OF_CONTESTS.test(name))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("rule 7: a listing that changes or vanishes makes no case vanish: the snapshot stands", () => {
    fc.assert(
      fc.property(histories, ({ chapters, end }) => {
        for (const { command, before, after } of chapters) {
          if (command !== "change" && command !== "end") continue;
          const { version, updatedAt, listingChanged, listingEnded } = after;
          expect(after).toEqual({ ...before, version, updatedAt, listingChanged, listingEnded });
        }
        const [first] = chapters;
        if (first !== undefined) expect(end.snapshotId).toBe(first.before.snapshotId);
      }),
      { numRuns: 400 },
    );
  });
});

describe("the fold", () => {
  it("comes to the same whether it takes all events at once, one by one, or out of the store", () => {
    fc.assert(
      fc.property(histories, fc.nat(), ({ events, end }, cut) => {
        expect(foldCase(events)).toEqual(end);
        const [head, tail] = [
          events.slice(0, cut % events.length),
          events.slice(cut % events.length),
        ];
        const middle = head.length === 0 ? null : foldCase(head);
        expect(tail.reduce<CaseState | null>(applyEvent, middle)).toEqual(end);
        const stored: unknown = JSON.parse(JSON.stringify(events));
        expect(foldCase(caseEventSchema.array().parse(stored))).toEqual(end);
        expect(end.version).toBe(events.length);
      }),
    );
  });

  it("gives the same rows each time, spelt in the same way", () => {
    fc.assert(
      fc.property(histories, ({ events }) => {
        const once = JSON.stringify(caseRows(foldCase(events)));
        expect(JSON.stringify(caseRows(foldCase(structuredClone(events))))).toBe(once);
      }),
    );
  });

  it("never has two answers, decisions, restrictions or contests stand at once", () => {
    fc.assert(
      fc.property(histories, ({ chapters }) => {
        for (const { after } of chapters) {
          const active = after.restrictions.filter(({ state }) => state === "active");
          expect(active.length).toBeLessThanOrEqual(1);
          for (const { decisionId } of active) expect(decisionId).toBe(after.currentDecisionId);
          const open = after.contests.filter(({ state }) => state === "open");
          expect(open.length).toBeLessThanOrEqual(active.length);
          const isAnswered = after.requestState === "answered";
          expect(after.currentAnswerId !== null).toBe(isAnswered);
        }
      }),
    );
  });
});

describe("the histories that the rules are tried on", () => {
  it("hold every event, and reach every state of every machine", () => {
    const types = new Set<string>();
    const states = new Set<string>();
    for (const { events, chapters } of fc.sample(histories, { numRuns: 1_500, seed: 7 })) {
      for (const { type } of events) types.add(type);
      for (const { after } of chapters) {
        for (const state of statesOf(after)) states.add(state);
      }
    }
    const all = caseEventSchema.options.map((option) => option.shape.type.value);
    expect(all.filter((type) => !types.has(type))).toEqual([]);
    const known = MACHINES.flatMap(({ name, states: names }) =>
      names.map((state) => `${name} ${state}`),
    );
    // A case begins before the first command, a notice already on its way: nothing leads back.
    expect(known.filter((state) => !states.has(state))).toEqual([
      "request queued",
      "notice submitted",
    ]);
  });
});

/** Every state that something of a case is in: `contest open`, `strike void`, … */
function statesOf(of: CaseState): string[] {
  const named = (name: string, things: readonly { readonly state: string }[]) =>
    things.map(({ state }) => `${name} ${state}`);
  return [
    `request ${of.requestState}`,
    ...(of.noticeState === null ? [] : [`notice ${of.noticeState}`]),
    ...named("restriction", of.restrictions),
    ...named("contest", of.contests),
    ...named("strike", of.strikes),
    ...named("stay", of.stays),
    ...named("dispute", of.disputes),
  ];
}
