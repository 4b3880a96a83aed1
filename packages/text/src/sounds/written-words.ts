import type { Skeleton } from "../skeleton/skeleton.js";
import { isHanzi } from "../tables/syllables.js";
import type { Divider, Division } from "./divide.js";
import type { SoundPath } from "./sound-path.js";

/** How the hanzi that are written where a sign may stand divide into dictionary words. */
export interface WrittenWords {
  /** Some belong to a word that goes on before or behind. */
  across: boolean;
  /** Some that are not the sign's own make a word. */
  otherWord: boolean;
  /** Such a word, but a rare one: syllables of foreign names are words now and then (克斯, 达斯). */
  rareWord: boolean;
  /** Pieces of the sign: an everyday word that the sign has too counts as one hanzi. */
  pieces: number;
  /** The hanzi before or behind is no part of a word: they may all be one name. */
  loose: boolean;
}

/** Words of this frequency and less are as often parts of names. */
const RARE = 3;

export type ReadWords = (text: Skeleton, own: Uint16Array, path: SoundPath) => WrittenWords;

export function createWordReader(divide: Divider): ReadWords {
  const written: WrittenWords = {
    across: false,
    otherWord: false,
    rareWord: false,
    pieces: 0,
    loose: false,
  };

  return (text, own, path) => {
    written.across = false;
    written.otherWord = false;
    written.rareWord = false;
    written.loose = false;
    written.pieces = 0;
    for (let k = 0; k < path.length; ) {
      if (!isHanzi(text.fine[path.from[k]])) {
        written.pieces++;
        k++;
        continue;
      }
      let end = k + 1;
      while (end < path.length && isHanzi(text.fine[path.from[end]])) end++;
      readRun(text, own, path, k, end);
      k = end;
    }
    return written;
  };

  /** Reads the syllables `first` to `end`, all hanzi. */
  function readRun(
    text: Skeleton,
    own: Uint16Array,
    path: SoundPath,
    first: number,
    end: number,
  ): void {
    const from = path.from[first];
    const to = path.to[end - 1];
    const division = divide(text, from, to);
    for (let k = first; k < end; ) {
      const at = path.from[k];
      const wordFrom = division.wordFrom[at - division.from];
      const wordTo = division.wordTo[at - division.from];
      if (wordFrom < from || wordTo > to) {
        written.across = true;
        return;
      }
      const wordEnd = k + wordTo - wordFrom;
      const rare = division.frequency[at - division.from] <= RARE;
      const itsOwn = isOwn(text, own, path, k, wordEnd);
      written.pieces += itsOwn && !rare ? 1 : wordTo - wordFrom;
      if (!itsOwn && wordTo - wordFrom > 1) {
        if (rare) written.rareWord = true;
        else written.otherWord = true;
      }
      k = wordEnd;
    }
    written.loose ||= isLoose(division, from - 1) || isLoose(division, to);
  }
}

function isOwn(
  text: Skeleton,
  own: Uint16Array,
  path: SoundPath,
  first: number,
  end: number,
): boolean {
  for (let k = first; k < end; k++) if (text.fine[path.from[k]] !== own[k]) return false;
  return true;
}

function isLoose({ from, to, wordFrom, wordTo }: Division, at: number): boolean {
  return at >= from && at < to && wordTo[at - from] - wordFrom[at - from] === 1;
}
