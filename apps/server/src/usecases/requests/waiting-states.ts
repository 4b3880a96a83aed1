/** States of a request that its brand sees and that still wants an answer. */
export const WAITING = [
  "delivered",
  "opened",
  "needs_evidence",
  "test_buy",
  "expired_unanswered",
] as const;
