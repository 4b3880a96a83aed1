import type { Assessment, Listing, Policy } from "@touchstone/interface";
import { createMatchReader, type Step } from "@touchstone/text";
import type { CompiledScreening } from "../compile.js";
import { createUseExplainer, type ExplainedSign } from "../explain-uses.js";
import { type Field, fieldsOf } from "../fields/listing-fields.js";
import { createScreener } from "../screener.js";
import { type OtherUse, otherUses } from "./other-uses.js";

/** A sign of a listing: how it was read, letter by letter, and why it is used as it is. */
export interface ReadSign extends ExplainedSign {
  readonly text: string;
  readonly steps: readonly Step[];
  readonly otherUses: readonly OtherUse[];
}

/** A whole listing, explained. */
export interface ListingExplanation {
  readonly assessment: Assessment;
  /** The texts that were read, cut to their limits. */
  readonly fields: readonly Field[];
  /** In the order of the fields, and of each field's text. */
  readonly signs: readonly ReadSign[];
}

/** Explains what screening makes of a listing, by what the screener itself reads. */
export function createListingExplainer(
  compiled: CompiledScreening,
  policy: Policy,
): (listing: Listing) => ListingExplanation {
  const screen = createScreener(compiled, policy);
  const explainUses = createUseExplainer(compiled);
  const readMatch = createMatchReader();
  return (listing) => {
    const fields = fieldsOf(listing);
    const textOf = new Map(fields.map(({ name, text }) => [name, text]));
    const signs = explainUses(listing).map((sign): ReadSign => {
      const text = textOf.get(sign.field) ?? "";
      return {
        ...sign,
        text: text.slice(sign.match.start, sign.match.end),
        steps: readMatch(text, sign.match),
        otherUses: otherUses(sign.explanation),
      };
    });
    return { assessment: screen(listing, []), fields, signs };
  };
}
