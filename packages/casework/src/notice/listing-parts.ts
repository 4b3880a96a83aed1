import { isAfter } from "@touchstone/regimes";
import type { PreflightInput } from "../preflight-input.js";
import { type Part, part } from "../preflight-part.js";

/** What stands against a notice that nobody asked for, beside what it holds itself. */
export function unaskedParts(input: PreflightInput): Part[] {
  const parts: Part[] = [];
  if (input.authority === false) {
    parts.push(
      part(
        "brand",
        "authority_missing",
        "Only a brand whose identity is confirmed gives notices, or an agent with its power of attorney for this right.",
      ),
    );
  }
  if (input.listing === null) {
    parts.push(
      part("listing", "listing_unknown", "No listing is known by this id or address. Correct it."),
    );
  }
  const reason = input.notice?.reasonCode ?? null;
  if (reason !== null && input.alreadyNoticed?.includes(reason)) {
    parts.push(
      part(
        "listing",
        "already_noticed",
        "A notice of this brand for this reason is in hand or in force for this listing.",
      ),
    );
  }
  const coolOff = (input.coolOffs ?? []).find(
    (one) => one.reasonCode === reason && isAfter(one.until, input.at),
  );
  if (coolOff !== undefined) {
    parts.push(
      part(
        "listing",
        "cool_off",
        `This listing was reinstated on this ground. Name another one, or wait until ${coolOff.until}.`,
      ),
    );
  }
  return parts;
}

export function listingWeaknesses({ listing, notice }: PreflightInput): Part[] {
  if (listing == null) return [];
  const parts: Part[] = [];
  if (listing.ended) {
    parts.push(
      part("listing", "listing_ended", "This listing has ended: nothing is left to remove."),
    );
  }
  const since = notice?.right?.since ?? null;
  if (since !== null && since > listing.firstSeenAt.slice(0, 10)) {
    parts.push(
      part(
        "rightId",
        "right_younger_than_listing",
        `This right is known since ${since}; the listing was seen before, on ${listing.firstSeenAt.slice(0, 10)}.`,
      ),
    );
  }
  return parts;
}
