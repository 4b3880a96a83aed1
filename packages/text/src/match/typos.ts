import { bucketOf, hashWithout, LONGEST_SLIP, SHORTEST_SLIP } from "../sign-index/build-typos.js";
import type { SignIndex } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import type { SignMatch } from "./sign-match.js";
import { type Slip, slipBetween, slipConfidence } from "./slip.js";
import type { WordKnowledge } from "./word-knowledge.js";

/** Words that a sign of several words may take up. */
const WORDS = 3;
/** A suspicion weaker than this is every third unknown word. */
const LEAST_CONFIDENCE = 0.4;

/** Finds signs with one slip of a letter, among words that no list knows: adadis, Kestrovele. */
export function createTypoSearch(
  { signs, typos }: SignIndex,
  knowledge: WordKnowledge,
): (text: Skeleton, found: readonly SignMatch[]) => SignMatch[] {
  function signsOneSlipFrom(letters: Uint16Array): Map<number, Slip> {
    const slips = new Map<number, Slip>();
    for (let left = -1; left < letters.length; left++) {
      const hash = hashWithout(letters, left);
      const bucket = bucketOf(hash);
      for (let at = typos.bucket[bucket]; at < typos.bucket[bucket + 1]; at++) {
        const sign = typos.sign[at];
        if (typos.hash[at] !== hash || slips.has(sign)) continue;
        const slip = slipBetween(
          signs.fine.subarray(signs.from[sign], signs.from[sign + 1]),
          letters,
        );
        if (slip !== undefined) slips.set(sign, slip);
      }
    }
    return slips;
  }

  function matchesOf(text: Skeleton, from: number, to: number): SignMatch[] {
    const matches: SignMatch[] = [];
    for (const [sign, slip] of signsOneSlipFrom(text.fine.subarray(from, to))) {
      const confidence = slipConfidence(slip, signs.from[sign + 1] - signs.from[sign]);
      if (confidence < LEAST_CONFIDENCE || isPluralOf(slip, to - from)) continue;
      matches.push({
        mark: signs.mark[sign],
        sign: signs.texts[sign] as string,
        start: text.start[from],
        end: text.end[to - 1],
        form: "typo",
        disguises: ["typo"],
        confidence,
        from,
        to,
        insideWord: false,
      });
    }
    return matches;
  }

  /** Tries the words from `first` on, one, two and three together, where one of them is unknown. */
  function matchesOver(
    text: Skeleton,
    words: readonly Word[],
    first: number,
    found: readonly SignMatch[],
  ): SignMatch[] {
    const matches: SignMatch[] = [];
    const { from } = words[first] as Word;
    let unknown = false;
    for (let last = first; last < Math.min(words.length, first + WORDS); last++) {
      const word = words[last] as Word;
      if (word.to - word.from < 2) break;
      if (last > first && !follows(text, word, words[last - 1] as Word)) break;
      if (word.to - from > LONGEST_SLIP + 1 || isTaken(found, from, word.to)) break;
      word.known ??= knowledge.isInsideKnownWord(text, word.from, word.to);
      unknown ||= !word.known;
      if (unknown && word.to - from >= SHORTEST_SLIP - 1)
        matches.push(...matchesOf(text, from, word.to));
    }
    return matches;
  }

  return (text, found) => {
    if (typos.hash.length === 0) return [];
    const words = latinWords(text);
    return words.flatMap((_, first) => matchesOver(text, words, first, found));
  };
}

function follows(text: Skeleton, word: Word, before: Word): boolean {
  return word.from === before.to && text.gap[word.from] <= Gap.Space;
}

interface Word {
  readonly from: number;
  readonly to: number;
  known: boolean | undefined;
}

/** Runs of unmistakable Latin letters between boundaries. */
function latinWords(text: Skeleton): Word[] {
  const words: Word[] = [];
  for (let from = 0; from < text.length; ) {
    let to = from;
    let latin = true;
    do {
      const fine = text.fine[to];
      if (fine < 97 || fine > 122 || (text.how[to] & (How.Leet | How.Look | How.FaintLook)) !== 0)
        latin = false;
      to++;
    } while (to < text.length && text.gap[to] < Gap.Script);
    if (latin) words.push({ from, to, known: undefined });
    from = to;
  }
  return words;
}

function isTaken(found: readonly SignMatch[], from: number, to: number): boolean {
  return found.some((match) => match.from < to && from < match.to);
}

const S = "s".charCodeAt(0);

/** The plural of a sign is no slip. */
function isPluralOf(slip: Slip, length: number): boolean {
  return slip.kind === "added" && slip.written === S && slip.at === length - 1;
}
