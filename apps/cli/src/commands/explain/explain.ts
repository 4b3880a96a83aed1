import type { Listing, Policy, WordMark } from "@touchstone/interface";
import {
  type CompiledScreening,
  createListingExplainer,
  createMarkExplainer,
  type ListingExplanation,
  type MarkExplanation,
} from "@touchstone/screening";

/** What is to be explained, and by which rights and rules. */
export interface Question {
  readonly compiled: CompiledScreening;
  readonly policy: Policy;
  readonly listing: Listing;
  /** The marks of which it is asked why they were not found. */
  readonly marks: readonly WordMark[];
}

/** All that is printed. */
export interface Explanation extends ListingExplanation {
  readonly policy: Policy;
  readonly marks: readonly MarkExplanation[];
}

export function explain({ compiled, policy, listing, marks }: Question): Explanation {
  const explained = createListingExplainer(compiled, policy)(listing);
  const explainMark = createMarkExplainer();
  return {
    ...explained,
    policy,
    marks: marks.map((right) => explainMark(right, explained)),
  };
}
