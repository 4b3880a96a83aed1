import { type CharacterTable, TABLE_SIZE } from "../../src/tables/character-table.js";
import { createByteWriter } from "../byte-writer.js";

export interface PackedCharacters {
  readonly PROPERTIES: string;
  readonly FOLDS: string;
  readonly LOOKS: string;
  readonly EXPANSIONS: string;
}

/** The text that `unpackCharacters` reads; the formats are told there. */
export function packCharacters(table: CharacterTable): PackedCharacters {
  return {
    PROPERTIES: packProperties(table),
    FOLDS: packFolds(table),
    LOOKS: packLooks(table),
    EXPANSIONS: packExpansions(table),
  };
}

function packProperties({ kind, script, isUpper, evidence }: CharacterTable): string {
  const combined = (code: number): number =>
    (kind[code] as number) | ((script[code] as number) << 3) | ((isUpper[code] as number) << 7) | ((evidence[code] as number) << 8);
  const out = createByteWriter();
  for (let code = 0; code < TABLE_SIZE; ) {
    const value = combined(code);
    let end = code + 1;
    while (end < TABLE_SIZE && combined(end) === value) end++;
    out.number(end - code);
    out.number(value);
    code = end;
  }
  return out.base64();
}

function packFolds({ fine }: CharacterTable): string {
  const out = createByteWriter();
  const shift = (code: number): number => (fine[code] as number) - (code < 0x10000 ? code : 0);
  const isRun = (code: number, from: number): boolean => {
    const step = code < 0x10000 ? 0 : 1;
    return code < TABLE_SIZE && (fine[code] as number) - code === (fine[from] as number) - from && shift(code) !== 0 && step === (from < 0x10000 ? 0 : 1);
  };
  let last = 0;
  for (let code = 0; code < TABLE_SIZE; ) {
    if (shift(code) === 0) {
      code++;
      continue;
    }
    let end = code + 1;
    while (isRun(end, code)) end++;
    out.number(code - last);
    out.number(end - code);
    out.signed((fine[code] as number) - code);
    last = end;
    code = end;
  }
  return out.base64();
}

function packLooks({ look, lookStrength }: CharacterTable): string {
  const out = createByteWriter();
  let last = 0;
  for (let code = 0; code < TABLE_SIZE; code++) {
    if (look[code] === 0) continue;
    out.number(code - last);
    out.byte((look[code] as number) | ((lookStrength[code] as number) === 1 ? 0x80 : 0));
    last = code;
  }
  return out.base64();
}

function packExpansions({ expansions }: CharacterTable): string {
  const out = createByteWriter();
  let last = 0;
  for (const [code, symbols] of [...expansions].sort(([a], [b]) => a - b)) {
    out.number(code - last);
    out.number(symbols.length);
    for (const symbol of symbols) out.number(symbol);
    last = code;
  }
  return out.base64();
}
