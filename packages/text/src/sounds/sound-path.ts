import { Gap } from "../skeleton/gap.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import { isHanzi } from "../tables/syllables.js";
import { MOST_SYLLABLES } from "./sound-index.js";

/** Syllables met one after the other in a text. Overwritten by the next path. */
export interface SoundPath {
  length: number;
  /** The symbols of each syllable, end exclusive. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly syllable: Uint16Array;
}

export function emptyPath(): SoundPath {
  return {
    length: 0,
    from: new Int32Array(MOST_SYLLABLES),
    to: new Int32Array(MOST_SYLLABLES),
    syllable: new Uint16Array(MOST_SYLLABLES),
  };
}

/** Separators between the syllables of a path that is not all Latin letters. */
export function cutsIn({ gap, fine }: Skeleton, { length, from }: SoundPath): number {
  let cuts = 0;
  let hanzi = isHanzi(fine[from[0]]);
  for (let k = 1; k < length; k++) {
    if (gap[from[k]] > Gap.Apostrophe) cuts++;
    hanzi ||= isHanzi(fine[from[k]]);
  }
  return hanzi ? cuts : 0;
}
