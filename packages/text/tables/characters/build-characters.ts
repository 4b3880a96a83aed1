import { type CharacterTable, TABLE_SIZE } from "../../src/tables/character-table.js";
import { leetTable } from "../../src/tables/leet.js";
import { Script } from "../../src/tables/script.js";
import { createFold, isUpper } from "./fold.js";
import { kindOf } from "./kind.js";
import { createLook, digitsDrawnAsLetters } from "./look.js";
import { isAsciiSymbol, scriptOf } from "./unicode.js";

/** The table as the run time has it, made from the sources instead. */
export function buildCharacters(): CharacterTable {
  const fold = createFold(digitsDrawnAsLetters());
  const lookOf = createLook(fold);
  const expansions = new Map<number, readonly number[]>();
  const table = {
    kind: new Uint8Array(TABLE_SIZE),
    fine: new Uint16Array(TABLE_SIZE),
    evidence: new Uint8Array(TABLE_SIZE),
    look: new Uint16Array(TABLE_SIZE),
    lookStrength: new Uint8Array(TABLE_SIZE),
    script: new Uint8Array(TABLE_SIZE),
    isUpper: new Uint8Array(TABLE_SIZE),
    expansions,
    leet: leetTable(),
  };
  for (let code = 0; code < TABLE_SIZE; code++) {
    const { symbols, evidence } = fold(code);
    const look = lookOf(code);
    table.kind[code] = kindOf(code);
    table.fine[code] = symbols[0] as number;
    table.evidence[code] = evidence;
    table.look[code] = look.letter;
    table.lookStrength[code] = look.strength;
    table.script[code] = scriptOfFolded(code, symbols[0] as number);
    table.isUpper[code] = isUpper(code) ? 1 : 0;
    if (symbols.length > 1) expansions.set(code, symbols);
  }
  return table;
}

/** A styled letter is of its plain letter's script; digits are of none. */
function scriptOfFolded(code: number, fine: number): Script {
  if (isAsciiSymbol(fine)) return fine >= 97 ? Script.Latin : Script.Common;
  const script = scriptOf(code);
  return script === Script.Common && fine !== code ? scriptOf(fine) : script;
}
