const LINE_FEED = 0x0a;

/**
 * The first piece of whole lines of at most `limit` bytes, newline included.
 * A first line longer than that is a piece of its own.
 */
export function firstWholeLines(bytes: Uint8Array, limit: number): Uint8Array {
  if (bytes.byteLength <= limit) return bytes;
  const fitting = bytes.lastIndexOf(LINE_FEED, limit - 1) + 1;
  const end = fitting > 0 ? fitting : bytes.indexOf(LINE_FEED) + 1;
  return end > 0 ? bytes.subarray(0, end) : bytes;
}

export function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) {
    lines += 1;
  }
  return lines;
}
