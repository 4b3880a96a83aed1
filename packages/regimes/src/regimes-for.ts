import { coversTerritory } from "@touchstone/interface";
import type { Profile } from "./profile.js";
import { PROFILES, type ProfileName, profileNames } from "./profiles/index.js";

export interface RegimeFacts {
  /** Kind of the right that is infringed, as `word_mark` or `copyright_image`. */
  readonly rightKind: string;
  /** ISO 3166-1 alpha-2 or `EU`; none: it holds everywhere. */
  readonly rightTerritories: readonly string[];
  /** Where the marketplace sells. */
  readonly marketplaceTerritory: string;
  readonly marketplaceProfile: string;
  /** What the operator set beside it. */
  readonly furtherProfiles: readonly string[];
  /** `null`: not known. What protects business sellers alone is then left to the operator. */
  readonly sellerIsBusiness: boolean | null;
}

/**
 * The legal profiles that a restriction is measured by, at least one: those that the operator set, and
 * those of the place where the marketplace sells, as far as they are about such a right and such a seller.
 * Each keeps its own clock. The operator's own terms stand in where no law applies.
 */
export function regimesFor(facts: RegimeFacts): ProfileName[] {
  const set: readonly string[] = [facts.marketplaceProfile, ...facts.furtherProfiles];
  const bySetting = profileNames
    .filter((name) => set.includes(name))
    .toSorted((one, other) => set.indexOf(one) - set.indexOf(other));
  const byPlace = profileNames.filter(
    (name) => !set.includes(name) && appliesInPlace(PROFILES[name], facts),
  );
  const chosen = [...bySetting, ...byPlace].filter((name) => isAbout(PROFILES[name], facts));
  return chosen.length === 0 ? ["OPERATOR"] : chosen;
}

function appliesInPlace(profile: Profile, facts: RegimeFacts): boolean {
  if (profile.businessOnly && facts.sellerIsBusiness !== true) return false;
  const { marketplaceTerritory: place } = facts;
  if (!coversTerritory(facts.rightTerritories, place)) return false;
  return profile.territories.length > 0 && coversTerritory(profile.territories, place);
}

function isAbout({ rights, businessOnly }: Profile, facts: RegimeFacts): boolean {
  if (businessOnly && facts.sellerIsBusiness === false) return false;
  if (rights === "all") return true;
  return facts.rightKind.startsWith("copyright") === (rights === "copyright");
}
