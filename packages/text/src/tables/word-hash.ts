/** Start value of a word's hash; feed it each code unit with `hashUnit`, then `finishHash`. */
export const HASH_SEED = 0x811c9dc5;

/** One FNV-1a step over a whole code unit, so that symbols can be hashed without making a string. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The final mix of murmur3: FNV alone spreads the last units too little for a table addressed by high bits. */
export function finishHash(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export function hashWord(word: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
  return finishHash(hash);
}
