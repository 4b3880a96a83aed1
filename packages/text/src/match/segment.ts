import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { finishHash, HASH_SEED, hashUnit, type KnownWords } from "../tables/words.js";

// Copies: the compiler of V8 knows a module's own constants, but loads imported ones again and again.
const GAP_NONE = Gap.None;
const HOW_UNSPACED = How.Unspaced;

/** How hanzi around a sign divide into words. */
export type Standing = "word" | "inside_word" | "across_words";

/**
 * Whether the hanzi `from` to `to` are a word of their own, part of a longer one, or belong to two
 * neighbouring words: the cheapest division of the hanzi around into dictionary words, with the
 * sign as a word against without it. Costs are negative log2 frequencies.
 */
export type Segmenter = (text: Skeleton, from: number, to: number) => Standing;

const REACH = 4;
const LONGEST_WORD = 4;
const SINGLE_COST = 13;
/** Hanzi that stand alone all the time. */
const PARTICLES: ReadonlySet<number> = new Set(
  Array.from("的了和与是在有及或为之", (hanzi) => hanzi.charCodeAt(0)),
);
const PARTICLE_COST = 6;
const MARGIN = 1.5;
/** Longest run of hanzi that is divided: a longer sign is a word of its own. */
const LONGEST = 40;

export function createSegmenter(words: KnownWords): Segmenter {
  const best = new Float64Array(LONGEST + 1);
  const cameFrom = new Uint8Array(LONGEST + 1);

  function wordCost(text: Skeleton, from: number, to: number): number {
    if (to - from === 1) return PARTICLES.has(text.fine[from]) ? PARTICLE_COST : SINGLE_COST;
    let hash = HASH_SEED;
    for (let i = from; i < to; i++) hash = hashUnit(hash, text.fine[i]);
    const frequency = words.chineseHash(finishHash(hash));
    return frequency === 0 ? Number.POSITIVE_INFINITY : 19 - frequency;
  }

  /** Cost of the cheapest division; the words of it are then in `cameFrom`. */
  function cheapest(text: Skeleton, from: number, to: number): number {
    const length = to - from;
    best[0] = 0;
    for (let end = 1; end <= length; end++) {
      best[end] = Number.POSITIVE_INFINITY;
      for (let begin = Math.max(0, end - LONGEST_WORD); begin < end; begin++) {
        const cost = best[begin] + wordCost(text, from + begin, from + end);
        if (cost < best[end]) {
          best[end] = cost;
          cameFrom[end] = begin;
        }
      }
    }
    return best[length] as number;
  }

  return (text, from, to) => {
    const start = reachBack(text, from);
    const end = reachOn(text, to);
    if ((start === from && end === to) || end - start > LONGEST) return "word";
    const asSign =
      cheapest(text, start, from) +
      Math.min(SINGLE_COST, to - from > LONGEST_WORD ? SINGLE_COST : wordCost(text, from, to)) +
      cheapest(text, to, end);
    if (cheapest(text, start, end) + MARGIN > asSign) return "word";
    for (let at = end - start; at > 0; at = cameFrom[at] as number) {
      const wordFrom = start + (cameFrom[at] as number);
      const wordTo = start + at;
      const lapsOver = wordFrom < to && wordTo > from && (wordFrom < from || wordTo > to);
      if (lapsOver) return wordFrom <= from && wordTo >= to ? "inside_word" : "across_words";
    }
    return "word";
  };
}

/** The first of the hanzi that stand directly before a place. */
function reachBack({ gap, how }: Skeleton, from: number): number {
  let at = from;
  while (at > 0 && from - at < REACH && how[at - 1] & HOW_UNSPACED && gap[at] === GAP_NONE) at--;
  return at;
}

/** The end of the hanzi that stand directly behind a place. */
function reachOn({ gap, how, length }: Skeleton, to: number): number {
  let at = to;
  while (at < length && at - to < REACH && how[at] & HOW_UNSPACED && gap[at] === GAP_NONE) at++;
  return at;
}
