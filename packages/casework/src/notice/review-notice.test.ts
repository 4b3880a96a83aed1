import { expect, it } from "vitest";
import { after, at, BRAND, eventsOf, OPERATOR, refusalOf, SELLER, uuid } from "../../test/cases.js";
import {
  beginNotice,
  NOTICE_COMMANDS,
  noticeEffect,
  noticeFacts,
} from "../../test/notice-histories.js";
import { caseRows } from "../case-rows.js";
import type { CaseState } from "../case-state.js";
import { foldCase } from "../fold/fold.js";
import { needsNewRequest } from "../needs-new-request.js";
import {
  acceptNotice,
  cureNotice,
  lapseNotice,
  refuseNotice,
  withdrawNotice,
} from "./review-notice.js";
import { submitNotice } from "./submit-notice.js";

function inReview(): CaseState {
  return foldCase(eventsOf(beginNotice("seller-7")));
}

function step(state: CaseState, name: string, minute: number): CaseState {
  const command = NOTICE_COMMANDS[name];
  if (command === undefined) throw new Error(`no command ${name}`);
  return after(state, command(state, { minute, n: minute }));
}

function atOnce(): CaseState {
  return foldCase(
    eventsOf(
      submitNotice({
        actor: BRAND,
        organisationId: uuid(6),
        begins: { ...beginData() },
        facts: noticeFacts(0),
        grounds: [],
        effect: noticeEffect(0, 1),
      }),
    ),
  );
}

function beginData() {
  const [first] = eventsOf(beginNotice("seller-7"));
  if (first?.type !== "notice_submitted") throw new Error("a notice begins its case");
  return first.data;
}

it("a notice that needs no review restricts at once, with reasons and a window, decided by no human", () => {
  const state = atOnce();
  expect(state).toMatchObject({
    origin: "notice",
    noticeState: "enforced",
    requestState: "answered",
  });
  expect(state.restrictions).toMatchObject([{ state: "active" }]);
  expect(state.statements[0]?.body).toMatchObject({ automatedDecision: true });
});

it("a notice in review restricts nothing; once accepted, a human has decided", () => {
  const waiting = inReview();
  expect(waiting).toMatchObject({
    noticeState: "in_review",
    restrictions: [],
    sellerInformedAt: null,
  });
  const accepted = step(waiting, "acceptNotice", 5);
  expect(accepted.noticeState).toBe("enforced");
  expect(accepted.statements[0]?.body).toMatchObject({ automatedDecision: false });
});

it("what was asked about is mended, and then accepted on what it says now", () => {
  const asked = step(inReview(), "reviewNotice", 5);
  expect(asked.noticeState).toBe("clarification_required");
  expect(caseRows(asked).clocks).toMatchObject([
    { name: "cure", state: "running", dueAt: at(105) },
  ]);
  const cured = step(asked, "cureNotice", 50);
  expect(cured).toMatchObject({ noticeState: "in_review", cureDueAt: null });
  expect(cured.answers).toHaveLength(2);
  expect(step(cured, "acceptNotice", 60).noticeState).toBe("enforced");
});

it("what is not mended in time lapses, and not a moment before", () => {
  const asked = step(inReview(), "reviewNotice", 5);
  expect(refusalOf(lapseNotice(asked, { at: at(104) }))?.code).toBe("illegal_move");
  const lapsed = after(asked, lapseNotice(asked, { at: at(105) }));
  expect(lapsed).toMatchObject({ noticeState: "refused", cureDueAt: null, restrictions: [] });
});

it("what has lapsed since the notice was given stands in the way when it is decided", () => {
  const facts = noticeFacts(5, { authority: false });
  const move = acceptNotice(inReview(), {
    at: at(5),
    actor: OPERATOR,
    facts,
    effect: noticeEffect(5, 2),
  });
  expect(refusalOf(move)).toMatchObject({
    code: "preflight_failed",
    parts: [{ code: "authority_missing" }],
  });
});

it("a notice in review is taken back without a trace at the seller; one in force is reinstated", () => {
  const early = step(inReview(), "withdrawNotice", 5);
  expect(early).toMatchObject({ noticeState: "withdrawn", restrictions: [], decisions: [] });
  const late = step(step(inReview(), "acceptNotice", 5), "withdrawNotice", 60);
  expect(late.noticeState).toBe("withdrawn");
  expect(late.restrictions).toMatchObject([{ state: "lifted" }]);
  expect(late.requestState).toBe("answered");
  const undone = step(atOnce(), "withdrawNotice", 3);
  expect(undone).toMatchObject({ noticeState: "withdrawn", requestState: "answered" });
});

it("each side does only what is its own", () => {
  const state = inReview();
  const effect = noticeEffect(5, 2);
  const facts = noticeFacts(5);
  const moves = [
    acceptNotice(state, { at: at(5), actor: BRAND, facts, effect }),
    refuseNotice(state, { at: at(5), actor: BRAND, reasons: ["abusive"], messageRef: null }),
    refuseNotice(state, { at: at(5), actor: OPERATOR, reasons: [], messageRef: null }),
    cureNotice(state, { actor: OPERATOR, organisationId: uuid(6), facts, answerId: uuid(1) }),
    cureNotice(state, { actor: BRAND, organisationId: uuid(6), facts, answerId: uuid(1) }),
    withdrawNotice(state, { at: at(5), actor: SELLER, ids: { decision: uuid(2) } }),
  ];
  for (const move of moves) expect(refusalOf(move)?.code).toBe("illegal_move");
});

it("a brand is not asked what it has said itself and the operator has not decided yet", () => {
  const previous = {
    requestState: "answered",
    answer: "counterfeit",
    restrictionState: null,
    fingerprint: "before",
  };
  expect(needsNewRequest({ ...previous, noticeState: "in_review" }, "now")).toBe(false);
  expect(needsNewRequest({ ...previous, noticeState: "refused" }, "now")).toBe(true);
});
