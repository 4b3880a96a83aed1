import { HANZI_USES } from "./descriptive/hanzi.js";
import { LATIN_USES } from "./descriptive/latin.js";
import { PLACE_PERSON_PLANT_USES } from "./descriptive/places-persons-plants.js";
import type { DescriptiveUse } from "./types.js";

/**
 * Words that are brands and words. What belongs here is the company in which the word is only a
 * word; company that the brand keeps as well (Apple watch, 小米通用) must not be listed.
 */
export const DESCRIPTIVE_USES: readonly DescriptiveUse[] = [
  ...LATIN_USES,
  ...PLACE_PERSON_PLANT_USES,
  ...HANZI_USES,
];
