import type { Listing } from "@touchstone/interface";
import type { SignMatch } from "@touchstone/text";
import { type Field, fieldsOf } from "../fields/listing-fields.js";
import { pictureFields } from "../pictures/picture-fields.js";
import type { SeenPicture } from "../pictures/seen-picture.js";
import { type ListingFacts, readFacts } from "./listing-facts.js";
import type { Reader } from "./read-signs.js";

/** The signs of a listing, field by field, and what the listing as a whole says of its goods. */
export interface ReadListing {
  readonly title: string;
  readonly facts: ListingFacts;
  /** Fields in which signs were found. */
  readonly found: readonly (readonly [Field, readonly SignMatch[]])[];
}

/**
 * Looks for signs in every field and in what pictures say; undefined where nothing of any brand was seen, which
 * costs no more than looking.
 */
export function readListing(
  reader: Reader,
  listing: Listing,
  seen: readonly SeenPicture[] = [],
): ReadListing | undefined {
  const fields = [...fieldsOf(listing), ...pictureFields(seen)];
  const found: [Field, SignMatch[]][] = [];
  for (const field of fields) {
    const matches = reader.matchSigns(reader.encode(field.text));
    if (matches.length > 0) found.push([field, matches]);
  }
  if (found.length === 0 && seen.every(({ sightings }) => sightings.length === 0)) return undefined;
  const title = fields[0]?.text ?? "";
  const { compiled, encode, matchCues } = reader;
  const facts = readFacts(listing, title, encode, matchCues, compiled.cues.meanings);
  return { title, facts, found };
}
