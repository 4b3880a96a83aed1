import { describe, expect, it } from "vitest";
import {
  ANSWER,
  after,
  at,
  BRAND,
  deliveredCase,
  eventsOf,
  OPERATOR,
  queuedCase,
  refusalOf,
} from "../../test/cases.js";
import { caseRows } from "../case-rows.js";
import { answerRequest } from "./answer-request.js";
import { noteListingChanged, noteListingEnded } from "./listing.js";
import {
  askEvidence,
  expireRequest,
  openRequest,
  recallRequest,
  resumeRequest,
  snoozeRequest,
  startTestBuy,
} from "./request.js";

const DUE = at(3 * 24 * 60);

describe("a verification request", () => {
  it("is opened once, however often it is looked at", () => {
    const opened = after(
      deliveredCase(),
      openRequest(deliveredCase(), { at: at(2), actor: BRAND }),
    );
    expect(opened.requestState).toBe("opened");
    expect(eventsOf(openRequest(opened, { at: at(3), actor: BRAND }))).toEqual([]);
    expect(refusalOf(openRequest(queuedCase(), { at: at(2), actor: BRAND }))?.code).toBe(
      "illegal_move",
    );
  });

  it("comes back when its rest is over", () => {
    const state = deliveredCase();
    const snoozed = after(state, snoozeRequest(state, { at: at(2), actor: BRAND, until: at(60) }));
    expect(caseRows(snoozed).clocks).toMatchObject([
      { name: "request_due", dueAt: DUE, state: "running" },
      { name: "snooze", dueAt: at(60), state: "running" },
    ]);
    const resumed = caseRows(after(snoozed, resumeRequest(snoozed, { at: at(60) })));
    expect(resumed.case).toMatchObject({ requestState: "opened", snoozedUntil: null });
    expect(resumed.clocks.map(({ name }) => name)).toEqual(["request_due"]);
    const backwards = snoozeRequest(state, { at: at(2), actor: BRAND, until: at(2) });
    expect(refusalOf(backwards)?.code).toBe("illegal_move");
  });

  it("rule 2: runs out in silence without any effect, and can be answered afterwards", () => {
    const state = deliveredCase();
    expect(refusalOf(expireRequest(state, { at: at(2) }))?.detail).toContain("not due");
    const expired = after(state, expireRequest(state, { at: DUE }));
    expect(caseRows(expired).case).toMatchObject({
      requestState: "expired_unanswered",
      answer: null,
      decision: null,
      restrictionState: null,
    });
    const answer = { ...ANSWER, answer: "genuine", at: DUE, notice: null } as const;
    expect(after(expired, answerRequest(expired, answer)).requestState).toBe("answered");
  });

  it("does not run out while evidence or a test buy is awaited", () => {
    const state = deliveredCase();
    const asked = after(state, askEvidence(state, { at: at(2), actor: BRAND, messageRef: null }));
    expect(refusalOf(expireRequest(asked, { at: DUE }))?.code).toBe("illegal_move");
    const bought = after(asked, startTestBuy(asked, { at: at(3), actor: BRAND }));
    expect(refusalOf(expireRequest(bought, { at: DUE }))?.code).toBe("illegal_move");
    expect(caseRows(bought).clocks).toMatchObject([{ name: "request_due", state: "done" }]);
    expect(after(bought, resumeRequest(bought, { at: at(4) })).requestState).toBe("opened");
  });

  it("is not answered once it is recalled", () => {
    const state = deliveredCase();
    const recalled = after(
      state,
      recallRequest(state, { at: at(2), actor: OPERATOR, reason: "right_withdrawn" }),
    );
    expect(refusalOf(answerRequest(recalled, ANSWER))?.code).toBe("illegal_move");
  });

  it("rule 7: can be answered after its listing changed and ended", () => {
    let state = deliveredCase();
    state = after(state, noteListingChanged(state, { at: at(2), snapshotId: "s-2", revision: 2 }));
    state = after(state, noteListingEnded(state, { at: at(3) }));
    expect(eventsOf(noteListingEnded(state, { at: at(4) }))).toEqual([]);
    state = after(state, answerRequest(state, ANSWER));
    expect(caseRows(state).case).toMatchObject({
      snapshotId: deliveredCase().snapshotId,
      listingChanged: true,
      listingEnded: true,
      restrictionState: "active",
    });
  });
});
