import type { ContestTime, RightFacts } from "@touchstone/casework";
import { contestWindows, regimesFor } from "@touchstone/regimes";
import type { OpenListing } from "./open-listing.js";

/** How long the seller could contest a restriction that rests on this right, under all profiles that apply. */
export function contestTime(
  listing: Pick<OpenListing, "profile" | "furtherProfiles" | "territory" | "sellerIsBusiness">,
  right: Pick<RightFacts, "kind" | "territories"> | null,
  at: string,
): ContestTime {
  const profiles = regimesFor({
    rightKind: right?.kind ?? "other",
    rightTerritories: right?.territories ?? [],
    marketplaceTerritory: listing.territory,
    marketplaceProfile: listing.profile,
    furtherProfiles: listing.furtherProfiles,
    sellerIsBusiness: listing.sellerIsBusiness,
  });
  return contestWindows(profiles, at);
}
