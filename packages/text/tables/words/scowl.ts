import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SCOWL_FOLDER } from "../sources.js";

/** SCOWL's measure of how common a word is, from 10 (everybody's) to 95 (a freak's). */
const SIZES = [10, 20, 35, 40, 50, 55, 60, 70, 80, 95];

const SPELLINGS = ["english", "american", "british", "british_z", "canadian", "australian"];
const VARIANTS = ["variant_1", "variant_2", "british_variant_1", "australian_variant_1"];

type Category = "words" | "contractions" | "upper" | "proper-names";

/** The lists of a category up to a size, in every spelling of English. */
export function scowlWords(category: Category, upTo: number): string[] {
  return readLists(SPELLINGS, category, upTo);
}

/** Other spellings of words, which some writers use and no editor does. */
export function scowlVariants(upTo: number): string[] {
  return readLists(VARIANTS, "words", upTo);
}

function readLists(names: readonly string[], category: Category, upTo: number): string[] {
  return names.flatMap((name) =>
    SIZES.filter((size) => size <= upTo)
      .map((size) => join(SCOWL_FOLDER, `${name}-${category}.${size}`))
      .filter((file) => existsSync(file))
      .flatMap((file) => readFileSync(file, "latin1").split("\n")),
  );
}
