import { isAfter, probationUntil } from "@touchstone/regimes";
import type { ReviewGround } from "./notice-codes.js";

/** When a marketplace has a notice looked at before it takes effect. */
export const NOTICE_REVIEWS = ["always", "uncorroborated", "never"] as const;
export type NoticeReview = (typeof NOTICE_REVIEWS)[number];

export interface RouteInput {
  readonly at: string;
  /** The marketplace's policy. */
  readonly review: NoticeReview;
  /** Whether the latest screening of the listing found this very right in it. */
  readonly corroborated: boolean;
  /** When the right was verified; `null`: nobody knows. */
  readonly rightVerifiedAt: string | null;
  /** Codes of the weaknesses that pre-flight named. */
  readonly weaknesses: readonly string[];
  /** Notices lately, this one among them, and how many are usual. */
  readonly ofAccount: { readonly count: number; readonly usual: number };
  readonly againstSeller: { readonly count: number; readonly usual: number };
}

/**
 * Why a notice has to be reviewed before it takes effect; none: it takes effect at once. A policy of
 * `never` spares nobody the guards against accounts that are not what they say.
 */
export function reviewGrounds(input: RouteInput): ReviewGround[] {
  const { at, review, corroborated, rightVerifiedAt, ofAccount, againstSeller } = input;
  const grounds: ReviewGround[] = [];
  if (review === "always") grounds.push("policy");
  if (review !== "never" && !corroborated) grounds.push("uncorroborated");
  if (rightVerifiedAt === null || isAfter(probationUntil(rightVerifiedAt), at)) {
    grounds.push("new_right");
  }
  if (input.weaknesses.includes("right_younger_than_listing")) {
    grounds.push("right_younger_than_listing");
  }
  if (ofAccount.count > ofAccount.usual) grounds.push("flood_account");
  if (againstSeller.count > againstSeller.usual) grounds.push("flood_seller");
  return grounds;
}
