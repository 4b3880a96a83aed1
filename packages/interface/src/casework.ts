import { z } from "zod";

/** What a marketplace lets Touchstone do: nothing leaves, brands answer, or removals are sent. */
export const marketplaceModeSchema = z.enum(["observe", "ask", "live"]);
export type MarketplaceMode = z.infer<typeof marketplaceModeSchema>;

/** What a brand can answer. The first two are notices; the others never restrict anything. */
export const answerCodeSchema = z.enum([
  "counterfeit",
  "other_infringement",
  "genuine",
  "genuine_unauthorised",
  "not_ours",
  "cannot_tell",
]);
export type AnswerCode = z.infer<typeof answerCodeSchema>;

/** Why a notice is given. Which rights each may rest on is in the casework package. */
export const reasonCodeSchema = z.enum([
  "TM_COUNTERFEIT_FEATURES",
  "TM_MODEL_DOES_NOT_EXIST",
  "TM_TEST_BUY",
  "TM_KEYWORD_MISUSE",
  "TM_UNFAIR_IMAGE_USE",
  "TM_STORE_NAME",
  "TM_OBFUSCATED",
  "COPY_IMAGE",
  "COPY_TEXT",
  "COPY_CHARACTER",
  "DESIGN_LOOKALIKE",
  "PATENT",
  "GI",
  "OTHER",
]);
export type ReasonCode = z.infer<typeof reasonCodeSchema>;

/** What a seller can say against a restriction. */
export const contestKindSchema = z.enum([
  "purchased_from_owner",
  "purchased_from_authorised_supplier",
  "authorised_by_owner",
  "own_right",
  "not_the_same_goods",
  "descriptive_use",
  "first_sale",
  "never_sold",
  "corrected_listing",
]);
export type ContestKind = z.infer<typeof contestKindSchema>;

/** The state a listing should be in at the marketplace. */
export const listingStateSchema = z.enum(["active", "paused", "restricted"]);
export type ListingState = z.infer<typeof listingStateSchema>;

/** Languages in which sellers are told. */
export const languageSchema = z.enum(["en", "zh"]);
export type Language = z.infer<typeof languageSchema>;
