import type { Machine } from "../machine.js";

/** States of a right. Only what is verified, renewed or about to expire counts. */
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

/** States in which a right supports a notice and is looked for. */
export const COUNTING_RIGHT_STATES = ["verified", "renewed", "expiring"] as const;

/** The way of a right. A dispute stops it at once; it is settled for its holder, or lost. */
export const RIGHT = {
  name: "right",
  initial: "draft",
  states: RIGHT_STATES,
  finals: ["rejected", "transferred", "withdrawn"],
  moves: {
    submit: { from: ["draft", "needs_info"], to: "submitted", words: "submitted" },
    start: { from: ["submitted"], to: "in_review", words: "taken up for review" },
    needs_info: {
      from: ["submitted", "in_review"],
      to: "needs_info",
      words: "sent back for information",
    },
    verified: { from: ["submitted", "in_review"], to: "verified", words: "verified" },
    rejected: {
      from: ["submitted", "in_review", "needs_info"],
      to: "rejected",
      words: "rejected",
    },
    expiring: { from: ["verified", "renewed"], to: "expiring", words: "marked as expiring" },
    expired: { from: COUNTING_RIGHT_STATES, to: "expired", words: "marked as expired" },
    renewed: { from: [...COUNTING_RIGHT_STATES, "expired"], to: "renewed", words: "renewed" },
    disputed: { from: COUNTING_RIGHT_STATES, to: "disputed", words: "disputed" },
    settled: { from: ["disputed"], to: "verified", words: "settled" },
    lost: { from: ["disputed"], to: "rejected", words: "given up as lost" },
    transferred: {
      from: [...COUNTING_RIGHT_STATES, "disputed"],
      to: "transferred",
      words: "transferred",
    },
    withdraw: {
      from: [
        "draft",
        "submitted",
        "in_review",
        "needs_info",
        ...COUNTING_RIGHT_STATES,
        "expired",
        "disputed",
      ],
      to: "withdrawn",
      words: "withdrawn",
    },
  },
} as const satisfies Machine<RightState>;

export type RightMove = keyof (typeof RIGHT)["moves"];

/** Whether a right in this state supports a notice and is looked for. */
export function rightCounts(state: string): boolean {
  return COUNTING_RIGHT_STATES.some((counting) => counting === state);
}
