import type { Machine } from "../machine.js";

export type NoticeState =
  | "submitted"
  | "in_review"
  | "clarification_required"
  | "accepted"
  | "enforced"
  | "refused"
  | "upheld"
  | "reversed"
  | "withdrawn"
  | "lifted_by_clock"
  | "escalated_external";

/** States in which a notice waits for somebody's word: nothing was decided on it yet. */
export const PENDING_NOTICE_STATES: readonly NoticeState[] = [
  "submitted",
  "in_review",
  "clarification_required",
];

/** States in which what a notice led to can still be undone. */
const STANDING = ["enforced", "upheld", "escalated_external"] as const;

/**
 * The way of a notice that was given without a request. What comes after `accepted` follows from what
 * happens to the decision, to contests and before courts; nobody moves it by hand.
 */
export const NOTICE = {
  name: "notice",
  initial: "submitted",
  states: [
    ...PENDING_NOTICE_STATES,
    "accepted",
    ...STANDING,
    "refused",
    "reversed",
    "withdrawn",
    "lifted_by_clock",
  ],
  finals: ["refused", "reversed", "withdrawn", "lifted_by_clock"],
  moves: {
    notice_review_started: { from: ["submitted"], to: "in_review", words: "put to review" },
    clarification_asked: {
      from: ["in_review"],
      to: "clarification_required",
      words: "asked about",
    },
    notice_cured: { from: ["clarification_required"], to: "in_review", words: "mended" },
    notice_refused: { from: PENDING_NOTICE_STATES, to: "refused", words: "refused" },
    notice_accepted: { from: ["submitted", "in_review"], to: "accepted", words: "accepted" },
    enforced: { from: ["accepted"], to: "enforced", words: "enforced" },
    upheld: { from: STANDING, to: "upheld", words: "upheld" },
    escalated: { from: STANDING, to: "escalated_external", words: "taken further" },
    reversed: { from: ["accepted", ...STANDING], to: "reversed", words: "reversed" },
    lifted_by_clock: { from: STANDING, to: "lifted_by_clock", words: "lifted by its clock" },
    withdrawn: {
      from: [...PENDING_NOTICE_STATES, "accepted", ...STANDING],
      to: "withdrawn",
      words: "withdrawn",
    },
  },
} as const satisfies Machine<NoticeState>;
