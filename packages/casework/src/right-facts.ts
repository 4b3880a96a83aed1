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

/** Member states of the European Union, ISO 3166-1 alpha-2. */
const EU: ReadonlySet<string> = new Set(
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK".split(" "),
);

/**
 * Whether a right holds where a marketplace sells. As in screening, a member state's right holds on a
 * marketplace of the whole Union, for what is sold there is sold in that state too.
 */
export function holdsIn(right: RightFacts, territory: string): boolean {
  const { territories } = right;
  if (territories.length === 0 || territories.includes(territory)) return true;
  if (territory === "EU") return territories.some((place) => EU.has(place));
  return EU.has(territory) && territories.includes("EU");
}
