import {
  type AnswerInput,
  answerRequest,
  applyEvent,
  type CaseState,
  deliverRequest,
  foldCase,
  type Moved,
  queueRequest,
} from "@touchstone/casework";
import type { Finding } from "@touchstone/interface";

/** Minute of the test's clock as an instant. */
export function at(minute: number): string {
  return new Date(Date.UTC(2026, 10, 24, 9, minute)).toISOString();
}

export const BRAND = { kind: "brand", id: "member-1" } as const;
export const OPERATOR = { kind: "operator", id: "member-2" } as const;
export const SELLER = { kind: "seller", id: "seller-session" } as const;

/** Ids that count up: `uuid(1)`, `uuid(2)`, … */
export function uuid(n: number): string {
  return `0198b7a0-0000-7000-8000-${String(n).padStart(12, "0")}`;
}

const MENTION = {
  rightId: "right-1",
  field: "title",
  start: 4,
  end: 15,
  text: "K3str0velle",
  form: "leet",
  confidence: 0.92,
} as const;

export const FINDING: Finding = {
  brand: uuid(2),
  risk: 0.83,
  prior: -2,
  use: "offer",
  mentions: [MENTION],
  pictures: [],
  signals: [
    { name: "sign_disguised", weight: 5.1, detail: { form: "leet" } },
    { name: "seller_removals", weight: 1.2, detail: { upheldRemovals: 3 } },
  ],
  counterEvidence: [],
};

export const REQUEST_DATA = {
  caseId: uuid(1),
  marketplaceId: "harbour",
  listingId: "L-1",
  brandId: uuid(2),
  sellerId: "seller-7",
  snapshotId: uuid(3),
  assessmentId: uuid(4),
  finding: FINDING,
  fingerprint: "f".repeat(64),
  risk: 0.83,
  exposure: "4340.00",
  exposureCurrency: "CNY",
};

export const RIGHT = {
  id: "right-1",
  brandId: uuid(2),
  kind: "word_mark",
  state: "verified",
  territories: ["EU"],
  expiresOn: "2030-06-30",
  number: "018123456",
  text: "KESTROVELLE",
} as const;

export const NOTICE = {
  right: RIGHT,
  reasonCode: "TM_COUNTERFEIT_FEATURES",
  declaration: {
    id: uuid(5),
    kind: "good_faith",
    memberId: "member-1",
    signedAt: at(-60),
    expiresAt: at(420),
  },
  commentRef: null,
} as const;

/** Ids of what an answer brings about, of their own for every `n`. */
export function idsOf(n: number): AnswerInput["ids"] {
  const [answer, decision, restriction, statement, strike] = [1, 2, 3, 4, 5].map((part) =>
    uuid(1_000 + n * 10 + part),
  ) as [string, string, string, string, string];
  return { answer, decision, restriction, statement, strike };
}

/** A notice that passes pre-flight on a live marketplace, a quarter of an hour in. */
export const ANSWER: AnswerInput = {
  at: at(15),
  actor: BRAND,
  organisationId: uuid(6),
  memberId: "member-1",
  answer: "counterfeit",
  notice: NOTICE,
  mode: "live",
  territory: "EU",
  brandName: "Kestrovelle",
  ids: idsOf(0),
  contest: { profile: "EU_DSA", until: "2027-05-24T23:59:59.999Z" },
};

/** The events of a command that must not be refused. */
export function eventsOf(move: Moved) {
  if (!move.ok) throw new Error(`refused: ${move.refusal.detail}`);
  return move.events;
}

/** The state after a command that must not be refused. */
export function after(state: CaseState, move: Moved): CaseState {
  return eventsOf(move).reduce<CaseState>(applyEvent, state);
}

export function refusalOf(move: Moved) {
  return move.ok ? undefined : move.refusal;
}

export function queuedCase(change: Partial<typeof REQUEST_DATA> = {}): CaseState {
  return foldCase(eventsOf(queueRequest({ at: at(0), ...REQUEST_DATA, ...change })));
}

export function deliveredCase(): CaseState {
  const queued = queuedCase();
  return after(queued, deliverRequest(queued, { at: at(1), dueAt: at(3 * 24 * 60) }));
}

export function restrictedCase(): CaseState {
  const delivered = deliveredCase();
  return after(delivered, answerRequest(delivered, ANSWER));
}
