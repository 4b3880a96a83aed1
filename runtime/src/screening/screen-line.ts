import { type Assessment, type Listing, type Parsed, parseListing } from "@touchstone/interface";
import type { Screener } from "@touchstone/screening";
import { parseJsonLine } from "../lines/json-line.js";
import type { ListingLooks } from "../sight/listing-looks.js";

/** Screens one line of `listings.ndjson`. Throws only for faults of the program. */
export type LineScreener = (line: Uint8Array) => Parsed<Assessment> | Promise<Parsed<Assessment>>;

/** How a listing's pictures are looked at: all closely, or as the words and a plan say. */
export interface LineLooks {
  readonly look: ListingLooks;
  readonly tiered: boolean;
}

/** @param looks undefined where no picture is looked at */
export function createLineScreener(screen: Screener, looks: LineLooks | undefined): LineScreener {
  return (line) => {
    const json = parseJsonLine(line);
    if (!json.ok) return json;
    const listing = parseListing(json.value);
    if (!listing.ok) return listing;
    return looks === undefined || noImages(listing.value)
      ? { ok: true, value: screen(listing.value, []) }
      : withPictures(screen, looks, listing.value);
  };
}

function noImages(listing: Listing): boolean {
  return listing.images === undefined || listing.images.length === 0;
}

async function withPictures(
  screen: Screener,
  { look, tiered }: LineLooks,
  listing: Listing,
): Promise<Parsed<Assessment>> {
  const { seen, notices } = await look(listing, tiered ? screen(listing, []) : undefined);
  return { ok: true, value: screen(listing, notices, seen) };
}
