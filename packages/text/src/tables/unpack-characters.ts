import { readBase64 } from "./byte-reader.js";
import { type CharacterTable, LookStrength, TABLE_SIZE } from "./character-table.js";
import { EXPANSIONS, FOLDS, LOOKS, PROPERTIES } from "./generated/characters-data.js";
import { leetTable } from "./leet.js";

/** The first code point that takes two code units. */
const ASTRAL = 0x10000;

export function unpackCharacters(): CharacterTable {
  return { ...unpackProperties(), fine: unpackFolds(), ...unpackLooks(), expansions: unpackExpansions(), leet: leetTable() };
}

/** Runs of one value: length, then kind (3 bits), script (4), upper case (1) and evidence (5). */
function unpackProperties(): Pick<CharacterTable, "kind" | "script" | "isUpper" | "evidence"> {
  const kind = new Uint8Array(TABLE_SIZE);
  const script = new Uint8Array(TABLE_SIZE);
  const isUpper = new Uint8Array(TABLE_SIZE);
  const evidence = new Uint8Array(TABLE_SIZE);
  const reader = readBase64(PROPERTIES);
  for (let code = 0; !reader.done; ) {
    const end = code + reader.number();
    const value = reader.number();
    kind.fill(value & 7, code, end);
    script.fill((value >> 3) & 15, code, end);
    isUpper.fill((value >> 7) & 1, code, end);
    evidence.fill(value >> 8, code, end);
    code = end;
  }
  return { kind, script, isUpper, evidence };
}

/** Runs of folded symbols at one distance from their characters: gap, length, distance. All others fold to themselves. */
function unpackFolds(): Uint16Array {
  const fine = new Uint16Array(TABLE_SIZE);
  for (let code = 0; code < ASTRAL; code++) fine[code] = code;
  const reader = readBase64(FOLDS);
  for (let code = 0; !reader.done; ) {
    code += reader.number();
    const end = code + reader.number();
    const distance = reader.signed();
    for (; code < end; code++) fine[code] = code + distance;
  }
  return fine;
}

/** Gap and ASCII letter, whose high bit marks a weak look. */
function unpackLooks(): Pick<CharacterTable, "look" | "lookStrength"> {
  const look = new Uint16Array(TABLE_SIZE);
  const lookStrength = new Uint8Array(TABLE_SIZE);
  const reader = readBase64(LOOKS);
  for (let code = 0; !reader.done; ) {
    code += reader.number();
    const letter = reader.byte();
    look[code] = letter & 0x7f;
    lookStrength[code] = letter > 0x7f ? LookStrength.Weak : LookStrength.Strong;
  }
  return { look, lookStrength };
}

/** Gap, number of symbols, symbols. */
function unpackExpansions(): ReadonlyMap<number, readonly number[]> {
  const expansions = new Map<number, readonly number[]>();
  const reader = readBase64(EXPANSIONS);
  for (let code = 0; !reader.done; ) {
    code += reader.number();
    const symbols = Array.from({ length: reader.number() }, () => reader.number());
    expansions.set(code, symbols);
  }
  return expansions;
}
