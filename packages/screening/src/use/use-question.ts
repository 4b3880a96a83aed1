import type { Use } from "@touchstone/interface";
import type { SignMatch, Skeleton } from "@touchstone/text";
import type { Cue } from "../context/cue.js";
import type { ListingFacts } from "../context/listing-facts.js";

/** All that is looked at to say how one sign is used. */
export interface UseQuestion {
  readonly field: string;
  readonly text: Skeleton;
  readonly match: SignMatch;
  /** All signs of the field, the one asked about among them. */
  readonly matches: readonly SignMatch[];
  readonly cues: readonly Cue[];
  readonly facts: ListingFacts;
  /** Nice classes of the right; empty where it names none. */
  readonly niceClasses: readonly number[];
  /** Written so that nobody does it by accident. */
  readonly disguised: boolean;
  /** Replica vocabulary stands beside the sign: whoever writes that means the brand. */
  readonly besideReplica: boolean;
  /** The brand field names this very brand. */
  readonly claimed: boolean;
}

/** How a sign is used, and the rule that says so. */
export interface UseAnswer {
  readonly use: Use;
  readonly because: string;
}

/** One way to tell a use; undefined where it has nothing to say. */
export type UseRule = (question: UseQuestion) => UseAnswer | undefined;
