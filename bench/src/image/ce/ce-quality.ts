import { findCeMarkings } from "@touchstone/image";
import { groundsOf } from "./grounds.js";
import { type QualityReport, quality } from "./quality.js";

/** Seeds of this number were never looked at while the limits were chosen; those below 100 were. */
const SEED = 7_001;
const MARKS = 1_550;
const DISTRACTORS = 620;
const GROUNDS = 126;

/**
 * How often CE markings drawn in every size, manner and version get the right grade, and what is taken for
 * one that is none.
 *
 * @param folder photographs to draw on, at most 126 of them; gradients where there is none
 */
export async function ceQuality(folder: string | undefined): Promise<QualityReport> {
  const grounds = folder === undefined ? [] : await groundsOf(folder, GROUNDS);
  return quality(findCeMarkings, {
    grounds,
    seed: SEED,
    marks: MARKS,
    distractors: DISTRACTORS,
  });
}
