import type { Skeleton } from "@touchstone/text";
import type { GoodsGroup, ReplicaTerm } from "../lexicon/index.js";
import type { Cue } from "./cue.js";
import { distance, isBroken } from "./distance.js";

/** Replica vocabulary that holds where it stands: not negated, not about jade, scale models or materials. */
export interface ReplicaHit {
  readonly term: ReplicaTerm;
  readonly from: number;
  readonly to: number;
}

/** Words between a negation and what it negates, at most. */
const NEGATION_REACH = 6;

export function replicaHits(
  text: Skeleton,
  cues: readonly Cue[],
  groups: ReadonlySet<GoodsGroup>,
): ReplicaHit[] {
  const hits: ReplicaHit[] = [];
  for (const cue of cues) {
    if (cue.meaning.kind !== "replica") continue;
    const { term } = cue.meaning;
    if (!fitsGoods(term, groups) || isNegated(text, cue, cues)) continue;
    hits.push({ term, from: cue.from, to: cue.to });
  }
  return hits;
}

function fitsGoods(term: ReplicaTerm, groups: ReadonlySet<GoodsGroup>): boolean {
  if (term.notIn?.some((group) => groups.has(group))) return false;
  // Goods that no word names may be any: the sign says enough of them.
  return (
    term.onlyIn === undefined || groups.size === 0 || term.onlyIn.some((group) => groups.has(group))
  );
}

function isNegated(text: Skeleton, cue: Cue, cues: readonly Cue[]): boolean {
  return cues.some((other) => {
    const { kind } = other.meaning;
    if (kind === "negated_phrase") return overlap(other, cue);
    if (other.to > cue.from) return false;
    if (kind === "adjacent_negation") return other.to === cue.from;
    if (kind !== "negation" || isIdle(other, cues)) return false;
    return (
      distance(text, other.to, cue.from) <= NEGATION_REACH && !isBroken(text, other.to, cue.from)
    );
  });
}

/** "no box, replica": that no belongs to the box. */
function isIdle(negation: Cue, cues: readonly Cue[]): boolean {
  return cues.some((other) => other.meaning.kind === "idle_negation" && overlap(other, negation));
}

function overlap(a: Cue, b: Cue): boolean {
  return a.from < b.to && b.from < a.to;
}
