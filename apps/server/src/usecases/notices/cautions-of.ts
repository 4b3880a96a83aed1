import { profileNamed, regimesFor, type Words } from "@touchstone/regimes";
import type { ItemFacts } from "./read-facts.js";

/** What the sender of a notice is warned of, by the law that has it so. */
export interface Caution {
  readonly profile: string;
  readonly words: Words;
}

/**
 * What whoever sends this notice should know of the laws that apply: in the United Kingdom, a notice on a mark, a patent
 * or a design can be an unjustified threat unless it states the right and the facts alone.
 */
export function cautionsOf({ right, marketplace }: ItemFacts): Caution[] {
  if (right === null || marketplace === null) return [];
  const profiles = regimesFor({
    rightKind: right.kind,
    rightTerritories: right.territories,
    marketplaceTerritory: marketplace.territory,
    marketplaceProfile: marketplace.profile,
    furtherProfiles: marketplace.furtherProfiles,
    sellerIsBusiness: null,
  });
  // Copyright is no right whose owner can threaten in this way.
  if (right.kind.startsWith("copyright")) return [];
  return profiles.flatMap((profile) => {
    const { caution } = profileNamed(profile).notice;
    return caution === null ? [] : { profile, words: caution };
  });
}
