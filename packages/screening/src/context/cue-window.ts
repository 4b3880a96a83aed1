/** Symbols on either side in which cues are looked at, so that no text costs without bound. */
const WINDOW = 160;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The spans about a place, those that overlap it among them; `spans` stand in the order of the text. */
export function* around<Item extends Span>(
  spans: readonly Item[],
  { from, to }: Span,
): Generator<Item, void, undefined> {
  for (let i = firstFrom(spans, from - WINDOW); i < spans.length; i++) {
    const span = spans[i] as Item;
    if (span.from > to + WINDOW) return;
    yield span;
  }
}

/** The spans about a place that do not overlap it. */
export function* beside<Item extends Span>(
  spans: readonly Item[],
  place: Span,
): Generator<Item, void, undefined> {
  for (const span of around(spans, place)) if (!overlap(span, place)) yield span;
}

export function overlap(a: Span, b: Span): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Number of the first span that begins at a symbol or behind it. */
function firstFrom(spans: readonly Span[], at: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).from < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
