import { hashOf } from "../hash.js";

/** Rows of `tune` may be looked at while the engine is changed, those of `report` only counted. */
export type Half = "tune" | "report";

/**
 * The half to which a mark, a title or a way of writing belongs. A row is in a half when all of its parts are;
 * rows whose parts belong to different halves are not used at all.
 */
export function halfOf(kind: "mark" | "title" | "way", name: string): Half {
  return hashOf(`text-quality ${kind} ${name}`) % 2 === 0 ? "tune" : "report";
}
