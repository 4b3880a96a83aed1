/** A copy that has room for at least `least` words, and half as many again as before. */
export function grown(words: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  return sized(words, Math.max(least, Math.ceil(words.length * 1.5)));
}

/** A copy of another length, not shorter. */
export function sized(words: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length);
  larger.set(words);
  return larger;
}
