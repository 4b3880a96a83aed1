import { buildSounds } from "../sounds/build-sounds.js";
import { buildTrie } from "./build-trie.js";
import { buildTypos } from "./build-typos.js";
import { gatherSigns } from "./gather-signs.js";
import type { Sign } from "./sign.js";
import type { SignIndex } from "./sign-index.js";
import { sortSigns } from "./sort-signs.js";
import { tabulate } from "./tabulate.js";

export interface CompileOptions {
  /** False for words that nobody disguises: only what any honest writer does is then looked for. */
  readonly disguises?: boolean;
}

/** Compiles signs into an index. A sign without a single letter, digit or hanzi is left out. */
export function compileSigns(
  signs: Iterable<Sign>,
  { disguises = true }: CompileOptions = {},
): SignIndex {
  const gathered = gatherSigns(signs);
  const table = tabulate(gathered, sortSigns(gathered));
  return {
    trie: buildTrie(table),
    signs: table,
    typos: buildTypos(table, disguises ? table.count : 0),
    sounds: buildSounds(table, disguises ? table.count : 0),
    disguises,
  };
}
