import {
  answerRequest,
  applyEvent,
  askEvidence,
  type CaseEvent,
  type CaseState,
  closeContestWindow,
  decideContest,
  deliverRequest,
  expireRequest,
  type Moved,
  noteListingChanged,
  noteListingEnded,
  openContest,
  openRequest,
  queueRequest,
  recallRequest,
  resumeRequest,
  reverseDecision,
  snoozeRequest,
  startTestBuy,
  undoAnswer,
  withdrawContest,
} from "@touchstone/casework";
import { answerCodeSchema, type MarketplaceMode } from "@touchstone/interface";
import fc from "fast-check";
import {
  ANSWER,
  at,
  BRAND,
  eventsOf,
  idsOf,
  NOTICE,
  OPERATOR,
  REQUEST_DATA,
  SELLER,
  uuid,
} from "./cases.js";
import { CONTEST_COMMANDS, CONTEST_OPENINGS, LONG_WAITS } from "./contest-histories.js";
import { beginNotice, NOTICE_COMMANDS } from "./notice-histories.js";
import { PENDING_COMMANDS } from "./pending-histories.js";
import { beginAccepted, NOTIFIER_COMMANDS } from "./public-notice-histories.js";
import { EARLIER, RULE_COMMANDS } from "./rule-histories.js";

/** When a step is taken, and ids that no other step has. */
interface Step {
  readonly minute: number;
  readonly n: number;
}

type Command = (state: CaseState, step: Step) => Moved;

const SIX_HOURS = 360;

function answerWith(answer: (typeof answerCodeSchema.options)[number], mode: MarketplaceMode) {
  const command: Command = (state, { minute, n }) =>
    answerRequest(state, {
      ...ANSWER,
      at: at(minute),
      answer,
      mode,
      notice: NOTICE,
      ids: idsOf(n),
      contest: { profile: "EU_DSA", until: at(minute + SIX_HOURS) },
    });
  return command;
}

/** Every command, some in several ways. Which are legal depends on what came before. */
const COMMANDS: Readonly<Record<string, Command>> = {
  ...CONTEST_COMMANDS,
  ...NOTICE_COMMANDS,
  ...NOTIFIER_COMMANDS,
  ...PENDING_COMMANDS,
  ...RULE_COMMANDS,
  deliver: (state, { minute }) =>
    deliverRequest(state, { at: at(minute), dueAt: at(minute + 120) }),
  open: (state, { minute }) => openRequest(state, { at: at(minute), actor: BRAND }),
  snooze: (state, { minute }) =>
    snoozeRequest(state, { at: at(minute), actor: BRAND, until: at(minute + 30) }),
  resume: (state, { minute }) => resumeRequest(state, { at: at(minute) }),
  askEvidence: (state, { minute }) =>
    askEvidence(state, { at: at(minute), actor: BRAND, messageRef: null }),
  startTestBuy: (state, { minute }) => startTestBuy(state, { at: at(minute), actor: BRAND }),
  expire: (state, { minute }) => expireRequest(state, { at: at(minute) }),
  recall: (state, { minute }) =>
    recallRequest(state, { at: at(minute), actor: OPERATOR, reason: "sent_in_error" }),
  change: (state, { minute, n }) =>
    noteListingChanged(state, { at: at(minute), snapshotId: uuid(n), revision: n }),
  end: (state, { minute }) => noteListingEnded(state, { at: at(minute) }),
  ...Object.fromEntries(
    answerCodeSchema.options.map((answer) => [`answer ${answer}`, answerWith(answer, "live")]),
  ),
  "answer in ask mode": answerWith("counterfeit", "ask"),
  "answer in observe mode": answerWith("other_infringement", "observe"),
  "answer without a right": (state, { minute, n }) =>
    answerRequest(state, {
      ...ANSWER,
      at: at(minute),
      notice: { ...NOTICE, right: null },
      ids: idsOf(n),
    }),
  contest: (state, { minute, n }) =>
    openContest(state, {
      at: at(minute),
      actor: SELLER,
      contestId: uuid(100_000 + n),
      kind: "first_sale",
      messageRef: null,
      files: [],
    }),
  uphold: (state, { minute, n }) =>
    decideContest(state, {
      at: at(minute),
      actor: OPERATOR,
      outcome: "upheld",
      messageRef: null,
      ids: { decision: uuid(200_000 + n), statement: uuid(700_000 + n) },
      contest: { profile: "EU_DSA", until: at(minute + SIX_HOURS) },
    }),
  reverseContest: (state, { minute, n }) =>
    decideContest(state, {
      at: at(minute),
      actor: OPERATOR,
      outcome: "reversed",
      messageRef: null,
      ids: { decision: uuid(200_000 + n) },
    }),
  withdrawContest: (state, { minute }) => withdrawContest(state, { at: at(minute), actor: SELLER }),
  closeWindow: (state, { minute }) => closeContestWindow(state, { at: at(minute) }),
  reverse: (state, { minute, n }) =>
    reverseDecision(state, {
      at: at(minute),
      actor: OPERATOR,
      reason: "mistaken",
      ids: { decision: uuid(200_000 + n) },
    }),
  undo: (state, { minute, n }) =>
    undoAnswer(state, {
      at: at(minute),
      actor: BRAND,
      ids: { decision: uuid(200_000 + n) },
    }),
};

