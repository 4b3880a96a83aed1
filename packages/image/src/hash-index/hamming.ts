/** How many of 256 bits differ between the eight words at `i` of `a` and those at `j` of `b`. */
export function hamming(a: Uint32Array, i: number, b: Uint32Array, j: number): number {
  return (
    hammingOfFour(a, i, b[j], b[j + 1], b[j + 2], b[j + 3]) +
    hammingOfFour(a, i + 4, b[j + 4], b[j + 5], b[j + 6], b[j + 7])
  );
}

/**
 * How many of 128 bits differ between the four words at `i` of `words` and four others.
 */
export function hammingOfFour(
  words: Uint32Array,
  i: number,
  a: number,
  b: number,
  c: number,
  d: number,
): number {
  // Sums are cut to 32 bits at each step (`| 0`): otherwise they would be added as floating-point numbers.
  const low = (byNibble(words[i] ^ a) + byNibble(words[i + 1] ^ b)) | 0;
  const high = (byNibble(words[i + 2] ^ c) + byNibble(words[i + 3] ^ d)) | 0;
  return Math.imul((byByte(low) + byByte(high)) | 0, 0x01010101) >>> 24;
}

/** The bits set in each four of a word. */
function byNibble(word: number): number {
  const pairs = (word - ((word >>> 1) & 0x55555555)) | 0;
  return ((pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)) | 0;
}

/** The counts of neighbouring nibbles added; each may be up to fifteen. */
function byByte(nibbles: number): number {
  return ((nibbles & 0x0f0f0f0f) + ((nibbles >>> 4) & 0x0f0f0f0f)) | 0;
}
