import {
  CharacterKind,
  type CharacterTable,
  FoldEvidence,
  kindBeyond,
  loadCharacterTable,
  Script,
} from "../tables/characters.js";
import { type LeetSign, leetSigns } from "./leet-signs.js";
import { hasSecondLook } from "./second-looks.js";
import { shapeOf } from "./shape.js";
import { How } from "./skeleton.js";

/** What the encoder does with a character. */
export const Act = { Symbol: 0, Invisible: 1, Separator: 2, Expand: 3, Sign: 4 } as const;

/** Where the parts of `CharacterFacts.nature` and `CharacterFacts.symbol` begin. */
export const ACT_SHIFT = 16;
export const SCRIPT_SHIFT = 20;
export const SHAPE_SHIFT = 16;

/** The character tables packed so that encoding a character costs two look-ups. */
export interface CharacterFacts {
  /** Code points below this have a row. */
  readonly size: number;
  /** Bits of `How`, then `Act` (`ACT_SHIFT`), then the script (`SCRIPT_SHIFT`). */
  readonly nature: Int32Array;
  /** The folded symbol, then its shape (`SHAPE_SHIFT`). */
  readonly symbol: Int32Array;
  readonly expansions: ReadonlyMap<number, readonly number[]>;
  readonly leetSigns: ReadonlyMap<number, LeetSign>;
}

/** 〇 is a numeral, and in a name it masks a hanzi: 金〇顿. */
const CIRCLE = 0x3007;

let packed: CharacterFacts | undefined;

export function characterFacts(): CharacterFacts {
  packed ??= pack(loadCharacterTable());
  return packed;
}

const ACT_BEYOND: Readonly<Record<number, number>> = {
  [CharacterKind.Hanzi]: Act.Symbol,
  [CharacterKind.Invisible]: Act.Invisible,
  [CharacterKind.Symbol]: Act.Separator,
};

/** Stands for every hanzi of planes 2 and 3: rare ones, which no mark is written in. */
const RARE_HANZI = 0xfffd;

/** What would stand in `symbol` for a code point that has no row. */
export const SYMBOL_BEYOND = RARE_HANZI | (RARE_HANZI << SHAPE_SHIFT);

/** What would stand in `nature` for a code point that has no row. */
export function natureBeyond(code: number): number {
  const act = ACT_BEYOND[kindBeyond(code)] ?? Act.Separator;
  return How.Unspaced | (act << ACT_SHIFT) | (Script.Han << SCRIPT_SHIFT);
}

function pack(table: CharacterTable): CharacterFacts {
  const size = table.kind.length;
  const signs = leetSigns(table);
  const nature = new Int32Array(size);
  const symbol = new Int32Array(size);
  for (let code = 0; code < size; code++) {
    let how = howOf(table, code);
    let fine = table.fine[code];
    if (isBorrowed(table, code)) {
      how = (how & ~(FoldEvidence.Accent | FoldEvidence.Styled)) | How.Look;
      fine = code;
    }
    const script = signs.has(code) ? Script.Common : table.script[code];
    const act = actOf(table, signs, code);
    nature[code] = how | (act << ACT_SHIFT) | (script << SCRIPT_SHIFT);
    // A traditional hanzi is drawn otherwise than the simplified one, and has its shape all the same.
    const isHanzi = table.kind[code] === CharacterKind.Hanzi;
    const look = table.look[code] || (isHanzi ? table.look[table.fine[code]] : 0);
    symbol[code] = fine | (shapeOf(look || table.fine[code]) << SHAPE_SHIFT);
  }
  return { size, nature, symbol, expansions: table.expansions, leetSigns: signs };
}

function actOf(table: CharacterTable, signs: CharacterFacts["leetSigns"], code: number): number {
  const kind = table.kind[code];
  if (kind === CharacterKind.Invisible) return Act.Invisible;
  if (table.expansions.has(code)) return Act.Expand;
  if (signs.has(code)) return Act.Sign;
  if (code === CIRCLE) return Act.Separator;
  return kind === CharacterKind.Separator || kind === CharacterKind.Symbol
    ? Act.Separator
    : Act.Symbol;
}

function howOf(table: CharacterTable, code: number): number {
  const kind = table.kind[code];
  let how = table.evidence[code] | (table.isUpper[code] ? How.Upper : 0);
  if (kind === CharacterKind.Digit) how |= How.Digit;
  if (kind === CharacterKind.Hanzi || isUnspaced(table.script[code])) how |= How.Unspaced;
  if (table.look[code] !== 0) how |= table.lookStrength[code] > 1 ? How.Look : How.FaintLook;
  if (hasSecondLook(table.fine[code])) how |= How.SecondLook;
  if (isNative(table.script[code])) how |= How.Native;
  return how;
}

/** Small capitals, which are letters in another dress: ɢ ɪ ɴ ɶ ʀ ʏ ʙ ʜ ʟ. */
const SMALL_CAPITALS: ReadonlySet<number> = new Set(
  Array.from("ɢɪɴɶʀʏʙʜʟ", (capital) => capital.charCodeAt(0)),
);

/**
 * Letters of phonetic alphabets and of languages that no marketplace is written in: a Latin letter
 * with a hook or a bar, drawn like a plain one. Accents of European languages are folded instead.
 */
function isBorrowed(table: CharacterTable, code: number): boolean {
  if (code < 0x180 || code > 0x2af || table.fine[code] >= 128 || table.fine[code] < 97)
    return false;
  const decomposes = String.fromCharCode(code).normalize("NFD").length > 1;
  return !decomposes && !SMALL_CAPITALS.has(code);
}

/** Scripts whose words follow one another without spaces, or run on into their endings. */
function isUnspaced(script: number): boolean {
  return (
    script === Script.Han ||
    script === Script.Kana ||
    script === Script.Hangul ||
    script === Script.Thai
  );
}

/** Scripts that languages are written in and that lend look-alikes of Latin letters. */
function isNative(script: number): boolean {
  return script === Script.Cyrillic || script === Script.Greek || script === Script.Armenian;
}
