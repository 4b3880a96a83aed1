const LINE_FEED = 0x0a;

/** The lines of a batch, each with its newline; the last may lack one. */
export function* splitLines<B extends ArrayBufferLike>(
  bytes: Uint8Array<B>,
): Generator<Uint8Array<B>> {
  let start = 0;
  while (start < bytes.byteLength) {
    const end = bytes.indexOf(LINE_FEED, start) + 1 || bytes.byteLength;
    yield bytes.subarray(start, end);
    start = end;
  }
}
