import { createEncoder } from "../skeleton/encode.js";
import type { Skeleton } from "../skeleton/skeleton.js";
import { buildTrie } from "./build-trie.js";
import { buildTypos } from "./build-typos.js";
import { shared } from "./shared-arrays.js";
import type { Sign } from "./sign.js";
import type { SignIndex, SignTable } from "./sign-index.js";

/** Longest sign that is watched, in symbols; of a longer one the beginning is. */
const SIGN_LIMIT = 120;

export interface CompileOptions {
  /** False for words that nobody disguises: only what any honest writer does is then looked for. */
  readonly disguises?: boolean;
}

interface Spelling {
  readonly sign: Sign;
  readonly key: string;
  readonly fine: Uint16Array;
  readonly shape: Uint16Array;
  readonly how: Uint16Array;
  readonly gap: Uint8Array;
}

/** Compiles signs into an index. A sign without a single letter, digit or hanzi is left out. */
export function compileSigns(
  signs: Iterable<Sign>,
  { disguises = true }: CompileOptions = {},
): SignIndex {
  const encode = createEncoder();
  const spellings: Spelling[] = [];
  for (const sign of signs) {
    for (const text of writings(sign.text)) {
      const spelling = spell({ ...sign, text }, encode(text));
      if (spelling !== undefined) spellings.push(spelling);
    }
  }
  spellings.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.sign.mark - b.sign.mark));
  const table = tabulate(spellings);
  return {
    trie: buildTrie(spellings.map((spelling) => spelling.key)),
    signs: table,
    typos: buildTypos(disguises ? table : { ...table, count: 0 }),
    disguises,
  };
}

/** A sign as registered, with its ampersand spelt out, and with a space for a sign that is also a letter (media@home). */
function writings(text: string): string[] {
  const ampersand = text.replace(/(?<=\p{L}{2})\s*&\s*(?=\p{L}{2})/gu, " and ");
  const at = text.replace(/(?<=\p{L})[@$!|+#](?=\p{L})/gu, " ");
  return [...new Set([text, ampersand, at])];
}

function spell(sign: Sign, skeleton: Skeleton): Spelling | undefined {
  const n = Math.min(skeleton.length, SIGN_LIMIT);
  if (n === 0) return undefined;
  const shape = skeleton.shape.slice(0, n);
  return {
    sign,
    key: String.fromCharCode(...shape),
    fine: skeleton.fine.slice(0, n),
    shape,
    how: skeleton.how.slice(0, n),
    gap: skeleton.gap.slice(0, n),
  };
}

function tabulate(spellings: readonly Spelling[]): SignTable {
  const count = spellings.length;
  const symbols = spellings.reduce((sum, spelling) => sum + spelling.fine.length, 0);
  const table = {
    count,
    mark: shared(Uint32Array, count),
    alias: shared(Uint8Array, count),
    from: shared(Uint32Array, count + 1),
    fine: shared(Uint16Array, symbols),
    shape: shared(Uint16Array, symbols),
    how: shared(Uint16Array, symbols),
    gap: shared(Uint8Array, symbols),
    texts: spellings.map((spelling) => spelling.sign.text),
  };
  let at = 0;
  for (const [k, spelling] of spellings.entries()) {
    table.mark[k] = spelling.sign.mark;
    table.alias[k] = spelling.sign.alias ? 1 : 0;
    table.from[k] = at;
    table.fine.set(spelling.fine, at);
    table.shape.set(spelling.shape, at);
    table.how.set(spelling.how, at);
    table.gap.set(spelling.gap, at);
    at += spelling.fine.length;
  }
  table.from[count] = at;
  return table;
}
