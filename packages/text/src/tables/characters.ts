import { CharacterKind, type CharacterTable } from "./character-table.js";
import { unpackCharacters } from "./unpack-characters.js";

export {
  CharacterKind,
  type CharacterTable,
  FoldEvidence,
  LookStrength,
  TABLE_SIZE,
} from "./character-table.js";
export { Script } from "./script.js";

/** The kind of a code point beyond the table: planes 2 and 3 hold hanzi, plane 14 tags and variation selectors. */
export function kindBeyond(codePoint: number): CharacterKind {
  if (codePoint < 0x40000) return CharacterKind.Hanzi;
  return codePoint >= 0xe0000 && codePoint < 0xe1000
    ? CharacterKind.Invisible
    : CharacterKind.Symbol;
}

let table: CharacterTable | undefined;

export function loadCharacterTable(): CharacterTable {
  table ??= unpackCharacters();
  return table;
}
