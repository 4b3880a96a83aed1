import type { Listing } from "@touchstone/interface";
import type { Encoder, Matcher } from "@touchstone/text";
import type { GoodsGroup } from "../lexicon/index.js";
import type { CueMeaning } from "./compile-cues.js";
import { type Cue, findCues } from "./cue.js";

/** Code units of a category path that are read. */
const CATEGORY_LIMIT = 500;

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
  const category = listing.category?.slice(0, CATEGORY_LIMIT) ?? "";
  for (const [text, isTitle] of [
    [title, true],
    [category, false],
  ] as const) {
    const cues = findCues(encode(text), matchCues, meanings);
    for (const cue of cues) {
      if (cue.meaning.kind !== "goods" || isPartOfReplicaTerm(cue, cues)) continue;
      if (isTitle && !cue.meaning.inTitles) continue;
      for (const niceClass of cue.meaning.classes) classes.add(niceClass);
      groups.add(cue.meaning.group);
    }
  }
  return { classes, groups, brandClaim: foldClaim(listing.brandClaim ?? "") };
}

/** The mirror in "mirror quality" is no furniture. */
function isPartOfReplicaTerm(goods: Cue, cues: readonly Cue[]): boolean {
  return cues.some(
    (cue) => cue.meaning.kind === "replica" && cue.from <= goods.from && goods.to <= cue.to,
  );
}

/** A brand name as it is compared: case, width and everything but letters and digits aside. */
export function foldClaim(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
