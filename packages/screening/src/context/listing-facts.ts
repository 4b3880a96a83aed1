import type { Listing } from "@touchstone/interface";
import type { Encoder, Matcher } from "@touchstone/text";
import type { GoodsGroup } from "../lexicon/index.js";
import type { CueMeaning } from "./compile-cues.js";
import { findCues } from "./cue.js";

/** What a listing says of its goods as a whole, wherever the sign stands. */
export interface ListingFacts {
  /** Nice classes of the goods named in title and category; empty where none is known. */
  readonly classes: ReadonlySet<number>;
  readonly groups: ReadonlySet<GoodsGroup>;
  /** The brand field, folded; empty where the listing claims none. */
  readonly brandClaim: string;
}

export function readFacts(
  listing: Listing,
  title: string,
  encode: Encoder,
  matchCues: Matcher,
  meanings: readonly CueMeaning[],
): ListingFacts {
  const classes = new Set<number>();
  const groups = new Set<GoodsGroup>();
  for (const text of [title, listing.category?.slice(0, 500) ?? ""]) {
    for (const cue of findCues(encode(text), matchCues, meanings)) {
      if (cue.meaning.kind !== "goods") continue;
      for (const niceClass of cue.meaning.classes) classes.add(niceClass);
      groups.add(cue.meaning.group);
    }
  }
  return { classes, groups, brandClaim: foldClaim(listing.brandClaim ?? "") };
}

/** A brand name as it is compared: case, width and everything but letters and digits aside. */
export function foldClaim(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
