import type { Listing } from "@touchstone/interface";
import type { SignMatch } from "@touchstone/text";
import type { CompiledScreening } from "./compile.js";
import { readListing } from "./context/read-listing.js";
import { askUses, createReader } from "./context/read-signs.js";
import { explainUse, type UseExplanation } from "./use/explain-use.js";

/** One sign of a listing, and why it is used as it is. */
export interface ExplainedSign {
  readonly brand: string;
  readonly rightId: string;
  readonly field: string;
  readonly match: SignMatch;
  readonly explanation: UseExplanation;
}

/** Says of every sign in a listing why it was judged as it was, by what the screener itself reads. */
export function createUseExplainer(
  compiled: CompiledScreening,
): (listing: Listing) => readonly ExplainedSign[] {
  const reader = createReader(compiled);
  return (listing) => {
    const read = readListing(reader, listing);
    if (read === undefined) return [];
    return read.found.flatMap(([field, matches]) =>
      askUses(reader, field, matches, read.facts).map(({ right, question }) => ({
        brand: compiled.brands[right.brand]?.name ?? "",
        rightId: right.id,
        field: field.name,
        match: question.match,
        explanation: explainUse(question),
      })),
    );
  };
}
