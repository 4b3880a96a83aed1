import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import { finishHash, HASH_SEED, hashUnit, type KnownWords } from "../tables/words.js";

/** Hanzi before and behind a place that are divided with it. */
const REACH = 4;
const LONGEST_WORD = 4;
/** Longest run of hanzi that is divided. */
const LONGEST = 16;
/** Costs as in `match/segment.ts`: negative log2 frequencies. */
const SINGLE_COST = 13;

/** The dictionary words into which the hanzi around a place divide. Overwritten by the next call. */
export interface Division {
  /** First of the hanzi divided, and the one after the last. */
  from: number;
  to: number;
  /** For each hanzi from `from` on, where its word begins and ends, in symbols of the text. */
  readonly wordFrom: Int32Array;
  readonly wordTo: Int32Array;
  /** How frequent its word is: `KnownWords.chinese`; 0 for a hanzi alone. */
  readonly frequency: Uint8Array;
}

export type Divider = (text: Skeleton, from: number, to: number) => Division;

export function createDivider(words: KnownWords): Divider {
  const best = new Float64Array(LONGEST + 1);
  const cameFrom = new Int32Array(LONGEST + 1);
  const division: Division = {
    from: 0,
    to: 0,
    wordFrom: new Int32Array(LONGEST),
    wordTo: new Int32Array(LONGEST),
    frequency: new Uint8Array(LONGEST),
  };

  function frequencyOf(text: Skeleton, from: number, to: number): number {
    if (to - from === 1) return 0;
    let hash = HASH_SEED;
    for (let at = from; at < to; at++) hash = hashUnit(hash, text.fine[at]);
    return words.chineseHash(finishHash(hash));
  }

  function wordCost(text: Skeleton, from: number, to: number): number {
    if (to - from === 1) return SINGLE_COST;
    const frequency = frequencyOf(text, from, to);
    return frequency === 0 ? Number.POSITIVE_INFINITY : 19 - frequency;
  }

  return (text, from, to) => {
    let start = from;
    while (from - start < REACH && runsOn(text, start)) start--;
    let end = to;
    while (end - to < REACH && runsOn(text, end)) end++;
    end = Math.min(end, start + LONGEST);
    best[0] = 0;
    for (let at = start + 1; at <= end; at++) {
      best[at - start] = Number.POSITIVE_INFINITY;
      for (let begin = Math.max(start, at - LONGEST_WORD); begin < at; begin++) {
        const cost = best[begin - start] + wordCost(text, begin, at);
        if (cost < best[at - start]) {
          best[at - start] = cost;
          cameFrom[at - start] = begin;
        }
      }
    }
    division.from = start;
    division.to = end;
    for (let wordTo = end; wordTo > start; ) {
      const wordFrom = cameFrom[wordTo - start];
      const frequency = frequencyOf(text, wordFrom, wordTo);
      for (let at = wordFrom; at < wordTo; at++) {
        division.wordFrom[at - start] = wordFrom;
        division.wordTo[at - start] = wordTo;
        division.frequency[at - start] = frequency;
      }
      wordTo = wordFrom;
    }
    return division;
  };
}

/** Whether the symbols before and behind a place are hanzi with nothing between. */
function runsOn({ gap, how, length }: Skeleton, at: number): boolean {
  if (at <= 0 || at >= length || gap[at] !== Gap.None) return false;
  return (how[at] & How.Unspaced) !== 0 && (how[at - 1] & How.Unspaced) !== 0;
}
