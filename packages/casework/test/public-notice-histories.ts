import {
  type AcceptPublicNoticeInput,
  acceptPublicNotice,
  type CaseState,
  type Moved,
  replyToContest,
  withdrawAccepted,
} from "@touchstone/casework";
import { at, OPERATOR, REQUEST_DATA, uuid } from "./cases.js";

/** Whoever sent the notice, by its id. */
export const NOTIFIER = { kind: "notifier", id: uuid(950_000) } as const;

/** What a person of the operator accepts. */
export const ACCEPT: AcceptPublicNoticeInput = {
  at: at(0),
  actor: OPERATOR,
  begins: REQUEST_DATA,
  notice: {
    id: NOTIFIER.id,
    reference: "N-4711",
    rightKind: "word_mark",
    rightNumber: "018123456",
    reasonCode: "TM_OBFUSCATED",
  },
  mode: "live",
  contest: { profile: "EU_DSA", until: at(360) },
  ids: {
    decision: uuid(950_001),
    restriction: uuid(950_002),
    statement: uuid(950_003),
    strike: uuid(950_004),
  },
};

/** A case that begins with the decision on a notice of somebody without an account. */
export function beginAccepted(sellerId: string | null): Moved {
  return acceptPublicNotice({ ...ACCEPT, begins: { ...REQUEST_DATA, sellerId } });
}

interface Step {
  readonly minute: number;
  readonly n: number;
}

/** What its sender can do about it. */
export const NOTIFIER_COMMANDS: Readonly<Record<string, (state: CaseState, step: Step) => Moved>> =
  {
    withdrawAccepted: (state, { minute, n }) =>
      withdrawAccepted(state, {
        at: at(minute),
        actor: NOTIFIER,
        ids: { decision: uuid(200_000 + n) },
      }),
    notifierMaintains: (state, { minute, n }) =>
      replyToContest(state, {
        at: at(minute),
        actor: NOTIFIER,
        outcome: "maintains",
        messageRef: null,
        files: [],
        ids: { decision: uuid(200_000 + n) },
      }),
  };
