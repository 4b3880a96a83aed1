import { Gap } from "../skeleton/gap.js";

/** What a difference costs when a sign is laid over a text: whole letters far more than what folds away. */
export const COST = {
  alike: 1,
  digraph: 2,
  repeated: 2,
  masked: 2,
  exchanged: 4,
  missing: 4,
  added: 4,
  swapped: 4,
  separator: 1,
  break: 3,
  /** A piece that begins or ends inside a word. */
  insideWord: 1,
} as const;

const PAIRS: ReadonlyMap<string, string> = new Map([
  ["rn", "m"],
  ["ln", "m"],
  ["vv", "w"],
  ["cl", "d"],
  ["lc", "k"],
]);

/** The letter that two letters are read as when they stand together, or 0. */
export function madeOf(first: number, second: number): number {
  return PAIRS.get(String.fromCharCode(first, second))?.charCodeAt(0) ?? 0;
}

/** What a gap costs that stands where the sign has none. */
export function gapCost(gap: number): number {
  if (gap < Gap.Apostrophe) return 0;
  return gap >= Gap.Break ? COST.break : COST.separator;
}
