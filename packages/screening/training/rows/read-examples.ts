import type { ReferencePrice, ScreenableRight } from "@touchstone/interface";
import { type CompiledScreening, compileScreening } from "../../src/compile.js";
import { readListing } from "../../src/context/read-listing.js";
import { askUses, createReader, type Reader } from "../../src/context/read-signs.js";
import type { FeatureName } from "../../src/use/feature-table.js";
import { readFeatures } from "../../src/use/read-features.js";
import type { Mark } from "../world/marks.js";
import type { Row } from "./row.js";

/** What the model sees of a row, and what it should say. */
export interface Example {
  readonly row: Row;
  readonly features: readonly FeatureName[];
}

/** Reads the examples of rows by the very code that screens. */
export function createExampleReader(marks: readonly Mark[]): (row: Row) => Example | undefined {
  const classed = createReader(compileMarks(marks, true));
  const classless = createReader(compileMarks(marks, false));
  return (row) => readExample(row.classless ? classless : classed, row);
}

/** The rights of a training world. */
export function compileMarks(marks: readonly Mark[], withClasses: boolean): CompiledScreening {
  const rights = marks.map(
    ({ brand, text, alias, domain }): ScreenableRight => ({
      id: brand,
      brand,
      kind: "word_mark",
      text,
      ...(alias !== undefined && { aliases: [alias] }),
      ...(withClasses && { niceClasses: [...domain.niceClasses] }),
    }),
  );
  const profiles = marks
    .filter(({ profiled }) => profiled)
    .map(({ brand, lines }) => ({ brand, referencePrices: lines.map(priced) }));
  return compileScreening(rights, profiles);
}

/** A price that no row is compared with: it is there for the product's name. */
function priced(product: string): ReferencePrice {
  return { product, condition: "new", currency: "USD", low: "1.00" };
}

/** The first sign of the row's mark in title or description; undefined where none is found. */
function readExample(reader: Reader, row: Row): Example | undefined {
  const read = readListing(reader, row.listing);
  for (const [field, matches] of read?.found ?? []) {
    if (field.name === "brandClaim") continue;
    const at = matches.findIndex(({ mark }) => reader.compiled.rights[mark]?.id === row.mark.brand);
    const asked = at < 0 || !read ? undefined : askUses(reader, field, matches, read.facts)[at];
    if (asked !== undefined) return { row, features: readFeatures(asked.question) };
  }
  return undefined;
}
