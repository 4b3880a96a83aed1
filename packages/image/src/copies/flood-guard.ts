/** How often each reference matched in one window of time; the caller says how long a window is. */
export type WindowCounts = ReadonlyMap<number, number>;

/** When a reference matches far too much. */
export interface FloodLimits {
  /** Fewer matches in a window are never a flood. */
  readonly least: number;
  /** So many times its own usual number a window. */
  readonly timesPast: number;
  /** So many times what most references that match at all have in the same window. */
  readonly timesOthers: number;
}

const LIMITS: FloodLimits = { least: 20, timesPast: 8, timesOthers: 8 };

/** How much the newest window says about what is usual. */
const NEWEST = 0.3;

/** Holds back references that suddenly match everything, such as one that is a plain ground or a common template. */
export interface FloodGuard {
  /** Takes the counts of a window that has ended, and gives the ids that it puts in quarantine. */
  readonly close: (counts: WindowCounts) => readonly number[];
  /** The ids in quarantine: their matches are reported as held, not asserted. */
  readonly held: ReadonlySet<number>;
  /** A person looked at the reference: what it matched in its last window is usual from now on. */
  readonly release: (id: number) => void;
}

/** Has no clock: windows are whatever the caller counts. */
export function createFloodGuard(limits: Partial<FloodLimits> = {}): FloodGuard {
  const { least, timesPast, timesOthers } = { ...LIMITS, ...limits };
  const usual = new Map<number, number>();
  const last = new Map<number, number>();
  const held = new Set<number>();
  return {
    held,
    close: (counts) => {
      const others = middleOf([...counts.values()].filter((count) => count > 0));
      const flooding: number[] = [];
      for (const [id, count] of counts) {
        last.set(id, count);
        const past = usual.get(id) ?? 0;
        const isFlood = count >= least && count > timesPast * past && count > timesOthers * others;
        if (isFlood && !held.has(id)) {
          held.add(id);
          flooding.push(id);
        }
      }
      for (const id of new Set([...usual.keys(), ...counts.keys()])) {
        // What a flood did is not to become usual by itself.
        if (!held.has(id)) {
          usual.set(id, (1 - NEWEST) * (usual.get(id) ?? 0) + NEWEST * (counts.get(id) ?? 0));
        }
      }
      return flooding;
    },
    release: (id) => {
      held.delete(id);
      usual.set(id, last.get(id) ?? 0);
    },
  };
}

function middleOf(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
