import { type Machine, refusalOf, stateAfter } from "../machine.js";

export type PublicNoticeState =
  | "draft"
  | "unconfirmed"
  | "submitted"
  | "clarification_required"
  | "put_to_brand"
  | "with_legal"
  | "decided"
  | "complained"
  | "withdrawn";

const ON_THE_DESK: readonly PublicNoticeState[] = [
  "submitted",
  "clarification_required",
  "put_to_brand",
  "with_legal",
];

/**
 * The way of a notice of somebody without an account (DSA Art. 16). It is submitted only once its sender has
 * shown that the e-mail address is theirs. No move of it restricts a listing: that is a case's matter. What was decided
 * can be complained of (Art. 20), and is then decided anew.
 */
export const PUBLIC_NOTICE = {
  name: "public notice",
  initial: "draft",
  states: ["draft", "unconfirmed", ...ON_THE_DESK, "decided", "complained", "withdrawn"],
  finals: ["withdrawn"],
  moves: {
    written: { from: ["draft"], to: "unconfirmed", words: "sent" },
    confirmed: { from: ["unconfirmed"], to: "submitted", words: "confirmed" },
    clarification_asked: {
      from: ["submitted", "put_to_brand", "with_legal"],
      to: "clarification_required",
      words: "sent back with a question",
    },
    clarified: { from: ["clarification_required"], to: "submitted", words: "clarified" },
    put_to_brand: {
      from: ["submitted", "clarification_required", "with_legal"],
      to: "put_to_brand",
      words: "put to a brand",
    },
    forwarded: {
      from: ["submitted", "clarification_required", "put_to_brand"],
      to: "with_legal",
      words: "forwarded",
    },
    decided: { from: ON_THE_DESK, to: "decided", words: "decided" },
    complained: { from: ["decided"], to: "complained", words: "complained of" },
    complaint_decided: { from: ["complained"], to: "decided", words: "decided anew" },
    withdrawn: {
      from: [...ON_THE_DESK, "decided", "complained"],
      to: "withdrawn",
      words: "withdrawn",
    },
  },
} as const satisfies Machine<PublicNoticeState>;

export type PublicNoticeMove = keyof (typeof PUBLIC_NOTICE)["moves"];

export type PublicNoticeMoved =
  | { readonly ok: true; readonly state: PublicNoticeState }
  | { readonly ok: false; readonly detail: string };

/** Where a move leads a notice, or why it is refused. */
export function movePublicNotice(
  state: PublicNoticeState,
  move: PublicNoticeMove,
): PublicNoticeMoved {
  const next = stateAfter(PUBLIC_NOTICE, state, move);
  return next === null
    ? { ok: false, detail: refusalOf(PUBLIC_NOTICE, state, move) }
    : { ok: true, state: next };
}
