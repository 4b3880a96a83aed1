import type { ContestKind, ReasonCode } from "@touchstone/interface";

const TRADE_MARKS = ["word_mark", "figurative_mark", "three_dimensional_mark"];
const WORD_MARKS = ["word_mark", "figurative_mark"];

/** Kinds of rights that are a copyright: their declaration has wording of its own. */
export const COPYRIGHTS: readonly string[] = [
  "copyright_image",
  "copyright_text",
  "copyright_character",
];

const BOUGHT: readonly ContestKind[] = [
  "purchased_from_owner",
  "purchased_from_authorised_supplier",
  "authorised_by_owner",
  "first_sale",
];
const ALWAYS: readonly ContestKind[] = ["own_right", "never_sold", "corrected_listing"];

interface Reason {
  /** Kinds of rights that a notice for this reason can rest on; `null`: any. */
  readonly rights: readonly string[] | null;
  /** What the notice's comment has to give, or had better give. */
  readonly evidence: {
    readonly kind:
      | "none"
      | "comparison"
      | "technical_comparison"
      | "test_buy_report"
      | "original_work"
      | "explanation";
    readonly need: "none" | "advised" | "required";
  };
  /** How heavily it weighs against the seller once it stands. */
  readonly penalty: "light" | "serious" | "severe";
  /** What the seller can say against it. */
  readonly defences: readonly ContestKind[];
}

const NO_EVIDENCE = { kind: "none", need: "none" } as const;
const COMPARISON = { kind: "comparison", need: "advised" } as const;
const ORIGINAL = { kind: "original_work", need: "advised" } as const;

/** What each reason for a notice asks, and what it leads to. */
export const REASONS: Readonly<Record<ReasonCode, Reason>> = {
  TM_COUNTERFEIT_FEATURES: {
    rights: TRADE_MARKS,
    evidence: COMPARISON,
    penalty: "severe",
    defences: [...BOUGHT, "not_the_same_goods", ...ALWAYS],
  },
  TM_MODEL_DOES_NOT_EXIST: {
    rights: TRADE_MARKS,
    evidence: NO_EVIDENCE,
    penalty: "severe",
    defences: [...BOUGHT, "not_the_same_goods", ...ALWAYS],
  },
  TM_TEST_BUY: {
    rights: TRADE_MARKS,
    // Order number and what the examination found.
    evidence: { kind: "test_buy_report", need: "required" },
    penalty: "severe",
    defences: [...BOUGHT, "not_the_same_goods", ...ALWAYS],
  },
  TM_KEYWORD_MISUSE: {
    rights: WORD_MARKS,
    evidence: NO_EVIDENCE,
    penalty: "light",
    defences: [...BOUGHT, "descriptive_use", "not_the_same_goods", ...ALWAYS],
  },
  TM_UNFAIR_IMAGE_USE: {
    rights: TRADE_MARKS,
    evidence: NO_EVIDENCE,
    penalty: "light",
    defences: [...BOUGHT, "descriptive_use", "not_the_same_goods", ...ALWAYS],
  },
  TM_STORE_NAME: {
    rights: WORD_MARKS,
    evidence: NO_EVIDENCE,
    penalty: "light",
    defences: ["authorised_by_owner", "descriptive_use", ...ALWAYS],
  },
  TM_OBFUSCATED: {
    rights: TRADE_MARKS,
    evidence: NO_EVIDENCE,
    penalty: "serious",
    defences: [...BOUGHT, "descriptive_use", "not_the_same_goods", ...ALWAYS],
  },
  COPY_IMAGE: {
    rights: ["copyright_image"],
    evidence: ORIGINAL,
    penalty: "light",
    defences: ["authorised_by_owner", ...ALWAYS],
  },
  COPY_TEXT: {
    rights: ["copyright_text"],
    evidence: ORIGINAL,
    penalty: "light",
    defences: ["authorised_by_owner", ...ALWAYS],
  },
  COPY_CHARACTER: {
    rights: ["copyright_character", "copyright_image"],
    evidence: ORIGINAL,
    penalty: "serious",
    defences: [...BOUGHT, "not_the_same_goods", ...ALWAYS],
  },
  DESIGN_LOOKALIKE: {
    rights: ["design"],
    evidence: COMPARISON,
    penalty: "serious",
    defences: [...BOUGHT, "not_the_same_goods", ...ALWAYS],
  },
  PATENT: {
    rights: ["patent", "utility_model"],
    // The features of the claims against those of the product: no platform can make it itself.
    evidence: { kind: "technical_comparison", need: "required" },
    penalty: "serious",
    defences: [...BOUGHT, "not_the_same_goods", ...ALWAYS],
  },
  GI: {
    rights: ["geographical_indication"],
    evidence: NO_EVIDENCE,
    penalty: "serious",
    defences: [...BOUGHT, "descriptive_use", "not_the_same_goods", ...ALWAYS],
  },
  OTHER: {
    rights: null,
    evidence: { kind: "explanation", need: "required" },
    penalty: "light",
    defences: [...BOUGHT, "descriptive_use", "not_the_same_goods", ...ALWAYS],
  },
};
