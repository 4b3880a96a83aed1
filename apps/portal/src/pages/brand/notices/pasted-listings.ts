import type { SentItem } from "../../../api/notices.js";

export interface Pasted {
  readonly items: readonly SentItem[];
  /** Numbers of lines that name no listing, from 1. */
  readonly wrong: readonly number[];
}

/** Listings as people paste them: an address a line, or a marketplace's id and a listing's. Each once. */
export function pastedListings(text: string): Pasted {
  const items = new Map<string, SentItem>();
  const wrong: number[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const item = listingOf(trimmed);
    if (item === null) wrong.push(index + 1);
    else items.set(JSON.stringify(item), item);
  }
  return { items: [...items.values()], wrong };
}

function listingOf(line: string): SentItem | null {
  if (/^https?:\/\/\S+$/i.test(line)) return { url: line };
  const [, marketplace, listing] = /^([a-z0-9][a-z0-9-]{0,62})[\s,;]+(\S+)$/.exec(line) ?? [];
  return marketplace === undefined || listing === undefined ? null : { marketplace, listing };
}
