/** Texts of the law's own words, in both languages. */
export type Words = Readonly<Record<"en" | "zh", string>>;

export type ContestKind =
  | "purchased_from_owner"
  | "purchased_from_authorised_supplier"
  | "authorised_by_owner"
  | "own_right"
  | "not_the_same_goods"
  | "descriptive_use"
  | "first_sale"
  | "never_sold"
  | "corrected_listing";

export type ContestState = "open" | "upheld" | "reversed" | "withdrawn";

export type ContestForm = "complaint" | "counter_notice" | "declaration";

/** One thing that a contest must hold; `case`: the case itself holds it. */
export interface ContestElement {
  readonly code: string;
  readonly kind: "declaration" | "text" | "files" | "case";
  readonly words: Words;
}

/** A legal profile under which a restriction runs. */
export interface Regime {
  readonly profile: string;
  readonly contestUntil: string;
  /** Not confirmed by a lawyer. */
  readonly draft: boolean;
  readonly form: ContestForm;
  /** The seller's way to contest, as the profile calls it. */
  readonly name: Words;
  readonly citation: string;
  readonly disclosesSeller: boolean;
  /** Where it says that the listing is put back by time alone; `null`: nowhere. */
  readonly putBack: string | null;
  readonly elements: readonly ContestElement[];
}

export interface LegalClock {
  /** `contest_window`, `put_back:US_DMCA`, `owner_reply`, `lane`, … */
  readonly name: string;
  readonly profile: string;
  readonly dueAt: string;
  readonly latestAt: string | null;
  readonly state: "running" | "stayed" | "done";
}

export interface FiledContest {
  readonly id: string;
  readonly kind: ContestKind;
  readonly state: ContestState;
  /** 0: opened by the vault. */
  readonly attempt: number;
  readonly form: ContestForm | "vault";
  readonly profiles: readonly string[];
  readonly elements: readonly string[];
  readonly files: readonly string[];
  readonly openedAt: string;
  readonly forwardedAt: string | null;
  /** When it was before the brand, as far as that is proven. */
  readonly reachedAt: string | null;
  readonly arrivalProof: "opened" | "replied" | "delivery_record" | null;
  readonly ownerReply: "maintains" | "withdraws" | null;
  readonly ownerRepliedAt: string | null;
  readonly ownerFiles: readonly string[];
  readonly nextAttemptUntil: string | null;
  readonly decidedAt: string | null;
  readonly message: {
    readonly text?: string;
    readonly statements?: Readonly<Record<string, string>>;
  } | null;
  readonly ownerMessage: { readonly text?: string } | null;
  readonly outcomeMessage: { readonly text?: string } | null;
}

export const STAY_KINDS = ["court_action", "authority_complaint", "court_order"] as const;
export type StayKind = (typeof STAY_KINDS)[number];
export const STAY_OUTCOMES = ["released", "for_seller", "for_owner"] as const;
export type StayOutcome = (typeof STAY_OUTCOMES)[number];

/** A court or an authority that holds the clocks. */
export interface Stay {
  readonly id: string;
  readonly kind: StayKind;
  readonly state: "standing" | StayOutcome;
  readonly reference: string | null;
  readonly receivedAt: string;
  readonly enteredAt: string;
  readonly endedAt: string | null;
  readonly message: { readonly text?: string } | null;
}

export const DISPUTE_OUTCOMES = ["upheld", "reversed", "partially_reversed", "omitted"] as const;
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number];

/** A dispute before an out-of-court body. */
export interface Dispute {
  readonly id: string;
  readonly state: "open" | DisputeOutcome;
  readonly body: string | null;
  readonly reference: string | null;
  readonly receivedAt: string;
  readonly dueAt: string;
  readonly latestAt: string;
  readonly overdue: boolean;
  readonly implemented: boolean | null;
  readonly decidedAt: string | null;
  readonly message: { readonly text?: string } | null;
}

/** What is contested in a case, under which laws, and what runs. */
export interface ContestFile {
  readonly regimes: readonly Regime[];
  readonly clocks: readonly LegalClock[];
  readonly attempts: {
    readonly made: number;
    readonly left: number;
    readonly until: string | null;
  };
  readonly measure: "removed" | "paused" | null;
  /** The oldest first. */
  readonly contests: readonly FiledContest[];
  readonly stays: readonly Stay[];
  readonly disputes: readonly Dispute[];
}
