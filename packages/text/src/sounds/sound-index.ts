/**
 * Signs of two to eight hanzi under the hashes of their syllables, tones left out: those of bucket b
 * are `bucket[b]` to `bucket[b + 1]`. All arrays are empty where there is no such sign.
 */
export interface SoundIndex {
  /** A bit for each pair of syllables that some sign begins with (`pairBit`). */
  readonly pairs: Uint32Array;
  /** Bits of the hashes of three and more syllables that some sign begins with: a Bloom filter of one hash. */
  readonly beginnings: Uint32Array;
  readonly bucket: Uint32Array;
  /** The part of the hash that does not choose the bucket. */
  readonly check: Uint16Array;
  readonly sign: Uint32Array;
}

/** Hanzi of signs that are looked for by their sound. */
export const FEWEST_SYLLABLES = 2;
export const MOST_SYLLABLES = 8;

/** There are some 400 syllables. */
const SYLLABLE_BITS = 9;
export const PAIR_WORDS = 1 << (2 * SYLLABLE_BITS - 5);

export function pairBit(first: number, second: number): number {
  return (first << SYLLABLE_BITS) | second;
}

export function hasBit(bits: Uint32Array, bit: number): boolean {
  return (bits[bit >>> 5] & (1 << (bit & 31))) !== 0;
}

export function setBit(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] |= 1 << (bit & 31);
}

/** The bit of a finished hash among bits whose number is a power of two. */
export function beginningBit({ beginnings }: Pick<SoundIndex, "beginnings">, hash: number): number {
  return hash & (beginnings.length * 32 - 1);
}

/** How far a hash is shifted to give its bucket. */
export function bucketShift({ bucket }: SoundIndex): number {
  return 32 - Math.log2(bucket.length - 1);
}
