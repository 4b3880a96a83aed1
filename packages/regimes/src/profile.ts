import type { Deadline } from "./deadline.js";
import type { Element } from "./elements.js";
import type { Words } from "./words.js";

export type ContestForm = "complaint" | "counter_notice" | "declaration";

/** A time that a profile names, and where it names it. */
export interface Term {
  readonly deadline: Deadline;
  readonly citation: string;
}

/** What one legal order asks of a restriction. Every profile is a draft that a lawyer must confirm. */
export interface Profile {
  readonly draft: true;
  /** Rights whose infringement it is about. */
  readonly rights: "all" | "copyright" | "all_but_copyright";
  /** Where a marketplace sells that it applies to by itself: ISO 3166-1 alpha-2 or `EU`. */
  readonly territories: readonly string[];
  /** Whether it protects business sellers only. */
  readonly businessOnly: boolean;
  /** IANA name of the zone in which its days are counted. */
  readonly timeZone: string;
  /** Where the law that the listing is measured by is in force. */
  readonly law: Words;
  /** What the marketplace acts on when it follows a notice. */
  readonly duty: Words;
  readonly notice: {
    readonly elements: readonly Element[];
    /** Why the seller is told who sent a notice, where the law has it so; `null`: the seller is not. */
    readonly namesSender: string | null;
    /** Where a notice holds these but lacks others, its sender must be helped to mend it. */
    readonly cureWith: readonly string[];
    /** What the sender must be warned of. */
    readonly caution: Words | null;
  };
  readonly contest: {
    /** The seller's way to contest, as the profile calls it. */
    readonly name: Words;
    readonly form: ContestForm;
    readonly deadline: Deadline;
    /** Legal ground of the way and of its time. */
    readonly citation: string;
    readonly elements: readonly Element[];
    /** Whether the owner is told who contests. */
    readonly disclosesSeller: boolean;
  };
  /** The listing is put back by this clock unless something stays it; `null`: by a decision alone. */
  readonly putBack: Term | null;
  /** Where a time runs from the arrival at the owner: until when that should be proven. */
  readonly arrival: Term | null;
  /** Until when the operator should have decided; nothing happens by itself. */
  readonly review: Term | null;
  /** How long the owner has for a reply, and whether its silence puts the listing back. */
  readonly ownerReply: (Term & { readonly silence: "put_back" | "tell" }) | null;
  /** Until when an out-of-court body should have decided. */
  readonly dispute: Term | null;
  readonly outOfCourt: Words;
  readonly judicial: Words;
}

export const SIX_MONTHS: Deadline = {
  trigger: "seller_informed",
  n: 6,
  unit: "MONTHS",
  calendar: "WEEKDAYS",
  rollForward: false,
};

export const OTHER_SETTLEMENT: Words = {
  en: "You may agree with whoever gave the notice to have the matter settled out of court, for example by mediation.",
  zh: "您可以与通知人协商通过调解等诉讼外方式解决争议。",
};

export const COMPETENT_COURT: Words = {
  en: "You may bring the matter before a court that has jurisdiction.",
  zh: "您可以向有管辖权的法院提起诉讼。",
};

export const ANY_TIME_COURT: Words = {
  en: "You may at any time bring the matter before a court that has jurisdiction.",
  zh: "您可以随时向有管辖权的法院提起诉讼。",
};

/** What most profiles leave to others. */
export const NO_CLOCKS = {
  putBack: null,
  arrival: null,
  review: null,
  ownerReply: null,
  dispute: null,
} as const;

export const NO_CONTEST_ELEMENTS = { elements: [], disclosesSeller: false } as const;
