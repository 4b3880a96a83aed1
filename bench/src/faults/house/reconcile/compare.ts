/** One line of the reconciliation: two sets that must be the same. */
export interface Compared {
  readonly what: string;
  readonly wanted: number;
  readonly found: number;
  readonly missing: readonly string[];
  readonly extra: readonly string[];
}

/** Compares by value: each member says what it is and in which state, such as `L0-7@2`. */
export function compare(
  what: string,
  wanted: readonly string[],
  found: readonly string[],
): Compared {
  const [here, there] = [counted(wanted), counted(found)];
  return {
    what,
    wanted: wanted.length,
    found: found.length,
    missing: lacking(here, there),
    extra: lacking(there, here),
  };
}

export function isExact({ missing, extra }: Compared): boolean {
  return missing.length === 0 && extra.length === 0;
}

function counted(members: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const member of members) counts.set(member, (counts.get(member) ?? 0) + 1);
  return counts;
}

/** Members that are there more often than in the other. */
function lacking(of: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): string[] {
  return [...of].filter(([member, count]) => count > (other.get(member) ?? 0)).map(([it]) => it);
}
