import type { Listing, Signal, Use } from "@touchstone/interface";
import type { CompiledBrand } from "../compile.js";
import type { ListingFacts } from "../context/listing-facts.js";
import type { SignReading } from "../context/read-signs.js";
import type { ReplicaTerm } from "../lexicon/index.js";
import type { BrandSighting } from "../pictures/brand-sightings.js";
import type { PictureWords } from "../pictures/words-beside.js";

/** All that is known of one listing and one brand when its signals are weighed. */
export interface BrandEvidence {
  readonly listing: Listing;
  readonly brand: CompiledBrand;
  readonly facts: ListingFacts;
  readonly signs: readonly SignReading[];
  readonly use: Use;
  readonly titleReplica: ReplicaTerm | undefined;
  /** What pictures show of the brand's rights, the surest first. */
  readonly sightings: readonly BrandSighting[];
  readonly pictureWords: PictureWords;
}

/** A term of the risk, or undefined where the evidence says nothing of it. */
export type SignalRule = (evidence: BrandEvidence) => Signal | undefined;
