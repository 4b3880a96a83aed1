import type { Matcher, SignMatch } from "@touchstone/text";
import { createEncoder } from "@touchstone/text";
import type { Row } from "./rows.js";

/** From here on a mention is believed. */
export const FIRM = 0.5;

export interface Recall {
  readonly operator: string;
  readonly rows: number;
  /** Rows whose mark was found with at least `FIRM` confidence. */
  readonly firm: number;
  /** Rows whose mark was found, however unsure. */
  readonly found: number;
  /** Rows found whose span is the sign's to the code unit. */
  readonly exactSpan: number;
}

export interface Miss {
  readonly row: Row;
  /** Not found, found below `FIRM`, or found with a span that is not the sign's. */
  readonly why: "missed" | "unsure" | "span";
  readonly matches: readonly SignMatch[];
}

/** How many rows of one operator are found, and the rows that are not, or not quite. */
export function measureRecall(
  operator: string,
  rows: readonly Row[],
  match: Matcher,
): { recall: Recall; misses: Miss[] } {
  const encode = createEncoder();
  const misses: Miss[] = [];
  const count = { firm: 0, found: 0, exactSpan: 0 };
  for (const row of rows) {
    const matches = match(encode(row.title));
    const best = bestOf(row, matches);
    const why = whyMissed(row, best);
    if (why !== undefined) misses.push({ row, why, matches });
    if (best === undefined) continue;
    count.found += 1;
    if (best.confidence >= FIRM) count.firm += 1;
    if (isExact(row, best)) count.exactSpan += 1;
  }
  return { recall: { operator, rows: rows.length, ...count }, misses };
}

function whyMissed(row: Row, best: SignMatch | undefined): Miss["why"] | undefined {
  if (best === undefined) return "missed";
  if (best.confidence < FIRM) return "unsure";
  return isExact(row, best) ? undefined : "span";
}

/** Punctuation at the ends of a name may be counted in or not (& Other Stories, Stater Bros.). */
function isExact({ name, title, start, end }: Row, match: SignMatch): boolean {
  const missing = `${title.slice(start, match.start)}${title.slice(match.end, end)}`;
  if (match.start < start || match.end > end || /[\p{L}\p{N}]/u.test(missing)) return false;
  return (
    (match.start === start || /^[^\p{L}\p{N}]/u.test(name)) &&
    (match.end === end || /[^\p{L}\p{N}]$/u.test(name))
  );
}

/** The surest match of the row's mark that covers at least half of the sign. */
function bestOf(row: Row, matches: readonly SignMatch[]): SignMatch | undefined {
  return matches
    .filter(({ mark, start, end }) => {
      const shared = Math.min(end, row.end) - Math.max(start, row.start);
      return mark === row.mark && shared * 2 >= row.end - row.start;
    })
    .toSorted((a, b) => b.confidence - a.confidence)[0];
}
