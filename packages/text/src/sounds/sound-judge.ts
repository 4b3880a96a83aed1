import { byLength } from "../match/by-length.js";
import type { WordKnowledge } from "../match/word-knowledge.js";
import type { SignTable } from "../sign-index/sign-index.js";
import { Gap } from "../skeleton/gap.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import { isHanzi, isReadAs, loadSyllables } from "../tables/syllables.js";
import { cutsIn, type SoundPath } from "./sound-path.js";
import type { ReadWords, WrittenWords } from "./written-words.js";

/**
 * How sure one may be that syllables of a text, which sound like a sign, were written for it; 0
 * where they were not.
 */
export type SoundJudge = (text: Skeleton, sign: number, path: SoundPath) => number;

export function createSoundJudge(
  signs: SignTable,
  knowledge: WordKnowledge,
  readWords: ReadWords,
): SoundJudge {
  const syllables = loadSyllables();
  const kinds = { kept: 0, latin: 0 };

  /** Counts the hanzi that are the sign's own and the syllables in Latin letters; false where the sign is read otherwise. */
  function compare(text: Skeleton, from: number, path: SoundPath): boolean {
    kinds.kept = 0;
    kinds.latin = 0;
    for (let k = 0; k < path.length; k++) {
      const own = signs.fine[from + k];
      const written = text.fine[path.from[k]];
      if (written === own) kinds.kept++;
      else if (!isReadAs(syllables, own, path.syllable[k])) return false;
      else if (!isHanzi(written)) kinds.latin++;
    }
    return kinds.kept < path.length;
  }

  return (text, sign, path) => {
    const first = signs.from[sign];
    if (signs.from[sign + 1] - first !== path.length || !compare(text, first, path)) return 0;
    const { kept, latin } = kinds;
    if (latin === path.length) return spelt(text, path, knowledge);
    const cuts = cutsIn(text, path);
    if (cuts > 0 && !isWhollyCut(cuts, path)) return 0;
    const written = readWords(text, signs.fine.subarray(first, first + path.length), path);
    if (written.across) return 0;
    const confidence =
      latin > 0
        ? mixed(text, path, kept, written, knowledge)
        : homophones(path.length, kept, written);
    return cuts > 0 ? confidence * CUT : confidence;
  };
}

const CUT = 0.85;

/** A name that is cut up is cut everywhere; else its pieces are words beside one another. */
function isWhollyCut(cuts: number, { length }: SoundPath): boolean {
  return length > 2 && cuts === length - 1;
}

const HOMOPHONES = [0, 0, 0.4, 0.75, 0.9, 0.95];
const NOTHING_KEPT = [0, 0, 0.3, 0.5, 0.7, 0.8];

function homophones(length: number, kept: number, written: WrittenWords): number {
  const { pieces, otherWord, rareWord, loose } = written;
  // Two hanzi sound like many a name: only between words are they a name of their own.
  if (pieces < 3 && loose) return 0;
  if (otherWord && (pieces < 4 || kept * 2 < length)) return 0;
  const confidence = byLength(kept === 0 ? NOTHING_KEPT : HOMOPHONES, pieces);
  // With one hanzi changed, a rare word is chance; everything else beside it has to be the name's.
  if (rareWord)
    return pieces === length && length > 2 && kept === length - 1 ? confidence * 0.75 : 0;
  return otherWord ? confidence * 0.6 : confidence;
}

const MIXED = [0, 0, 0.65, 0.8, 0.9, 0.95];

function mixed(
  text: Skeleton,
  path: SoundPath,
  kept: number,
  { otherWord, pieces }: WrittenWords,
  knowledge: WordKnowledge,
): number {
  if (otherWord && path.length < 4) return 0;
  const confidence = byLength(MIXED, pieces) * (kept === 0 ? 0.6 : 1);
  return latinWords(text, path, knowledge).common > 0 ? confidence * 0.6 : confidence;
}

const SPELT = [0, 0, 0.6, 0.85, 0.93, 0.95];
const SPELT_APART = [0, 0, 0.4, 0.7, 0.85, 0.9];
const FEWEST_LETTERS = 5;

/** All syllables in Latin letters: in one word or several. */
function spelt(text: Skeleton, path: SoundPath, knowledge: WordKnowledge): number {
  const { letters, count, known, common } = latinWords(text, path, knowledge);
  let confidence = byLength(count > 1 ? SPELT_APART : SPELT, path.length);
  if (letters < FEWEST_LETTERS) confidence = Math.min(confidence, 0.3);
  // Single syllables are words of one language or another; a longer word is rarely both.
  if (count === 1 && known > 0) confidence = Math.min(confidence * 0.5, 0.4);
  if (common > 1) confidence *= 0.6;
  return confidence;
}

const words = { count: 0, letters: 0, known: 0, common: 0 };

/** The words of Latin letters in a path. Overwritten by the next call. */
function latinWords(text: Skeleton, path: SoundPath, knowledge: WordKnowledge): typeof words {
  words.count = 0;
  words.letters = 0;
  words.known = 0;
  words.common = 0;
  let from = path.from[0];
  for (let k = 1; k <= path.length; k++) {
    if (k < path.length && text.gap[path.from[k]] < Gap.Script) continue;
    const to = path.to[k - 1];
    if (!isHanzi(text.fine[from])) {
      words.count++;
      words.letters += to - from;
      if (knowledge.isWord(text, from, to)) words.known++;
      if (knowledge.isCommonWord(text, from, to)) words.common++;
    }
    if (k < path.length) from = path.from[k];
  }
  return words;
}
