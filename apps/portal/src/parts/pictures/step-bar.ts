import type { ComparisonStep } from "../../api/picture-search.js";

/** Whether a step asks for at least its bar, or for no more than that: distances are better when they are small. */
export function sideOf({ name, value, bar, passed }: ComparisonStep): "least" | "most" {
  if (value === null || value === bar) return name === "hash" ? "most" : "least";
  return value > bar === passed ? "least" : "most";
}
