import type { Profile } from "../profile.js";
import { CN_ECL } from "./cn-ecl.js";
import { EU_DSA } from "./eu-dsa.js";
import { EU_P2B } from "./eu-p2b.js";
import { OPERATOR } from "./operator.js";
import { UK } from "./uk.js";
import { US_DMCA } from "./us-dmca.js";
import { US_TM } from "./us-tm.js";

/**
 * Only the Digital Services Act names a last day for the seller's answer. Where the law names none, the
 * draft gives the same six months, so that no seller has less time than the strictest law asks for.
 */
export const PROFILES = {
  EU_DSA,
  EU_P2B,
  CN_ECL,
  US_DMCA,
  US_TM,
  UK,
  OPERATOR,
} as const satisfies Record<string, Profile>;

export type ProfileName = keyof typeof PROFILES;

export const profileNames = Object.freeze(Object.keys(PROFILES) as [ProfileName, ...ProfileName[]]);

/** The profile of that name. An unknown name is a fault: settings are checked against `profileNames`. */
export function profileNamed(name: string): Profile {
  const profile: Profile | undefined = Object.hasOwn(PROFILES, name)
    ? PROFILES[name as ProfileName]
    : undefined;
  if (profile === undefined) throw new Error(`there is no legal profile named ${name}`);
  return profile;
}
