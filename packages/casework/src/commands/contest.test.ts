import { describe, expect, it } from "vitest";
import {
  ANSWER,
  after,
  at,
  BRAND,
  deliveredCase,
  eventsOf,
  idsOf,
  OPERATOR,
  refusalOf,
  restrictedCase,
  SELLER,
  uuid,
} from "../../test/cases.js";
import { caseRows } from "../case-rows.js";
import type { CaseState } from "../case-state.js";
import { answerRequest } from "./answer-request.js";
import { closeContestWindow, openContest, withdrawContest } from "./contest.js";
import { decideContest } from "./decide-contest.js";
import { reverseDecision, undoAnswer } from "./reverse-decision.js";

const { until } = ANSWER.contest;
const LATER = "2027-06-01T00:00:00.000Z";
const ids = { decision: uuid(50) };

function contest(state: CaseState, change: { at?: string; contestId?: string } = {}) {
  return openContest(state, {
    at: at(30),
    actor: SELLER,
    contestId: uuid(40),
    kind: "first_sale",
    messageRef: uuid(41),
    files: ["evidence/invoice"],
    ...change,
  });
}

function contestedCase(): CaseState {
  return after(restrictedCase(), contest(restrictedCase()));
}

function decide(state: CaseState, outcome: "upheld" | "reversed") {
  return decideContest(state, { at: at(60), actor: OPERATOR, outcome, messageRef: uuid(42), ids });
}

describe("contesting a restriction", () => {
  it("is open to the seller until the window closes, once at a time", () => {
    expect(refusalOf(contest(deliveredCase()))?.code).toBe("illegal_move");
    expect(refusalOf(contest(contestedCase()))?.detail).toContain("open already");
    expect(refusalOf(contest(restrictedCase(), { at: LATER }))?.detail).toContain(until);
    expect(contest(restrictedCase(), { at: until }).ok).toBe(true);
  });

  it("rule 5: when it is won, everything the decision did is undone", () => {
    const rows = caseRows(after(contestedCase(), decide(contestedCase(), "reversed")));
    expect(rows.case).toMatchObject({
      answer: "counterfeit",
      decision: null,
      restrictionState: "lifted",
      contestState: "reversed",
    });
    expect(rows.restrictions).toMatchObject([
      { state: "lifted", liftedAt: at(60), liftedByDecisionId: ids.decision },
    ]);
    expect(rows.strikes).toMatchObject([{ state: "void", voidedAt: at(60) }]);
    expect(rows.decisions.at(-1)).toMatchObject({
      kind: "reverse",
      basis: "contest",
      reversesId: ANSWER.ids.decision,
    });
    expect(rows.contests).toMatchObject([{ outcomeMessageRef: uuid(42), decidedBy: OPERATOR.id }]);
  });

  it("when it is lost, leaves the restriction and the rest of the window", () => {
    const upheld = after(contestedCase(), decide(contestedCase(), "upheld"));
    expect(caseRows(upheld).case).toMatchObject({
      restrictionState: "active",
      contestState: "upheld",
    });
    expect(contest(upheld, { contestId: uuid(43) }).ok).toBe(true);
    expect(refusalOf(decide(upheld, "reversed"))?.code).toBe("illegal_move");
  });

  it("can be given up by the seller", () => {
    const state = contestedCase();
    const withdrawn = after(state, withdrawContest(state, { at: at(40), actor: SELLER }));
    expect(caseRows(withdrawn).case).toMatchObject({
      contestState: "withdrawn",
      restrictionState: "active",
    });
  });

  it("is decided by the operator, not by a party to it", () => {
    const byBrand = { at: at(60), actor: BRAND, outcome: "upheld", messageRef: null, ids } as const;
    expect(refusalOf(decideContest(contestedCase(), byBrand))?.code).toBe("illegal_move");
  });
});

