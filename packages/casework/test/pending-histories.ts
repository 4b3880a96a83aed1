import {
  type CaseState,
  confirmAndHold,
  confirmAnswer,
  dropHold,
  holdAnswer,
  lapseProposal,
  type Moved,
  proposeAnswer,
  recordTestBuy,
  rejectAnswer,
  undoHold,
} from "@touchstone/casework";
import { ANSWER, at, BRAND, idsOf, NOTICE, uuid } from "./cases.js";

type Command = (state: CaseState, step: { readonly minute: number; readonly n: number }) => Moved;

const SECOND = { kind: "brand", id: "member-3" } as const;
const CONTEST_MINUTES = 360;

/** A notice of the first member at this time, or of the second with a declaration of their own. */
function given(minute: number, n: number, memberId: "member-1" | "member-3") {
  return {
    ...ANSWER,
    at: at(minute),
    actor: memberId === "member-1" ? BRAND : SECOND,
    memberId,
    notice: { ...NOTICE, declaration: { ...NOTICE.declaration, memberId } },
    ids: idsOf(n),
    contest: { profile: "EU_DSA", until: at(minute + CONTEST_MINUTES) },
  };
}

/** Commands of answers that take effect later, or only by a second member. */
export const PENDING_COMMANDS: Readonly<Record<string, Command>> = {
  hold: (state, { minute, n }) =>
    holdAnswer(state, {
      ...given(minute, n, "member-1"),
      until: at(minute + 10),
      leadCaseId: uuid(9),
    }),
  undoHold: (state, { minute }) => undoHold(state, { at: at(minute), actor: BRAND }),
  dropHold: (state, { minute }) =>
    dropHold(state, { at: at(minute), end: { reason: "refused", codes: ["right_expired"] } }),
  propose: (state, { minute, n }) =>
    proposeAnswer(state, { ...given(minute, n, "member-1"), until: at(minute + 60) }),
  confirmAndHold: (state, { minute, n }) =>
    confirmAndHold(state, {
      ...given(minute, n, "member-3"),
      until: at(minute + 10),
      leadCaseId: uuid(9),
    }),
  confirm: (state, { minute, n }) => confirmAnswer(state, given(minute, n, "member-3")),
  reject: (state, { minute }) =>
    rejectAnswer(state, { at: at(minute), actor: SECOND, memberId: "member-3", messageRef: null }),
  lapse: (state, { minute }) => lapseProposal(state, { at: at(minute) }),
  recordTestBuy: (state, { minute, n }) =>
    recordTestBuy(state, {
      at: at(minute),
      actor: BRAND,
      testBuy: {
        testBuyId: uuid(300_000 + (n % 2)),
        orderRef: uuid(301_000 + n),
        findingRef: null,
        orderedOn: "2026-11-20",
        receivedOn: null,
        outcome: null,
        files: [],
        memberId: "member-1",
      },
    }),
};
