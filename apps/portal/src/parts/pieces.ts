/** Where a sign stands in a text. Offsets count UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

export interface Piece {
  readonly at: number;
  readonly part: string;
  /** How the sign in this piece is written; `null` where there is none. */
  readonly form: string | null;
}

/** Cuts a text at its spans. Of spans that overlap, the one that begins first counts, then the longer. */
export function pieces(text: string, spans: readonly Span[]): readonly Piece[] {
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const cut: Piece[] = [];
  let at = 0;
  for (const { start, end, form } of inOrder) {
    if (start < at || end <= start || end > text.length) continue;
    if (start > at) cut.push({ at, part: text.slice(at, start), form: null });
    cut.push({ at: start, part: text.slice(start, end), form });
    at = end;
  }
  if (at < text.length) cut.push({ at, part: text.slice(at), form: null });
  return cut;
}
