import {
  acceptNotice,
  answerRequest,
  type CaseState,
  caseRows,
  decideDispute,
  disputeOutcomeSchema,
  endStay,
  enterStay,
  type Moved,
  openContest,
  openDispute,
  readContest,
  recordArrival,
  replyToContest,
  runContestClock,
  runDisputeClock,
  stayKindSchema,
  stayOutcomeSchema,
} from "@touchstone/casework";
import { profileNamed, profileNames } from "@touchstone/regimes";
import { ANSWER, at, BRAND, idsOf, NOTICE, OPERATOR, SELLER, uuid } from "./cases.js";
import { noticeEffect, noticeFacts } from "./notice-histories.js";

interface Step {
  readonly minute: number;
  readonly n: number;
}

type Command = (state: CaseState, step: Step) => Moved;

const SIXTY_DAYS = 60 * 24 * 60;
const NOTHING: Moved = { ok: false, refusal: { code: "illegal_move", detail: "nothing to do" } };

/** A notice under so many legal profiles, and where it is said with what the seller had stored. */
function noticeUnder(profiles: readonly string[], vault = false): Command {
  return (state, { minute, n }) => {
    const until = at(minute + SIXTY_DAYS);
    const regimes = profiles.map((profile) => ({ profile, until }));
    return answerRequest(state, {
      ...ANSWER,
      at: at(minute),
      notice: NOTICE,
      ids: idsOf(n),
      contest: { profile: profiles[0] ?? "OPERATOR", until, regimes },
      lane: vault ? { contestId: uuid(300_000 + n), vaultEvidence: ["vault/invoice"] } : null,
    });
  };
}

/** Every element that any profile asks of a contest. */
export const ALL_ELEMENTS = profileNames
  .flatMap((name) => profileNamed(name).contest.elements)
  .map(({ code }) => code);

function contestBy(form: "counter_notice" | "declaration"): Command {
  return (state, { minute, n }) =>
    openContest(state, {
      at: at(minute),
      actor: SELLER,
      contestId: uuid(100_000 + n),
      kind: "own_right",
      messageRef: null,
      files: [],
      form,
      elements: ALL_ELEMENTS,
    });
}

function reply(outcome: "maintains" | "withdraws"): Command {
  return (state, { minute, n }) =>
    replyToContest(state, {
      at: at(minute),
      actor: BRAND,
      outcome,
      messageRef: null,
      files: [],
      ids: { decision: uuid(200_000 + n) },
    });
}

/** The first clock that is due, as the worker runs it. */
const runClock: Command = (state, { minute, n }) => {
  const now = at(minute);
  const due = caseRows(state)
    .clocks.filter(({ state: stands, dueAt }) => stands === "running" && dueAt <= now)
    .find(({ name }) => /^(put_back|arrival|review|owner_reply|lane|dispute)\b/.test(name));
  if (due === undefined) return NOTHING;
  const [kind, id = ""] = due.name.split(":");
  if (kind === "dispute") return runDisputeClock(state, { at: now, disputeId: id });
  return runContestClock(state, {
    at: now,
    clock: due.name,
    ids: { decision: uuid(200_000 + n) },
  });
};

/** What can be done about contests, beside opening and deciding them. */
export const CONTEST_COMMANDS: Readonly<Record<string, Command>> = {
  "notice everywhere": noticeUnder(["EU_DSA", "US_DMCA", "CN_ECL", "US_TM"]),
  "notice under the terms": noticeUnder(["OPERATOR"]),
  "notice on stored goods": noticeUnder(["EU_DSA"], true),
  "accept under the terms": (state, { minute, n }) => {
    const until = at(minute + SIXTY_DAYS);
    const effect = { ...noticeEffect(minute, n), contest: { profile: "OPERATOR", until } };
    return acceptNotice(state, {
      at: at(minute),
      actor: OPERATOR,
      facts: noticeFacts(minute),
      effect,
    });
  },
  counterNotice: contestBy("counter_notice"),
  declaration: contestBy("declaration"),
  read: (state, { minute }) => readContest(state, { at: at(minute), actor: BRAND }),
  arrival: (state, { minute, n }) =>
    recordArrival(state, {
      at: at(minute),
      actor: OPERATOR,
      reachedAt: at(minute),
      recordRef: uuid(400_000 + n),
    }),
  maintain: reply("maintains"),
  withdrawNotice: reply("withdraws"),
  runClock,
  ...Object.fromEntries(
    stayKindSchema.options.map((kind): [string, Command] => [
      `stay ${kind}`,
      (state, { minute, n }) =>
        enterStay(state, {
          at: at(minute),
          actor: OPERATOR,
          stayId: uuid(500_000 + n),
          kind,
          referenceRef: uuid(510_000 + n),
          receivedAt: at(minute),
        }),
    ]),
  ),
  ...Object.fromEntries(
    stayOutcomeSchema.options.map((outcome): [string, Command] => [
      `stay ends ${outcome}`,
      (state, { minute, n }) => {
        const stay = state.stays.find(({ state: stands }) => stands === "standing");
        if (stay === undefined) return NOTHING;
        return endStay(state, {
          at: at(minute),
          actor: OPERATOR,
          stayId: stay.id,
          outcome,
          messageRef: null,
          ids: { decision: uuid(200_000 + n) },
        });
      },
    ]),
  ),
  dispute: (state, { minute, n }) =>
    openDispute(state, {
      at: at(minute),
      actor: OPERATOR,
      disputeId: uuid(600_000 + n),
      referenceRef: uuid(610_000 + n),
      receivedAt: at(minute),
    }),
  ...Object.fromEntries(
    disputeOutcomeSchema.options.map((outcome): [string, Command] => [
      `dispute ends ${outcome}`,
      (state, { minute, n }) => {
        const dispute = state.disputes.find(({ state: stands }) => stands === "open");
        if (dispute === undefined) return NOTHING;
        return decideDispute(state, {
          at: at(minute),
          actor: OPERATOR,
          disputeId: dispute.id,
          outcome,
          implemented: n % 2 === 0,
          messageRef: null,
          ids: { decision: uuid(200_000 + n) },
        });
      },
    ]),
  ),
};

/** How histories of contests begin, after the request was delivered. */
export const CONTEST_OPENINGS: readonly (readonly string[])[] = [
  ["notice everywhere", "counterNotice"],
  ["notice everywhere", "declaration", "read"],
  ["notice under the terms", "accept under the terms", "contest"],
  ["notice on stored goods"],
  ["notice on stored goods", "maintain", "uphold"],
];

/** Minutes: four days, three weeks, and four months. */
export const LONG_WAITS = [4 * 1_440 + 900, 21 * 1_440, 120 * 1_440];
