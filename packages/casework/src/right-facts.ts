import { coversTerritory } from "@touchstone/interface";

/** What has to be known of a right to judge a notice that rests on it. */
export interface RightFacts {
  readonly id: string;
  readonly brandId: string;
  readonly kind: string;
  readonly state: string;
  /** ISO 3166-1 alpha-2 or `EU`; none: it holds everywhere. */
  readonly territories: readonly string[];
  /** Last day on which it is in force, `YYYY-MM-DD`. */
  readonly expiresOn: string | null;
  readonly number: string | null;
  readonly text: string | null;
  /** Since when it exists for all that is known, `YYYY-MM-DD`. Left out: nobody asked. */
  readonly since?: string | null;
  /** What is unusual about its registration. */
  readonly warnings?: readonly { readonly code: string; readonly detail: string }[];
}

/** States in which a right supports a notice. */
const IN_FORCE: ReadonlySet<string> = new Set(["verified", "renewed", "expiring"]);

export function isVerified(right: RightFacts): boolean {
  return IN_FORCE.has(right.state);
}

/** Whether a right's last day lies before the day of `at`, in UTC. */
export function isExpired(right: RightFacts, at: string): boolean {
  return right.expiresOn !== null && right.expiresOn < at.slice(0, 10);
}

/** Whether a right holds where a marketplace sells, as in screening. */
export function holdsIn(right: RightFacts, territory: string): boolean {
  return coversTerritory(right.territories, territory);
}
