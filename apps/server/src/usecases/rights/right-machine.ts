/** States of a right, from `casework`: only what is verified, renewed or about to expire counts. */
export const RIGHT_STATES = [
  "draft",
  "submitted",
  "in_review",
  "needs_info",
  "verified",
  "rejected",
  "expiring",
  "expired",
  "renewed",
  "disputed",
  "transferred",
  "withdrawn",
] as const;
export type RightState = (typeof RIGHT_STATES)[number];

export type RightMove =
  | "submit"
  | "start"
  | "needs_info"
  | "verified"
  | "rejected"
  | "expiring"
  | "expired"
  | "renewed"
  | "disputed"
  | "settled"
  | "transferred"
  | "withdraw";

type Moves = Readonly<Partial<Record<RightMove, RightState>>>;

/** What may happen to a right that counts. */
const IN_FORCE: Moves = {
  disputed: "disputed",
  transferred: "transferred",
  withdraw: "withdrawn",
  expired: "expired",
  renewed: "renewed",
};

/** Where each move leads from each state; what is not here is refused. */
export const RIGHT_MACHINE: Readonly<Record<RightState, Moves>> = {
  draft: { submit: "submitted", withdraw: "withdrawn" },
  submitted: {
    start: "in_review",
    needs_info: "needs_info",
    verified: "verified",
    rejected: "rejected",
    withdraw: "withdrawn",
  },
  in_review: {
    needs_info: "needs_info",
    verified: "verified",
    rejected: "rejected",
    withdraw: "withdrawn",
  },
  needs_info: { submit: "submitted", rejected: "rejected", withdraw: "withdrawn" },
  verified: { ...IN_FORCE, expiring: "expiring" },
  renewed: { ...IN_FORCE, expiring: "expiring" },
  expiring: IN_FORCE,
  disputed: { settled: "verified", transferred: "transferred", withdraw: "withdrawn" },
  expired: { renewed: "renewed", withdraw: "withdrawn" },
  rejected: {},
  transferred: {},
  withdrawn: {},
};

/** The state after a move; `undefined` where the move is not allowed. */
export function moveRight(state: RightState, move: RightMove): RightState | undefined {
  return RIGHT_MACHINE[state][move];
}
