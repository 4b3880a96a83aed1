import { lowerBound, trialsNeeded } from "./bound.js";
import { type MatchFacts, outcomeOf } from "./what-counts.js";

/** What one brand can make up of a record: one fifth. */
const BRANDS_AT_LEAST = 5;

export interface BrandMatch extends MatchFacts {
  readonly brandId: string;
}

/** What a rule has been right and wrong in, at one marketplace, for one kind of right. */
export interface RuleRecord {
  /** Those that count: no brand makes up more than a fifth of them. */
  readonly confirmed: number;
  readonly contradicted: number;
  /** Confirmed ones that do not count, for their brand has its fifth. */
  readonly leftOut: number;
  /** Answered, and still to be contested. */
  readonly pending: number;
  /** Brands that settled any. */
  readonly brands: number;
  /** Of the precision: what it is at least, 0 to 1. */
  readonly lowerBound: number;
  /** How many are needed, with the contradictions there are. */
  readonly needed: number;
}

/** What matches come to. A contradiction always counts, whoever it comes from. */
export function ruleRecord(matches: Iterable<BrandMatch>): RuleRecord {
  const brands = new Map<string, { confirmed: number; contradicted: number }>();
  let pending = 0;
  for (const match of matches) {
    const outcome = outcomeOf(match);
    if (outcome === "pending") pending += 1;
    if (outcome !== "confirmed" && outcome !== "contradicted") continue;
    const counted = brands.get(match.brandId) ?? { confirmed: 0, contradicted: 0 };
    counted[outcome] += 1;
    brands.set(match.brandId, counted);
  }
  const settled = [...brands.values()];
  const share = largestShare(settled.map((one) => one.confirmed + one.contradicted));
  let confirmed = 0;
  let contradicted = 0;
  let all = 0;
  for (const one of settled) {
    confirmed += Math.min(one.confirmed, Math.max(0, share - one.contradicted));
    contradicted += one.contradicted;
    all += one.confirmed;
  }
  return {
    confirmed,
    contradicted,
    leftOut: all - confirmed,
    pending,
    brands: settled.length,
    lowerBound: lowerBound(confirmed, confirmed + contradicted),
    needed: trialsNeeded(contradicted),
  };
}

/** How many of one brand can count so that none makes up more than a fifth of all that do. */
function largestShare(settled: readonly number[]): number {
  let share = Math.max(0, ...settled);
  while (share > 0) {
    const most = share;
    const counted = settled.reduce((sum, one) => sum + Math.min(one, most), 0);
    const allowed = Math.floor(counted / BRANDS_AT_LEAST);
    if (allowed >= share) return share;
    share = allowed;
  }
  return 0;
}
