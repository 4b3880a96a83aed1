import type { Use } from "@touchstone/interface";
import type { SignMatch, Skeleton } from "@touchstone/text";
import type { Cue } from "../context/cue.js";
import type { LetterFacts } from "../context/letter-facts.js";
import type { ListingFacts } from "../context/listing-facts.js";
import type { FeatureName } from "./feature-table.js";

/** All that is looked at to say how one sign is used. */
export interface UseQuestion {
  readonly field: string;
  readonly text: Skeleton;
  readonly letters: LetterFacts;
  readonly match: SignMatch;
  /** All signs of the field in the order in which they stand, the one asked about among them. */
  readonly matches: readonly SignMatch[];
  /** Number of the sign in `matches`. */
  readonly position: number;
  /** In the order in which they stand in the text. */
  readonly cues: readonly Cue[];
  readonly facts: ListingFacts;
  /** Nice classes of the right; empty where it names none. */
  readonly niceClasses: readonly number[];
  /** Written so that nobody does it by accident. */
  readonly disguised: boolean;
  /** How far off replica vocabulary stands, where it does: whoever writes that means the brand. */
  readonly replicaDistance: number | undefined;
  /** The title names a product that the brand's profile knows. */
  readonly productNamed: boolean;
  /** The brand field names this very brand. */
  readonly claimed: boolean;
}

/** How a sign is used, and what decided: a feature of the model, or the field. */
export interface UseAnswer {
  readonly use: Use;
  readonly because: FeatureName | "brand_claim" | "seller_name";
}
