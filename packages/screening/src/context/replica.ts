import type { SignMatch, Skeleton } from "@touchstone/text";
import type { GoodsGroup, ReplicaTerm } from "../lexicon/index.js";
import type { Cue } from "./cue.js";
import { around, beside, overlap } from "./cue-window.js";
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
  for (const other of around(cues, cue)) {
    const { kind } = other.meaning;
    if (kind === "negated_phrase" && overlap(other, cue)) return true;
    if (other.to > cue.from) continue;
    if (kind === "adjacent_negation" && other.to === cue.from) return true;
    if (kind !== "negation" || isIdle(other, cues)) continue;
    if (distance(text, other.to, cue.from) <= NEGATION_REACH && !isBroken(text, other.to, cue.from))
      return true;
  }
  return false;
}

/** "no box, replica": that no belongs to the box. */
function isIdle(negation: Cue, cues: readonly Cue[]): boolean {
  for (const other of around(cues, negation))
    if (other.meaning.kind === "idle_negation" && overlap(other, negation)) return true;
  return false;
}

/** Replica vocabulary near a sign, and how far off the nearest stands. */
export interface NearReplica {
  readonly term: ReplicaTerm;
  readonly distance: number;
}

/** The strongest vocabulary within reach of a sign, and how near any of it stands. */
export function nearReplica(
  text: Skeleton,
  hits: readonly ReplicaHit[],
  match: SignMatch,
  reach: number,
): NearReplica | undefined {
  let best: ReplicaTerm | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const hit of beside(hits, match)) {
    const apart =
      hit.from >= match.to
        ? distance(text, match.to, hit.from)
        : distance(text, hit.to, match.from);
    if (apart > reach) continue;
    nearest = Math.min(nearest, apart);
    if (best === undefined || (best.strength !== "strong" && hit.term.strength === "strong"))
      best = hit.term;
  }
  return best && { term: best, distance: nearest };
}

/** The strongest of some vocabulary, wherever it stands. */
export function strongestReplica(hits: readonly ReplicaHit[]): ReplicaTerm | undefined {
  return (hits.find((hit) => hit.term.strength === "strong") ?? hits[0])?.term;
}
