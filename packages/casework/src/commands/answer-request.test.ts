import { statementSchema } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import {
  ANSWER,
  after,
  at,
  deliveredCase,
  eventsOf,
  idsOf,
  NOTICE,
  OPERATOR,
  queuedCase,
  refusalOf,
  restrictedCase,
} from "../../test/cases.js";
import { caseRows } from "../case-rows.js";
import { foldCase } from "../fold/fold.js";
import { answerRequest } from "./answer-request.js";
import { deliverRequest } from "./request.js";

const typesOf = (change: Partial<typeof ANSWER>) =>
  eventsOf(answerRequest(deliveredCase(), { ...ANSWER, ...change })).map(({ type }) => type);

describe("answering a request", () => {
  it("with a notice on a live marketplace restricts, and tells the seller why, in one move", () => {
    const state = restrictedCase();
    const { case: row, statements, restrictions, strikes, clocks } = caseRows(state);
    expect(row).toMatchObject({
      requestState: "answered",
      answer: "counterfeit",
      decision: "restrict",
      restrictionState: "active",
      sellerInformedAt: at(15),
      answeredAt: at(15),
      version: state.version,
    });
    expect(statementSchema.parse(statements[0].body)).toMatchObject({
      notifier: "Kestrovelle",
      basis: "notice",
      automatedDetection: true,
      contestUntil: ANSWER.contest.until,
    });
    expect(restrictions[0]).toMatchObject({ state: "active", statementId: statements[0].id });
    expect(strikes[0]).toMatchObject({ state: "proposed", sellerId: "seller-7" });
    expect(clocks.map(({ name, state: clock }) => `${name} ${clock}`)).toEqual([
      "request_due done",
      "contest_window running",
    ]);
  });

  it.each(["observe", "ask"] as const)(
    "with a notice in %s mode shows what would follow",
    (mode) => {
      expect(typesOf({ mode })).toEqual(["answered", "decided"]);
      const state = after(deliveredCase(), answerRequest(deliveredCase(), { ...ANSWER, mode }));
      expect(caseRows(state).case).toMatchObject({
        decision: "would_restrict",
        restrictionState: null,
        sellerInformedAt: null,
      });
    },
  );

  it.each(["genuine", "genuine_unauthorised", "not_ours", "cannot_tell"] as const)(
    "rule 1: with %s restricts nothing, whatever comes with it",
    (answer) => {
      const state = deliveredCase();
      const [answered, decided, ...rest] = eventsOf(answerRequest(state, { ...ANSWER, answer }));
      expect(answered.data).toMatchObject({ rightId: null, reasonCode: null, declarationId: null });
      expect(decided.data).toMatchObject({ kind: "no_action", basis: "answer" });
      expect(rest).toEqual([]);
    },
  );

  it("proposes no strike where the seller is not known", () => {
    const queued = queuedCase({ sellerId: null as unknown as string });
    const delivered = after(queued, deliverRequest(queued, { at: at(1), dueAt: at(99) }));
    const rows = caseRows(after(delivered, answerRequest(delivered, ANSWER)));
    expect(rows.case.restrictionState).toBe("active");
    expect(rows.strikes).toEqual([]);
  });

  it("is refused with what is missing, and then nothing happens", () => {
    const refusal = refusalOf(
      answerRequest(deliveredCase(), { ...ANSWER, notice: { ...NOTICE, declaration: null } }),
    );
    expect(refusal).toMatchObject({
      code: "preflight_failed",
      parts: [{ pointer: "/declarationId", code: "declaration_missing" }],
    });
  });

  it("is refused before the request reached its brand, and twice", () => {
    for (const state of [queuedCase(), restrictedCase()]) {
      const again = answerRequest(state, { ...ANSWER, ids: idsOf(1) });
      expect(refusalOf(again)?.code).toBe("illegal_move");
    }
  });

  it("is the brand's: the operator's staff never answer in its place", () => {
    const refusal = refusalOf(answerRequest(deliveredCase(), { ...ANSWER, actor: OPERATOR }));
    expect(refusal?.code).toBe("illegal_move");
  });

  it("rule 3: with a contest window that is over already is a fault, and so is such a history", () => {
    const contest = { profile: "EU_DSA", until: at(15) };
    expect(() => answerRequest(deliveredCase(), { ...ANSWER, contest })).toThrow(RangeError);
    const events = eventsOf(answerRequest(deliveredCase(), ANSWER));
    const before = deliveredCase();
    expect(() =>
      after(before, { ok: true, events: events.filter(({ type }) => type !== "statement_issued") }),
    ).toThrow("without its statement of reasons");
    expect(() => foldCase(events)).toThrow("begins with answered");
  });

  it("rule 1: a history in which another answer restricts is a fault", () => {
    const genuine = eventsOf(answerRequest(deliveredCase(), { ...ANSWER, answer: "genuine" }));
    const [, ...enforcement] = eventsOf(answerRequest(deliveredCase(), ANSWER));
    const forged = { ok: true, events: [genuine[0], ...enforcement] } as const;
    expect(() => after(deliveredCase(), forged)).toThrow("basis");
  });
});
