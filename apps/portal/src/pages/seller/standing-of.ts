/** Where a listing stands, for its seller. */
export type Standing = "removed" | "paused" | "contested" | "stands" | "back" | "closed";

export function standingOf({
  restrictionState,
  contestState,
  measure,
}: {
  readonly restrictionState: string | null;
  readonly contestState: string | null;
  /** Of what is in force. */
  readonly measure: "removed" | "paused" | null;
}): Standing {
  if (restrictionState === "lifted") return "back";
  if (restrictionState === null) return "closed";
  // What was laid down before is being looked at: the seller has contested nothing.
  if (measure === "paused") return "paused";
  if (contestState === "open") return "contested";
  return contestState === "upheld" ? "stands" : "removed";
}