describe("the contest window", () => {
  it("makes the strike effective when it closes, and not before", () => {
    const state = restrictedCase();
    expect(refusalOf(closeContestWindow(state, { at: at(60) }))?.code).toBe("illegal_move");
    const rows = caseRows(after(state, closeContestWindow(state, { at: until })));
    expect(rows.strikes).toMatchObject([{ state: "effective", effectiveAt: until }]);
    expect(rows.case.restrictionState).toBe("active");
  });

  it("does not close over an open contest", () => {
    const state = contestedCase();
    expect(refusalOf(closeContestWindow(state, { at: LATER }))?.code).toBe("illegal_move");
    const windowOf = (of: CaseState) =>
      caseRows(of).clocks.find(({ name }) => name === "contest_window")?.state;
    expect(windowOf(state)).toBe("done");
    const upheld = after(state, decide(state, "upheld"));
    expect(windowOf(upheld)).toBe("running");
    expect(closeContestWindow(upheld, { at: LATER }).ok).toBe(true);
  });

  it("rule 5: a reversal after it has closed still voids the strike", () => {
    const state = restrictedCase();
    const closed = after(state, closeContestWindow(state, { at: until }));
    expect(refusalOf(contest(closed))?.code).toBe("illegal_move");
    const reversed = reverseDecision(closed, {
      at: LATER,
      actor: OPERATOR,
      reason: "right_invalid",
      ids,
    });
    expect(caseRows(after(closed, reversed)).strikes).toMatchObject([{ state: "void" }]);
  });
});

describe("taking an answer back", () => {
  const undo = (state: CaseState, when: string) =>
    undoAnswer(state, { at: when, actor: BRAND, ids });

  it("within ten minutes opens the request again and counts for nobody's standing", () => {
    const events = eventsOf(undo(restrictedCase(), at(25)));
    expect(events.map(({ data }) => data)).toMatchObject([
      { basis: "undo", reason: "undone", countsForStanding: false },
    ]);
    const undone = after(restrictedCase(), { ok: true, events });
    expect(caseRows(undone).case).toMatchObject({
      requestState: "opened",
      answer: null,
      answeredAt: null,
      decision: null,
      restrictionState: "lifted",
    });
    const second = { ...ANSWER, at: at(26), ids: idsOf(2) };
    const rows = caseRows(after(undone, answerRequest(undone, second)));
    expect(rows.case).toMatchObject({ restrictionState: "active", decision: "restrict" });
    expect(rows.restrictions.map(({ state }) => state)).toEqual(["lifted", "active"]);
  });

  it("later withdraws the notice: the restriction is lifted, and it counts", () => {
    const events = eventsOf(undo(contestedCase(), at(40)));
    expect(events.map(({ data }) => data)).toMatchObject([
      { outcome: "reversed" },
      { basis: "undo", reason: "withdrawn", countsForStanding: true },
    ]);
    expect(caseRows(after(contestedCase(), { ok: true, events })).case).toMatchObject({
      requestState: "answered",
      answer: "counterfeit",
      restrictionState: "lifted",
      contestState: "reversed",
    });
  });

  it("is possible for ten minutes where the answer was no notice", () => {
    const state = deliveredCase();
    const genuine = after(state, answerRequest(state, { ...ANSWER, answer: "genuine" }));
    expect(after(genuine, undo(genuine, at(25))).requestState).toBe("opened");
    expect(refusalOf(undo(genuine, at(26)))?.detail).toContain("10 minutes");
  });

  it("is for the side that answered; the operator reverses, and only what restricts", () => {
    const state = restrictedCase();
    const byOperator = undoAnswer(state, { at: at(16), actor: OPERATOR, ids });
    expect(refusalOf(byOperator)?.code).toBe("illegal_move");
    const reverse = (of: CaseState, actor: typeof OPERATOR | typeof BRAND) =>
      refusalOf(reverseDecision(of, { at: at(16), actor, reason: "mistaken", ids }))?.code;
    expect(reverse(state, BRAND)).toBe("illegal_move");
    expect(reverse(deliveredCase(), OPERATOR)).toBe("illegal_move");
    expect(reverse(state, OPERATOR)).toBeUndefined();
    const reversed = after(state, undo(state, at(40)));
    expect(refusalOf(undo(reversed, at(41)))?.code).toBe("illegal_move");
  });
});
