import { loadSyllables } from "../tables/syllables.js";

/** The syllables as they are spelt in Latin letters. Node 0 is the root. */
export interface SpellingTrie {
  /** The node under each of the letters a to z; 0 where there is none. */
  readonly next: Uint16Array;
  /** The syllable that ends at a node, or 0. */
  readonly syllable: Uint16Array;
}

export const LETTERS = 26;
/** Letters of the longest syllable. */
export const LONGEST_SPELLING = 6;

let trie: SpellingTrie | undefined;

export function spellingTrie(): SpellingTrie {
  trie ??= build();
  return trie;
}

function build(): SpellingTrie {
  const { names } = loadSyllables();
  const next: number[] = new Array(LETTERS).fill(0);
  const ends: number[] = [0];
  for (const [syllable, name] of names.entries()) {
    if (syllable === 0) continue;
    add(name, syllable);
    // In passports ü is written yu.
    if (name.includes("v")) add(name.replace("v", "yu"), syllable);
  }
  return { next: Uint16Array.from(next), syllable: Uint16Array.from(ends) };

  function add(spelling: string, syllable: number): void {
    let node = 0;
    for (const letter of spelling) {
      const place = node * LETTERS + letter.charCodeAt(0) - 97;
      if (next[place] === 0) {
        next[place] = ends.length;
        ends.push(0);
        for (let k = 0; k < LETTERS; k++) next.push(0);
      }
      node = next[place];
    }
    ends[node] = syllable;
  }
}
