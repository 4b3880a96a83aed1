import { REVIEW_TABS, type ReviewTab } from "../../../api/notice-reviews.js";

/** What the address says of the notices to review. */
export interface ReviewsSearch {
  /** Without it, what is to be decided. */
  readonly state?: Exclude<ReviewTab, "in_review">;
}

export function reviewsSearch({ state }: Record<string, unknown>): ReviewsSearch {
  const known = REVIEW_TABS.find((one) => one === state);
  return known === undefined || known === "in_review" ? {} : { state: known };
}
