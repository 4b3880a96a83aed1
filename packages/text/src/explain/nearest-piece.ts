import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { COST, gapCost, madeOf } from "./costs.js";
import { endOfMasks } from "./masks-behind.js";

/** The symbols of a text that come nearest to a sign. */
export interface NearestPiece {
  readonly from: number;
  readonly to: number;
  /** In the units of `COST`: four for a whole letter. */
  readonly cost: number;
}

/** One column of the table: the cheapest way to have the first j letters of the sign, and where it began. */
interface Column {
  readonly cost: Int32Array;
  readonly from: Int32Array;
}

/**
 * Finds the piece of a text that comes nearest to a sign, by the edits between them (Sellers 1980).
 * Time is the product of both lengths; memory that of the sign.
 * @param limit symbols of the text that are looked at
 */
export function nearestPiece(
  text: Skeleton,
  sign: Skeleton,
  limit = text.length,
): NearestPiece | undefined {
  const length = sign.length;
  const end = Math.min(text.length, limit);
  if (length === 0 || end === 0) return undefined;
  let older = firstColumn(length);
  let old = firstColumn(length);
  let next = firstColumn(length);
  let best: NearestPiece | undefined;
  for (let at = 0; at < end; at++) {
    step(text, sign, at, { older, old, next });
    const cost = (next.cost[length] as number) + edgeCost(text, at + 1);
    const from = next.from[length] as number;
    if (from <= at && (best === undefined || cost < best.cost)) best = { from, to: at + 1, cost };
    [older, old, next] = [old, next, older];
  }
  return best;
}

function firstColumn(length: number): Column {
  const cost = Int32Array.from({ length: length + 1 }, (_, j) => j * COST.missing);
  return { cost, from: new Int32Array(length + 1) };
}

interface Columns {
  readonly older: Column;
  readonly old: Column;
  readonly next: Column;
}

/** Fills `next`: what stands up to and with the symbol `at`. */
function step(text: Skeleton, sign: Skeleton, at: number, { older, old, next }: Columns): void {
  const fine = text.fine[at] as number;
  const shape = text.shape[at] as number;
  const before = at > 0 ? (text.fine[at - 1] as number) : 0;
  const gap = text.gap[at] as number;
  const close = at > 0 && gap < Gap.Apostrophe;
  const made = close ? madeOf(before, fine) : 0;
  const added = close && fine === before ? COST.repeated : COST.added;
  const missing = endOfMasks(text, at) === undefined ? COST.missing : COST.masked;
  const cutCost = gapCost(gap);
  next.cost[0] = edgeCost(text, at + 1);
  next.from[0] = at + 1;
  for (let j = 1; j <= sign.length; j++) {
    const own = sign.fine[j - 1] as number;
    const cut = j > 1 && sign.gap[j - 1] === Gap.None ? cutCost : 0;
    const substitution =
      fine === own ? 0 : shape === sign.shape[j - 1] ? COST.alike : COST.exchanged;
    next.cost[j] = (old.cost[j - 1] as number) + substitution + cut;
    next.from[j] = old.from[j - 1] as number;
    take(next, j, old, j, added);
    take(next, j, next, j - 1, missing);
    if (made === own) take(next, j, older, j - 1, COST.digraph);
    if (close && before === own && j > 1 && fine === sign.fine[j - 2])
      take(next, j, older, j - 2, COST.swapped);
  }
}

/** Comes to `next[j]` by way of another cell, where that is cheaper. */
function take(next: Column, j: number, by: Column, at: number, more: number): void {
  const cost = (by.cost[at] as number) + more;
  if (cost >= (next.cost[j] as number)) return;
  next.cost[j] = cost;
  next.from[j] = by.from[at] as number;
}

/** Beginning or ending inside a word is a little less near than doing so at its edge. */
function edgeCost(text: Skeleton, at: number): number {
  const inside = at > 0 && at < text.length && (text.gap[at] as number) < Gap.Script;
  return inside && ((text.how[at] as number) & How.Unspaced) === 0 ? COST.insideWord : 0;
}
