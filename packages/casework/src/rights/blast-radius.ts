/** Limits above which a right is no longer a matter for one person's glance. Operator's policy, as data. */
export const BLAST_LIMITS = {
  /** Fewer listings are nothing to be afraid of, whatever share they are. */
  leastListings: 100,
  /** Of the stored active listings. */
  wideShare: 0.05,
  /** Of clean invented titles that hold the words plainly, in 1,000. */
  genericPer1000: 1,
  /** An ordinary word is at home in many kinds of goods. */
  genericCategories: 8,
  genericSellers: 50,
  /** Years for which others had used the sign before it was registered. */
  priorUseYears: 2,
} as const;

export interface BlastFacts {
  readonly stored: number;
  /** Listings that the sign stands in, carried over to all that are stored. */
  readonly projected: number;
  readonly sellers: number;
  /** How many kinds of goods they are in. */
  readonly categories: number;
  /** Clean titles in 1,000 that hold the words; `null`: not measured. */
  readonly mentionsPer1000: number | null;
  /** Since when the oldest of them has been stored, RFC 3339; `null`: there is none. */
  readonly oldestSince: string | null;
  /** `YYYY-MM-DD`. */
  readonly registeredOn: string | null;
  readonly at: string;
}

export type BlastCode = "wide_claim" | "generic_word" | "prior_use";

export interface BlastRadius {
  /** Of the stored listings, from 0 to 1. */
  readonly share: number;
  /** Whether it can be verified only by whoever says outright that it may be so wide. */
  readonly wide: boolean;
  /** Whole years for which the sign has been in use here by now. */
  readonly yearsOfUse: number;
  readonly warnings: readonly { readonly code: BlastCode; readonly detail: string }[];
}

/** What an estimate means, before a right goes live. */
export function blastRadius(facts: BlastFacts): BlastRadius {
  const { stored, projected, sellers, categories, mentionsPer1000 } = facts;
  const share = stored === 0 ? 0 : Math.min(1, projected / stored);
  const wide = projected >= BLAST_LIMITS.leastListings && share > BLAST_LIMITS.wideShare;
  const yearsOfUse = wholeYears(facts.oldestSince, facts.at);
  const usedBefore = wholeYears(facts.oldestSince, facts.registeredOn);
  const warnings: BlastRadius["warnings"][number][] = [];
  if (wide) {
    const percent = Math.round(share * 1_000) / 10;
    const detail = `It would touch ${percent} % of the stored listings.`;
    warnings.push({ code: "wide_claim", detail });
  }
  const isEverywhere =
    projected >= BLAST_LIMITS.leastListings &&
    categories >= BLAST_LIMITS.genericCategories &&
    sellers >= BLAST_LIMITS.genericSellers;
  if ((mentionsPer1000 ?? 0) >= BLAST_LIMITS.genericPer1000 || isEverywhere) {
    const detail = "Its words stand plainly in titles of goods that have nothing to do with it.";
    warnings.push({ code: "generic_word", detail });
  }
  if (usedBefore >= BLAST_LIMITS.priorUseYears) {
    const detail = `Others used the sign here for ${usedBefore} years before it was registered.`;
    warnings.push({ code: "prior_use", detail });
  }
  return { share, wide, yearsOfUse, warnings };
}

/** Whole calendar years from one day or instant to another; none where one is not known or comes first. */
function wholeYears(from: string | null, to: string | null): number {
  if (from === null || to === null) return 0;
  const [a, b] = [from.slice(0, 10), to.slice(0, 10)];
  const years = Number(b.slice(0, 4)) - Number(a.slice(0, 4));
  // Month and day as text sort as they do in a calendar.
  return Math.max(0, b.slice(5) < a.slice(5) ? years - 1 : years);
}
