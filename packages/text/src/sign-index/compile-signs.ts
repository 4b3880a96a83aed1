import { createEncoder, type Encoder } from "../skeleton/encode.js";
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
  /** Its shapes: what the trie is built over. */
  readonly key: string;
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
      const key = keyOf(encode(text));
      if (key !== "") spellings.push({ sign: { ...sign, text }, key });
    }
  }
  spellings.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.sign.mark - b.sign.mark));
  const table = tabulate(spellings, encode);
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

function keyOf({ shape, length }: Skeleton): string {
  return String.fromCharCode(...shape.subarray(0, Math.min(length, SIGN_LIMIT)));
}

/** Encodes once more, in the order of the trie: cheaper than to keep every skeleton until it is known. */
function tabulate(spellings: readonly Spelling[], encode: Encoder): SignTable {
  const count = spellings.length;
  const symbols = spellings.reduce((sum, { key }) => sum + key.length, 0);
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
  for (const [k, { sign, key }] of spellings.entries()) {
    table.mark[k] = sign.mark;
    table.alias[k] = sign.alias ? 1 : 0;
    table.from[k] = at;
    const skeleton = encode(sign.text);
    for (let i = 0; i < key.length; i++, at++) {
      table.fine[at] = skeleton.fine[i];
      table.shape[at] = skeleton.shape[i];
      table.how[at] = skeleton.how[i];
      table.gap[at] = skeleton.gap[i];
    }
  }
  table.from[count] = at;
  return table;
}
