import { inflateRawSync } from "node:zlib";
import { type CharacterTable, TABLE_SIZE } from "./character-table.js";
import { COLUMNS, EXPANSIONS } from "./generated/characters-data.js";
import { leetTable } from "./leet.js";

/** The first code point that takes two code units. */
const ASTRAL = 0x10000;

/** One column of two bytes and six of one. */
const ENTRY_BYTES = 8;

export function unpackCharacters(): CharacterTable {
  // One chunk for all of it, or zlib would join many small ones.
  const { buffer, byteOffset } = inflateRawSync(Buffer.from(COLUMNS, "base64"), {
    chunkSize: ENTRY_BYTES * TABLE_SIZE,
  });
  const fine = new Uint16Array(buffer, byteOffset, TABLE_SIZE);
  // Packed as distances from the character itself, which are mostly nought.
  for (let code = 0; code < ASTRAL; code++) fine[code] += code;
  let offset = byteOffset + fine.byteLength;
  const narrow = (): Uint8Array => {
    const column = new Uint8Array(buffer, offset, TABLE_SIZE);
    offset += TABLE_SIZE;
    return column;
  };
  return {
    fine,
    look: new Uint16Array(narrow()),
    kind: narrow(),
    evidence: narrow(),
    lookStrength: narrow(),
    script: narrow(),
    isUpper: narrow(),
    expansions: unpackExpansions(),
    leet: leetTable(),
  };
}

/** A line is a character, a space and what it folds to. */
function unpackExpansions(): ReadonlyMap<number, readonly number[]> {
  const expansions = new Map<number, readonly number[]>();
  for (const line of EXPANSIONS.split("\n")) {
    const code = line.codePointAt(0) as number;
    const symbols: number[] = [];
    for (let i = code < ASTRAL ? 2 : 3; i < line.length; i++) symbols.push(line.charCodeAt(i));
    expansions.set(code, symbols);
  }
  return expansions;
}
