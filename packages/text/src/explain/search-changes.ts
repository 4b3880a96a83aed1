import type { SignMatch } from "../match/sign-match.js";
import { applyEdits, type Change, type Edit } from "./change.js";
import type { Probe } from "./probe.js";

/** A text that is not the one given, and what the engine makes of it: it shows what stood against the sign. */
export interface Counterfactual {
  readonly changes: readonly Change[];
  readonly text: string;
  readonly match: SignMatch;
}

/** How often the engine is asked for one sign in one text. */
const PROBE_LIMIT = 160;
const LARGEST_SET = 3;
const KEPT = 4;

/** Tries changes, the fewest first, and gives those smallest sets after which the sign is found. */
export function searchChanges(
  text: string,
  changes: readonly Change[],
  probe: Probe,
  goal: number,
): readonly Counterfactual[] {
  let left = PROBE_LIMIT;
  const attempt = (set: readonly Change[]): Counterfactual | undefined => {
    if (left-- <= 0) return undefined;
    const edited = applyEdits(text, join(set));
    const match = probe(edited);
    if (match === undefined || match.confidence < goal) return undefined;
    return { changes: set, text: edited, match };
  };
  for (let size = 1; size <= Math.min(LARGEST_SET, changes.length); size++) {
    const found: Counterfactual[] = [];
    for (const set of setsOf(changes, size)) {
      const reached = attempt(set);
      if (reached !== undefined) found.push(reached);
      if (left <= 0) break;
    }
    if (found.length > 0) return best(found);
  }
  left = LARGEST_SET;
  const repaired = changes.filter(({ kind }) => kind === "repaired");
  const everything = [repaired, ...byPlace(changes).map((place) => [...repaired, place])];
  for (const set of everything) {
    const reached = attempt(set);
    if (reached !== undefined) return [reached];
  }
  return [];
}

/** The surest first. Where it is enough to set a piece apart, nothing is learnt from leaving it alone. */
function best(found: readonly Counterfactual[]): Counterfactual[] {
  const apart = found.some(({ changes }) => changes.some(({ kind }) => kind === "apart"));
  return found
    .filter(({ changes }) => !apart || changes.every(({ kind }) => kind !== "alone"))
    .sort((a, b) => b.match.confidence - a.match.confidence)
    .slice(0, KEPT);
}

function byPlace(changes: readonly Change[]): Change[] {
  return changes.filter(({ kind }) => kind !== "repaired");
}

/** All subsets of a size, without those that set a piece apart and alone at once. */
function* setsOf(changes: readonly Change[], size: number, from = 0): Generator<Change[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let i = from; i <= changes.length - size; i++) {
    const change = changes[i] as Change;
    for (const rest of setsOf(changes, size - 1, i + 1)) {
      const places = byPlace([change, ...rest]);
      if (places.length < 2) yield [change, ...rest];
    }
  }
}

/** Changes may touch the same place: a letter that is exchanged there beats a gap that is put. */
function join(changes: readonly Change[]): Edit[] {
  return changes.flatMap(({ edits }) => edits);
}