/** What came of one command: the state before and after, and the events in between. */
interface Chapter {
  readonly command: string;
  readonly before: CaseState;
  readonly events: readonly CaseEvent[];
  readonly after: CaseState;
}

export interface History {
  readonly events: readonly CaseEvent[];
  readonly chapters: readonly Chapter[];
  readonly end: CaseState;
}

/** Most of what can happen needs a request that its brand has. */
const DELIVERED = { command: "deliver", wait: 0 };

const FORWARD = [
  "deliver",
  "open",
  "answer counterfeit",
  "contest",
  "reverseContest",
  "undo",
  "acceptNotice",
  "reviewNotice",
  "cureNotice",
  "hold",
  "propose",
];

/** Those of contests have histories of their own, in which there is something to contest. */
const OTHERS = Object.keys(COMMANDS).filter(
  (name) => !Object.hasOwn(CONTEST_COMMANDS, name) && !Object.hasOwn(RULE_COMMANDS, name),
);

const anySteps = fc.array(
  fc.record({
    command: fc.oneof(fc.constantFrom(...FORWARD), fc.constantFrom(...OTHERS)),
    wait: fc.constantFrom(0, 1, 9, 11, 45, 200, 400),
  }),
  { maxLength: 25 },
);

type Beginning = "asked" | "unasked" | "public" | "reupload" | "audit";

/** Drawn as often as they stand here. */
const BEGINNINGS = ["asked", "asked", "unasked", "unasked", "public", "reupload", "audit"] as const;

function beginning(begun: Beginning, sellerId: string | null): Moved {
  if (begun === "unasked") return beginNotice(sellerId);
  if (begun === "public") return beginAccepted(sellerId);
  const asked = { at: at(0), ...REQUEST_DATA, sellerId };
  if (begun === "reupload") return queueRequest({ ...asked, earlier: EARLIER });
  return queueRequest(begun === "audit" ? { ...asked, auditOf: uuid(900_003) } : asked);
}

/** A contest under some legal profiles, and what can become of it. */
const contestSteps = fc
  .tuple(
    fc.constantFrom(...CONTEST_OPENINGS),
    fc.array(
      fc.record({
        command: fc.constantFrom(
          "contest",
          "uphold",
          "withdrawContest",
          "closeWindow",
          ...Object.keys(CONTEST_COMMANDS),
        ),
        wait: fc.constantFrom(0, 1, 400, ...LONG_WAITS),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([opening, steps]) => [...opening.map((command) => ({ command, wait: 1 })), ...steps]);

/**
 * Histories of commands in any order, legal or not, at any distance in time. A refused command leaves no
 * trace. Commands on the way of a listing are drawn more often, or most histories would end early.
 */
export const histories: fc.Arbitrary<History> = fc
  .record({
    sellerId: fc.constantFrom<string | null>("seller-7", null),
    begun: fc.constantFrom<Beginning>(...BEGINNINGS),
    rule: fc.constantFrom(...Object.keys(RULE_COMMANDS)),
    steps: fc.oneof({ weight: 3, arbitrary: anySteps }, { weight: 1, arbitrary: contestSteps }),
  })
  .map(({ sellerId, begun, rule, steps }) => {
    const events = [...eventsOf(beginning(begun, sellerId))];
    const first = begun === "reupload" ? [{ command: rule, wait: 0 }, DELIVERED] : [DELIVERED];
    let state = events.reduce<CaseState | null>(applyEvent, null) as CaseState;
    let minute = 0;
    const chapters: Chapter[] = [];
    for (const [n, { command, wait }] of [...first, ...steps].entries()) {
      minute += wait;
      const move = COMMANDS[command]?.(state, { minute, n });
      if (move === undefined || !move.ok) continue;
      const end = move.events.reduce(applyEvent, state);
      chapters.push({ command, before: state, events: move.events, after: end });
      events.push(...move.events);
      state = end;
    }
    return { events, chapters, end: state };
  });
