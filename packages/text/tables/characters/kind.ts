import { CharacterKind } from "../../src/tables/character-table.js";
import { Script } from "../../src/tables/script.js";
import {
  ENCLOSED_ALPHABETS,
  ENCLOSED_DIGITS,
  ENCLOSED_ELEVEN,
  ENCLOSED_ZEROS,
} from "../data/latin-letters.js";
import { categoryOf, codesOf, has, scriptOf } from "./unicode.js";

/** Braille blank, Arabic kashida (it only stretches a word), Khitan filler. */
const MORE_INVISIBLE = new Set(codesOf("\u2800\u0640\u{16fe4}"));

/** Punctuation to Unicode; to a reader signs that mean something or mask a letter. */
const SYMBOLS = new Set(codesOf("*＊﹡#＃﹟@＠﹫&＆﹠%％﹪⁎∗†‡§¶※‰‱"));

/** Symbols or letters to Unicode; to a reader bars, dashes, dots and quotes. */
const SEPARATORS = new Set(codesOf("|｜￨¦‖∣∥⏐⎪❘❙❚~～∼`´¨¯¸⁄∕−➖·∙⋅◦•"));

/** Symbols to Unicode; drawn as letters and used as such. */
const LETTERS = new Set(codesOf("℮⍺⍳⍴⍵᙭℔๏"));

/** Decoration behind a name, never part of its spelling; likewise the emoji that say NEW, FREE, COOL. */
const DECORATION = new Set(codesOf("™℠©®℗🅪🅫🅬🆎🆑🆒🆓🆔🆕🆖🆗🆘🆙🆚"));

/** Scripts whose combining marks are accents or optional points, not letters. */
const ACCENTING = new Set<number>([
  Script.Common,
  Script.Latin,
  Script.Greek,
  Script.Cyrillic,
  Script.Armenian,
  Script.Hebrew,
  Script.Arabic,
]);

const VOICING_MARKS = new Set(codesOf("\u3099\u309a"));

const FRACTION_SLASH = "\u2044";

export function kindOf(code: number): CharacterKind {
  if (has(code, "White_Space")) return CharacterKind.Separator;
  if (has(code, "Default_Ignorable_Code_Point") || MORE_INVISIBLE.has(code))
    return CharacterKind.Invisible;
  if (SYMBOLS.has(code) || DECORATION.has(code)) return CharacterKind.Symbol;
  if (SEPARATORS.has(code) || (code >= 0x2500 && code < 0x2580)) return CharacterKind.Separator;
  if (LETTERS.has(code)) return CharacterKind.Letter;
  if (enclosedLetter(code) !== undefined) return CharacterKind.Letter;
  if (enclosedDigit(code) !== undefined) return CharacterKind.Digit;
  return kindOfCategory(code, categoryOf(code));
}

function kindOfCategory(code: number, category: string): CharacterKind {
  switch (category) {
    case "Cf":
    case "Cc":
    case "Me":
      return CharacterKind.Invisible;
    case "Mn":
    case "Mc":
      return isAccent(code) ? CharacterKind.Invisible : CharacterKind.Letter;
    case "Nd":
      return CharacterKind.Digit;
    case "Lm":
      return isSpacingMark(code) ? CharacterKind.Separator : kindOfLetter(code);
    case "Sk":
      return code > 0x2c0 && code < 0xab70 ? CharacterKind.Separator : CharacterKind.Symbol;
    case "Lu":
    case "Ll":
    case "Lt":
    case "Lo":
    case "Nl":
      return kindOfLetter(code);
    case "No":
    case "So":
    case "Sm":
      return kindOfSymbol(code);
    default:
      return category.startsWith("P") || category.startsWith("Z")
        ? CharacterKind.Separator
        : CharacterKind.Symbol;
  }
}

function isAccent(code: number): boolean {
  return !VOICING_MARKS.has(code) && ACCENTING.has(scriptOf(code));
}

/** Modifier letters that are quotes, dots and tone marks rather than raised letters. */
function isSpacingMark(code: number): boolean {
  return scriptOf(code) === Script.Common || (code >= 0x2b9 && code < 0x2e0);
}

function kindOfLetter(code: number): CharacterKind {
  return scriptOf(code) === Script.Han ? CharacterKind.Hanzi : CharacterKind.Letter;
}

/** A circled, squared or otherwise dressed letter is of the letter's kind; a fraction is no digit. */
function kindOfSymbol(code: number): CharacterKind {
  const plain = String.fromCodePoint(code).normalize("NFKD");
  if (plain.includes(FRACTION_SLASH)) return CharacterKind.Symbol;
  const first = codesOf(plain).find(
    (part) => part !== code && /[\p{L}\p{Nd}]/u.test(String.fromCodePoint(part)),
  );
  if (first !== undefined) return kindOf(first);
  const script = scriptOf(code);
  if (script === Script.Han) return CharacterKind.Hanzi;
  return categoryOf(code) === "No" && script !== Script.Common
    ? CharacterKind.Letter
    : CharacterKind.Symbol;
}

/** The plain letter in a box or circle that Unicode does not decompose. */
export function enclosedLetter(code: number): number | undefined {
  for (const first of ENCLOSED_ALPHABETS) {
    const place = code - (first.codePointAt(0) as number);
    if (place >= 0 && place < 26) return 97 + place;
  }
  return undefined;
}

/** The digits in a circle that Unicode does not decompose. */
export function enclosedDigit(code: number): string | undefined {
  if (codesOf(ENCLOSED_ZEROS).includes(code)) return "0";
  const eleven = code - (ENCLOSED_ELEVEN.codePointAt(0) as number);
  if (eleven >= 0 && eleven < 10) return String(11 + eleven);
  for (const first of ENCLOSED_DIGITS) {
    const place = code - (first.codePointAt(0) as number);
    if (place >= 0 && place < 10) return String(1 + place);
  }
  return undefined;
}
