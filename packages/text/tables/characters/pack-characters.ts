import { deflateRawSync } from "node:zlib";
import { type CharacterTable, TABLE_SIZE } from "../../src/tables/character-table.js";

export interface PackedCharacters {
  readonly COLUMNS: string;
  readonly EXPANSIONS: string;
}

/** What `unpackCharacters` reads. */
export function packCharacters(table: CharacterTable): PackedCharacters {
  const { fine, look, kind, evidence, lookStrength, script, isUpper } = table;
  const distances = fine.map((symbol, code) => (code < 0x10000 ? symbol - code : symbol));
  const columns = [
    distances,
    Uint8Array.from(look),
    kind,
    evidence,
    lookStrength,
    script,
    isUpper,
  ].map((column) => {
    if (column.length !== TABLE_SIZE) throw new Error("A column is not as long as the table.");
    return Buffer.from(column.buffer);
  });
  const expansions = [...table.expansions].map(
    ([code, symbols]) => `${String.fromCodePoint(code)} ${String.fromCharCode(...symbols)}`,
  );
  return {
    COLUMNS: deflateRawSync(Buffer.concat(columns), { level: 9 }).toString("base64"),
    EXPANSIONS: expansions.join("\n"),
  };
}
