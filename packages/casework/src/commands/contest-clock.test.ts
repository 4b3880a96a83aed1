import { describe, expect, it } from "vitest";
import {
  ANSWER,
  after,
  at,
  BRAND,
  deliveredCase,
  eventsOf,
  OPERATOR,
  refusalOf,
  SELLER,
  uuid,
} from "../../test/cases.js";
import { caseRows } from "../case-rows.js";
import type { CaseState } from "../case-state.js";
import { answerRequest } from "./answer-request.js";
import { openContest, withdrawContest } from "./contest.js";
import { runContestClock } from "./contest-clock.js";
import { readContest, recordArrival, replyToContest } from "./contest-thread.js";
import { decideContest } from "./decide-contest.js";
import { endStay, enterStay } from "./stay.js";

const UNTIL = "2027-05-24T23:59:59.999Z";
const LATER = "2027-11-24T23:59:59.999Z";
const ids = { decision: uuid(50), statement: uuid(51) };

function restrictedUnder(...profiles: string[]): CaseState {
  const delivered = deliveredCase();
  const regimes = profiles.map((profile) => ({ profile, until: UNTIL }));
  const contest = { profile: profiles[0] ?? "OPERATOR", until: UNTIL, regimes };
  return after(delivered, answerRequest(delivered, { ...ANSWER, contest }));
}

function pausedCase(): CaseState {
  const delivered = deliveredCase();
  const lane = { contestId: uuid(40), vaultEvidence: ["vault/invoice"] };
  return after(delivered, answerRequest(delivered, { ...ANSWER, lane }));
}

function contested(
  state: CaseState,
  form: "complaint" | "counter_notice" | "declaration",
  elements: readonly string[] = [],
): CaseState {
  const input = {
    at: at(30),
    actor: SELLER,
    contestId: uuid(41),
    kind: "own_right",
    messageRef: null,
    files: [],
    form,
    elements,
  } as const;
  return after(state, openContest(state, input));
}

const DMCA = ["signature", "perjury_mistake", "contact", "jurisdiction_consent", "accept_service"];
const ECL = ["real_identity", "prima_facie_evidence", "truth_guarantee"];

function clock(state: CaseState, name: string) {
  return caseRows(state).clocks.find((each) => each.name === name);
}

function run(state: CaseState, name: string, when: string) {
  return runContestClock(state, { at: when, clock: name, ids: { decision: uuid(60) } });
}

function reply(state: CaseState, outcome: "maintains" | "withdraws", when = at(60)) {
  return replyToContest(state, {
    at: when,
    actor: BRAND,
    outcome,
    messageRef: null,
    files: [],
    ids: { decision: uuid(61) },
  });
}

function uphold(state: CaseState, when = at(90)) {
  return decideContest(state, {
    at: when,
    actor: OPERATOR,
    outcome: "upheld",
    messageRef: null,
    ids,
    contest: { profile: "EU_DSA", until: LATER },
  });
}

describe("a put-back by a clock", () => {
  it("comes not before its time, undoes everything, and speaks against nobody", () => {
    const state = contested(restrictedUnder("US_DMCA"), "counter_notice", DMCA);
    const due = clock(state, "put_back:US_DMCA")?.dueAt ?? "";
    const early = new Date(Date.parse(due) - 1).toISOString();
    expect(refusalOf(run(state, "put_back:US_DMCA", early))?.detail).toContain(due);
    const events = eventsOf(run(state, "put_back:US_DMCA", due));
    expect(events.at(-1)?.data).toMatchObject({ basis: "clock", countsForStanding: false });
    const rows = caseRows(after(state, { ok: true, events }));
    expect(rows.restrictions).toMatchObject([{ state: "lifted", liftedBasis: "clock" }]);
    expect(rows.strikes).toMatchObject([{ state: "void" }]);
  });

  it("is not held by an owner who maintains, and cannot be turned down by the marketplace", () => {
    const state = contested(restrictedUnder("US_DMCA", "EU_DSA"), "counter_notice", DMCA);
    const maintained = after(state, reply(state, "maintains"));
    expect(clock(maintained, "put_back:US_DMCA")?.state).toBe("running");
    expect(clock(maintained, "owner_reply")?.state).toBe("done");
    expect(refusalOf(uphold(maintained))?.detail).toContain("put back");
  });

  it("ends with the contest that set it running", () => {
    const state = contested(restrictedUnder("US_DMCA"), "counter_notice", DMCA);
    const withdrawn = after(state, withdrawContest(state, { at: at(40), actor: SELLER }));
    expect(clock(withdrawn, "put_back:US_DMCA")?.state).toBe("done");
    expect(refusalOf(run(withdrawn, "put_back:US_DMCA", UNTIL))?.code).toBe("illegal_move");
  });

  it("runs under two laws apart: each from its own event, each held by its own stays", () => {
    const both = restrictedUnder("US_DMCA", "CN_ECL");
    const state = contested(both, "counter_notice", [...DMCA, ...ECL]);
    expect(state.contests.at(-1)?.profiles).toEqual(["US_DMCA", "CN_ECL"]);
    expect(clock(state, "put_back:CN_ECL")).toBeUndefined();
    const read = after(state, readContest(state, { at: at(50), actor: BRAND }));
    expect(clock(read, "arrival:CN_ECL")?.state).toBe("done");
    const complaint = enterStay(read, {
      at: at(60),
      actor: OPERATOR,
      stayId: uuid(70),
      kind: "authority_complaint",
      referenceRef: uuid(71),
      receivedAt: at(60),
    });
    const stayed = after(read, complaint);
    expect(clock(stayed, "put_back:CN_ECL")?.state).toBe("stayed");
    expect(clock(stayed, "put_back:US_DMCA")?.state).toBe("running");
    expect(refusalOf(run(stayed, "put_back:CN_ECL", UNTIL))?.detail).toContain("holds");
    const end = { at: at(70), actor: OPERATOR, stayId: uuid(70), messageRef: null, ids } as const;
    const released = after(stayed, endStay(stayed, { ...end, outcome: "released" }));
    expect(clock(released, "put_back:CN_ECL")?.state).toBe("running");
  });

  it("counts from an arrival that was recorded later as from the day on which it was", () => {
    const state = contested(restrictedUnder("CN_ECL"), "declaration", ECL);
    const record = (reachedAt: string) =>
      recordArrival(state, {
        at: at(2_000),
        actor: OPERATOR,
        reachedAt,
        recordRef: uuid(80),
      });
    expect(refusalOf(record(at(20)))?.detail).toContain("between");
    expect(refusalOf(record(at(2_001)))?.detail).toContain("between");
    const recorded = after(state, record(at(60)));
    expect(clock(recorded, "put_back:CN_ECL")?.dueAt).toBe("2026-12-09T15:59:59.999Z");
    const again = recordArrival(recorded, {
      at: at(3_000),
      actor: OPERATOR,
      reachedAt: at(2_500),
      recordRef: uuid(81),
    });
    expect(refusalOf(again)?.detail).toContain(at(60));
  });
});

