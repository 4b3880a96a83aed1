/** States of a request that its brand sees and that still wants an answer, or a second member's. */
export const WAITING = [
  "delivered",
  "opened",
  "needs_evidence",
  "test_buy",
  "expired_unanswered",
  "proposed",
] as const;

/** States in which an answer can be given now. */
export const ANSWERABLE: readonly string[] = [
  "delivered",
  "opened",
  "snoozed",
  "needs_evidence",
  "test_buy",
  "expired_unanswered",
];
