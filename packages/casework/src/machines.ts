import type { Machine } from "./machine.js";
import { NOTICE } from "./notice/notice-machine.js";

export type RequestState =
  | "queued"
  | "delivered"
  | "opened"
  | "answered"
  | "snoozed"
  | "needs_evidence"
  | "test_buy"
  | "expired_unanswered"
  | "held"
  | "proposed"
  | "recalled";

/** States in which a request still waits for its answer. At most one such request per listing and brand. */
export const OPEN_REQUEST_STATES: readonly RequestState[] = [
  "queued",
  "delivered",
  "opened",
  "snoozed",
  "needs_evidence",
  "test_buy",
  "expired_unanswered",
  "held",
  "proposed",
];

const ANSWERABLE = [
  "delivered",
  "opened",
  "snoozed",
  "needs_evidence",
  "test_buy",
  "expired_unanswered",
] as const;

/**
 * The way of a verification request. An answered one opens again only when the side that answered takes
 * its answer back within minutes; after that nothing leads out of `answered`.
 */
export const REQUEST = {
  name: "request",
  initial: "queued",
  states: [...OPEN_REQUEST_STATES, "answered", "recalled"],
  finals: ["recalled"],
  moves: {
    request_delivered: { from: ["queued"], to: "delivered", words: "put to its brand" },
    request_opened: { from: ["delivered"], to: "opened", words: "opened" },
    request_snoozed: {
      from: ["delivered", "opened", "snoozed"],
      to: "snoozed",
      words: "put off",
    },
    request_resumed: {
      from: ["snoozed", "needs_evidence", "test_buy"],
      to: "opened",
      words: "taken up again",
    },
    evidence_asked: {
      from: ["delivered", "opened", "snoozed", "expired_unanswered"],
      to: "needs_evidence",
      words: "held for evidence",
    },
    test_buy_started: {
      from: ["delivered", "opened", "snoozed", "needs_evidence", "expired_unanswered"],
      to: "test_buy",
      words: "held for a test buy",
    },
    // Not while evidence or a test buy is awaited: then it is not the brand that is silent.
    request_expired: {
      from: ["delivered", "opened", "snoozed"],
      to: "expired_unanswered",
      words: "counted as unanswered",
    },
    request_recalled: { from: OPEN_REQUEST_STATES, to: "recalled", words: "recalled" },
    // Nobody has to be asked: a licensed rule knows the goods again that its brand confirmed.
    closed_by_rule: { from: ["queued"], to: "recalled", words: "closed by a rule" },
    // An answer that is given and takes effect later, unless it is taken back before.
    answer_held: { from: ANSWERABLE, to: "held", words: "answered" },
    hold_ended: { from: ["held"], to: "opened", words: "opened again" },
    // An answer that needs a second member of the brand.
    answer_proposed: { from: ANSWERABLE, to: "proposed", words: "proposed to a second member" },
    answer_rejected: { from: ["proposed"], to: "opened", words: "opened again" },
    answer_confirmed: { from: ["proposed"], to: "opened", words: "confirmed" },
    answered: { from: [...ANSWERABLE, "held"], to: "answered", words: "answered" },
    answer_undone: { from: ["answered"], to: "opened", words: "opened again" },
  },
} as const satisfies Machine<RequestState>;

export type RestrictionState = "active" | "lifted";

export const RESTRICTION = {
  name: "restriction",
  initial: "active",
  states: ["active", "lifted"],
  finals: ["lifted"],
  moves: { reversed: { from: ["active"], to: "lifted", words: "lifted" } },
} as const satisfies Machine<RestrictionState>;

export type ContestState = "open" | "upheld" | "reversed" | "withdrawn";

/** `upheld` and `reversed` speak of the decision that is contested. */
export const CONTEST = {
  name: "contest",
  initial: "open",
  states: ["open", "upheld", "reversed", "withdrawn"],
  finals: ["upheld", "reversed", "withdrawn"],
  moves: {
    upheld: { from: ["open"], to: "upheld", words: "decided" },
    reversed: { from: ["open"], to: "reversed", words: "decided" },
    withdrawn: { from: ["open"], to: "withdrawn", words: "withdrawn" },
  },
} as const satisfies Machine<ContestState>;

export type StrikeState = "proposed" | "effective" | "void";

export const STRIKE = {
  name: "strike",
  initial: "proposed",
  states: ["proposed", "effective", "void"],
  finals: ["void"],
  moves: {
    contest_window_closed: { from: ["proposed"], to: "effective", words: "made effective" },
    // Also after the window: a reversal undoes everything the decision did.
    reversed: { from: ["proposed", "effective"], to: "void", words: "voided" },
  },
} as const satisfies Machine<StrikeState>;

export type StayState = "standing" | "released" | "for_seller" | "for_owner";

/** What holds the clocks of a put-back, until a court or an authority has spoken or it is given up. */
export const STAY = {
  name: "stay",
  initial: "standing",
  states: ["standing", "released", "for_seller", "for_owner"],
  finals: ["released", "for_seller", "for_owner"],
  moves: {
    released: { from: ["standing"], to: "released", words: "released" },
    for_seller: { from: ["standing"], to: "for_seller", words: "ended" },
    for_owner: { from: ["standing"], to: "for_owner", words: "ended" },
  },
} as const satisfies Machine<StayState>;

export type DisputeState = "open" | "upheld" | "reversed" | "partially_reversed" | "omitted";

/** A dispute before an out-of-court body (Regulation (EU) 2022/2065, Article 21). */
export const DISPUTE = {
  name: "dispute",
  initial: "open",
  states: ["open", "upheld", "reversed", "partially_reversed", "omitted"],
  finals: ["upheld", "reversed", "partially_reversed", "omitted"],
  moves: {
    upheld: { from: ["open"], to: "upheld", words: "decided" },
    reversed: { from: ["open"], to: "reversed", words: "decided" },
    partially_reversed: { from: ["open"], to: "partially_reversed", words: "decided" },
    omitted: { from: ["open"], to: "omitted", words: "decided" },
  },
} as const satisfies Machine<DisputeState>;

export const MACHINES: readonly Machine[] = [
  REQUEST,
  NOTICE,
  RESTRICTION,
  CONTEST,
  STRIKE,
  STAY,
  DISPUTE,
];