describe("a listing that its seller had papers for", () => {
  it("is paused, with reasons for the pause, and the papers are put before the owner at once", () => {
    const rows = caseRows(pausedCase());
    expect(rows.restrictions).toMatchObject([{ measure: "paused", state: "active" }]);
    expect(rows.statements).toMatchObject([{ body: { restriction: "visibility_paused" } }]);
    expect(rows.contests).toMatchObject([
      { form: "vault", attempt: 0, files: ["vault/invoice"], state: "open" },
    ]);
    expect(clock(pausedCase(), "lane")).toMatchObject({
      dueAt: "2026-11-26T09:15:00.000Z",
      state: "running",
    });
  });

  it("is shown again when the owner is silent for 48 hours", () => {
    const state = pausedCase();
    expect(refusalOf(uphold(state))?.detail).toContain("until 2026-11-26T09:15:00.000Z");
    const back = after(state, run(state, "lane", "2026-11-26T09:15:00.000Z"));
    expect(caseRows(back).case).toMatchObject({ restrictionState: "lifted", decision: null });
  });

  it("is removed by a person alone, after the owner has maintained, with a window of its own", () => {
    const state = after(pausedCase(), reply(pausedCase(), "maintains"));
    expect(refusalOf(run(state, "lane", UNTIL))?.code).toBe("illegal_move");
    const rows = caseRows(after(state, uphold(state)));
    expect(rows.restrictions).toMatchObject([
      { measure: "removed", state: "active", contestUntil: LATER, statementId: ids.statement },
    ]);
    expect(rows.statements.map(({ body }) => body.restriction)).toEqual([
      "visibility_paused",
      "visibility_removed",
    ]);
    expect(rows.strikes).toMatchObject([{ state: "proposed" }]);
    // The papers took none of the seller's attempts.
    const removed = after(state, uphold(state));
    expect(contested(removed, "complaint").contests.at(-1)?.attempt).toBe(1);
  });

  it("is shown again when the operator finds the papers good, or the owner takes its notice back", () => {
    const state = pausedCase();
    const good = decideContest(state, {
      at: at(60),
      actor: OPERATOR,
      outcome: "reversed",
      messageRef: null,
      ids,
    });
    expect(caseRows(after(state, good)).case.restrictionState).toBe("lifted");
    const taken = eventsOf(reply(state, "withdraws"));
    expect(taken.at(-1)?.data).toMatchObject({ reason: "withdrawn", countsForStanding: true });
  });
});

describe("what only one side can do", () => {
  it("a brand replies, the operator enters and ends stays, and nobody does so for another", () => {
    const state = contested(restrictedUnder("US_DMCA"), "counter_notice", DMCA);
    const asOperator = { at: at(60), actor: OPERATOR } as const;
    const said = { outcome: "maintains", messageRef: null, files: [], ids } as const;
    expect(refusalOf(replyToContest(state, { ...asOperator, ...said }))?.code).toBe("illegal_move");
    expect(refusalOf(readContest(state, asOperator))?.code).toBe("illegal_move");
    const stay = {
      at: at(60),
      stayId: uuid(70),
      kind: "court_action",
      referenceRef: uuid(71),
      receivedAt: at(60),
    } as const;
    for (const actor of [BRAND, SELLER]) {
      expect(refusalOf(enterStay(state, { ...stay, actor }))?.code).toBe("illegal_move");
    }
    const ahead = { ...stay, actor: OPERATOR, receivedAt: at(61) };
    expect(refusalOf(enterStay(state, ahead))?.code).toBe("illegal_move");
  });
});
