/** Where a listing stands, for its seller. */
export type Standing = "removed" | "contested" | "stands" | "back" | "closed";

export function standingOf({
  restrictionState,
  contestState,
}: {
  readonly restrictionState: string | null;
  readonly contestState: string | null;
}): Standing {
  if (restrictionState === "lifted") return "back";
  if (restrictionState === null) return "closed";
  if (contestState === "open") return "contested";
  return contestState === "upheld" ? "stands" : "removed";
}
