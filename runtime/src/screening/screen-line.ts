import { type Assessment, type Listing, type Parsed, parseListing } from "@touchstone/interface";
import type { Screener } from "@touchstone/screening";
import { parseJsonLine } from "../lines/json-line.js";
import type { PictureChecks } from "../pictures/picture-checks.js";

/** Screens one line of `listings.ndjson`. Throws only for faults of the program. */
export type LineScreener = (line: Uint8Array) => Parsed<Assessment> | Promise<Parsed<Assessment>>;

export function createLineScreener(
  screen: Screener,
  checkPictures: PictureChecks | undefined,
): LineScreener {
  return (line) => {
    const json = parseJsonLine(line);
    if (!json.ok) return json;
    const listing = parseListing(json.value);
    if (!listing.ok) return listing;
    return checkPictures === undefined || noImages(listing.value)
      ? { ok: true, value: screen(listing.value, []) }
      : withPictures(screen, checkPictures, listing.value);
  };
}

function noImages(listing: Listing): boolean {
  return listing.images === undefined || listing.images.length === 0;
}

async function withPictures(
  screen: Screener,
  checkPictures: PictureChecks,
  listing: Listing,
): Promise<Parsed<Assessment>> {
  const notices = await checkPictures(listing.images ?? []);
  return { ok: true, value: screen(listing, notices) };
}
