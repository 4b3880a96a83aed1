import {
  acceptNotice,
  askClarification,
  type CaseState,
  cureNotice,
  type EffectInput,
  lapseNotice,
  type Moved,
  type NoticeInput,
  refuseNotice,
  submitNotice,
  withdrawNotice,
} from "@touchstone/casework";
import {
  ANSWER,
  at,
  BRAND,
  FINDING,
  idsOf,
  NOTICE,
  OPERATOR,
  REQUEST_DATA,
  uuid,
} from "./cases.js";

/** A notice that passes pre-flight, given at that minute. */
export function noticeFacts(minute: number, change: Partial<NoticeInput> = {}): NoticeInput {
  return {
    at: at(minute),
    givenAt: at(0),
    brandId: uuid(2),
    memberId: "member-1",
    territory: "EU",
    finding: FINDING,
    listing: { ended: false, firstSeenAt: "2026-11-01T00:00:00.000Z" },
    coolOffs: [],
    alreadyNoticed: [],
    authority: true,
    notice: NOTICE,
    ...change,
  };
}

export function noticeEffect(minute: number, n: number): EffectInput {
  return {
    mode: "live",
    brandName: ANSWER.brandName,
    ids: idsOf(n),
    contest: { profile: "EU_DSA", until: at(minute + 360) },
  };
}

/** A case that begins with a notice, put to the operator's review. */
export function beginNotice(sellerId: string | null): Moved {
  return submitNotice({
    actor: BRAND,
    organisationId: uuid(6),
    begins: { ...REQUEST_DATA, sellerId, noticeId: uuid(7), itemId: uuid(8) },
    facts: noticeFacts(0),
    grounds: ["uncorroborated"],
    effect: noticeEffect(0, 900),
  });
}

interface Step {
  readonly minute: number;
  readonly n: number;
}

/** Every command on a notice that nobody asked for. */
export const NOTICE_COMMANDS: Readonly<Record<string, (state: CaseState, step: Step) => Moved>> = {
  acceptNotice: (state, { minute, n }) =>
    acceptNotice(state, {
      at: at(minute),
      actor: OPERATOR,
      facts: noticeFacts(minute),
      effect: noticeEffect(minute, n),
    }),
  "acceptNotice where the marketplace asks only": (state, { minute, n }) =>
    acceptNotice(state, {
      at: at(minute),
      actor: OPERATOR,
      facts: noticeFacts(minute),
      effect: { ...noticeEffect(minute, n), mode: "ask" },
    }),
  reviewNotice: (state, { minute }) =>
    askClarification(state, {
      at: at(minute),
      actor: OPERATOR,
      messageRef: uuid(9),
      dueAt: at(minute + 100),
    }),
  cureNotice: (state, { minute, n }) =>
    cureNotice(state, {
      actor: BRAND,
      organisationId: uuid(6),
      facts: noticeFacts(minute),
      answerId: uuid(300_000 + n),
    }),
  lapseNotice: (state, { minute }) => lapseNotice(state, { at: at(minute) }),
  refuseNotice: (state, { minute }) =>
    refuseNotice(state, {
      at: at(minute),
      actor: OPERATOR,
      reasons: ["evidence_insufficient"],
      messageRef: null,
    }),
  withdrawNotice: (state, { minute, n }) =>
    withdrawNotice(state, {
      at: at(minute),
      actor: BRAND,
      ids: { decision: uuid(200_000 + n) },
    }),
};
