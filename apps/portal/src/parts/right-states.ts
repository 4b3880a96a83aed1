/** A reviewer has the word. */
export function isToReview(state: string): boolean {
  return state === "submitted" || state === "in_review";
}

/** Listings are looked at with it. */
export function counts(state: string): boolean {
  return state === "verified" || state === "renewed" || state === "expiring";
}
