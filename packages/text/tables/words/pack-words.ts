import { hashWord } from "../../src/tables/word-hash.js";
import { type PackedFuseMap, packFuseMap } from "./pack-fuse-map.js";

/** Of two words with one hash, the map can only hold one; `merge` says what is true of both. */
export function packWords(
  words: ReadonlyMap<string, number>,
  merge: (a: number, b: number) => number,
): PackedFuseMap {
  const values = new Map<number, number>();
  for (const [word, value] of words) {
    const hash = hashWord(word);
    const there = values.get(hash);
    values.set(hash, there === undefined ? value : merge(there, value));
  }
  return packFuseMap(values);
}
