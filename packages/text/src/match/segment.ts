import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import type { KnownWords } from "../tables/words.js";

/** How hanzi around a sign divide into words. */
export type Standing = "word" | "inside_word" | "across_words";

const REACH = 4;
const LONGEST_WORD = 4;
const SINGLE_COST = 13;
/** Hanzi that stand alone all the time. */
const PARTICLES: ReadonlySet<string> = new Set("的了和与是在有及或为之".split(""));
const PARTICLE_COST = 6;
const MARGIN = 1.5;

/**
 * Whether the hanzi `from` to `to` are a word of their own, part of a longer one, or belong to two
 * neighbouring words: the cheapest division of the hanzi around into dictionary words, with the
 * sign as a word against without it. Costs are negative log2 frequencies.
 */
export function standingOf(text: Skeleton, from: number, to: number, words: KnownWords): Standing {
  const start = reach(text, from, -1);
  const end = reach(text, to, 1);
  if (start === from && end === to) return "word";
  const hanzi = String.fromCharCode(...text.fine.subarray(start, end));
  const a = from - start;
  const b = to - start;
  const left = cheapest(hanzi.slice(0, a), words);
  const right = cheapest(hanzi.slice(b), words);
  const asSign = left.cost + signCost(hanzi.slice(a, b), words) + right.cost;
  const free = cheapest(hanzi, words);
  if (free.cost + MARGIN > asSign) return "word";
  const over = free.words.find(
    (word) => word.from < b && word.to > a && (word.from < a || word.to > b),
  );
  if (over === undefined) return "word";
  return over.from <= a && over.to >= b ? "inside_word" : "across_words";
}

function reach(text: Skeleton, at: number, step: number): number {
  let i = at;
  for (let k = 0; k < REACH; k++) {
    const next = step < 0 ? i - 1 : i;
    if (next < 0 || next >= text.length || (text.how[next] & How.Unspaced) === 0) break;
    if (step < 0 ? text.gap[i] !== Gap.None : text.gap[i] !== Gap.None) break;
    i += step;
  }
  return i;
}

function signCost(sign: string, words: KnownWords): number {
  return Math.min(SINGLE_COST, wordCost(sign, words));
}

function wordCost(word: string, words: KnownWords): number {
  if (word.length === 1) return PARTICLES.has(word) ? PARTICLE_COST : SINGLE_COST;
  const frequency = words.chinese(word);
  return frequency === 0 ? Number.POSITIVE_INFINITY : 19 - frequency;
}

interface Division {
  readonly cost: number;
  readonly words: readonly { readonly from: number; readonly to: number }[];
}

function cheapest(hanzi: string, words: KnownWords): Division {
  const best = [0];
  const cameFrom = [0];
  for (let to = 1; to <= hanzi.length; to++) {
    best[to] = Number.POSITIVE_INFINITY;
    for (let from = Math.max(0, to - LONGEST_WORD); from < to; from++) {
      const cost = (best[from] as number) + wordCost(hanzi.slice(from, to), words);
      if (cost < (best[to] as number)) {
        best[to] = cost;
        cameFrom[to] = from;
      }
    }
  }
  const found: { from: number; to: number }[] = [];
  for (let to = hanzi.length; to > 0; to = cameFrom[to] as number) {
    found.push({ from: cameFrom[to] as number, to });
  }
  return { cost: best[hanzi.length] as number, words: found };
}
