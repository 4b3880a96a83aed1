import { CharacterKind, FoldEvidence } from "../../src/tables/character-table.js";
import { Script } from "../../src/tables/script.js";
import { LIGATURES, SMALL_CAPITALS, STROKED } from "../data/latin-letters.js";
import { RADICALS } from "../data/radicals.js";
import { simplifiedForms } from "./hanzi.js";
import { enclosedDigit, enclosedLetter, kindOf } from "./kind.js";
import { lettersByLine } from "./letter-lines.js";
import { categoryOf, codesOf, has, isAsciiSymbol, scriptOf } from "./unicode.js";

export interface Folded {
  /** One code unit for most characters, several for ligatures and the like. */
  readonly symbols: readonly number[];
  readonly evidence: number;
}

export type Fold = (code: number) => Folded;

const { Case, Width, Accent, Styled, Traditional } = FoldEvidence;

const ASTRAL = 0x10000;

const RADICAL_IDEOGRAPHS = new Map(
  RADICALS.trim()
    .split(/\s/)
    .map((pair) => codesOf(pair) as [number, number]),
);

/** Letters beyond the BMP have no code unit; these stand in for them, apart within a script. */
const PRIVATE_USE = 0xe000;
const PRIVATE_USE_SIZE = 0x1900;

/** Half-width jamo, which Unicode maps to the jamo of old Korean rather than those on a keyboard. */
const JAMO = new Map<number, number>();
for (const [half, full, count] of [
  [0xffa1, 0x3131, 30],
  [0xffc2, 0x314f, 6],
  [0xffca, 0x3155, 6],
  [0xffd2, 0x315b, 6],
  [0xffda, 0x3161, 3],
] as const) {
  for (let i = 0; i < count; i++) JAMO.set(half + i, full + i);
}

/** Everyday letters of Thai, Lao and Armenian that Unicode splits in two. */
const WHOLE = new Set(codesOf("ำຳև"));

const VOICING = new Map(codesOf("\u309b\uff9e").map((code) => [code, 0x3099]));
for (const code of codesOf("\u309c\uff9f")) VOICING.set(code, 0x309a);

/** How letters and digits fold. `digitsDrawnAsLetters` keep themselves: ٥ is read as o, not as 5. */
export function createFold(digitsDrawnAsLetters: ReadonlySet<number>): Fold {
  const foldPart = createFoldPart();
  return (code) => {
    if (kindOf(code) > CharacterKind.Hanzi)
      return { symbols: [code < ASTRAL ? code : 0], evidence: 0 };
    const parts = digitsDrawnAsLetters.has(code) ? [] : partsOf(code).map(foldPart);
    if (parts.length === 0) return { symbols: [unitOf(code)], evidence: 0 };
    return {
      symbols: parts.flatMap(({ symbols }) => symbols),
      evidence: parts.reduce((evidence, part) => evidence | part.evidence, evidenceOf(code)),
    };
  };
}

/** Folds one letter of a decomposition, which has no accents left that Unicode knows of. */
function createFoldPart(): Fold {
  const listed = new Map<number, Folded>();
  for (const [lines, evidence] of [
    [STROKED, Accent],
    [LIGATURES, Accent],
    [SMALL_CAPITALS, Styled],
  ] as const) {
    for (const [code, symbols] of lettersByLine(lines)) listed.set(code, { symbols, evidence });
  }
  const simplified = simplifiedForms();
  const jamo = compatibilityJamo();
  return (code) => {
    const found = listed.get(code);
    if (found !== undefined) return found;
    const twin = RADICAL_IDEOGRAPHS.get(code) ?? jamo.get(code);
    const plain = twin ?? lower(code);
    const { to, traditional } = simplified.get(plain) ?? { to: plain, traditional: false };
    return {
      symbols: [unitOf(to)],
      evidence: (traditional ? Traditional : 0) | (twin === undefined ? 0 : Styled),
    };
  };
}

function unitOf(code: number): number {
  return code < ASTRAL ? code : PRIVATE_USE + (code % PRIVATE_USE_SIZE);
}

/** What shows of a character itself, whatever its parts fold to. */
function evidenceOf(code: number): number {
  const dress = isWide(code) ? Width : isStyled(code) ? Styled : 0;
  return (isUpper(code) ? Case : 0) | (losesAccent(code) ? Accent : 0) | dress;
}

export function isUpper(code: number): boolean {
  return has(code, "Uppercase") || categoryOf(code) === "Lt";
}

/** The letters, digits and hanzi of a character's decomposition, accents and brackets left out. */
function partsOf(code: number): number[] {
  const enclosed = enclosedLetter(code);
  if (enclosed !== undefined) return [enclosed];
  const digits = enclosedDigit(code);
  if (digits !== undefined) return codesOf(digits);
  const voicing = VOICING.get(code) ?? JAMO.get(code);
  if (voicing !== undefined) return [voicing];
  if (categoryOf(code) === "Nd") return [48 + digitValue(code)];
  const parts = codesOf(decomposed(code)).filter((part) => kindOf(part) <= CharacterKind.Hanzi);
  return parts.length > 1 && isWhole(code) ? [code] : parts;
}

/** Two-part vowel signs and the like are written as one character, and normalised to it. */
function isWhole(code: number): boolean {
  const character = String.fromCodePoint(code);
  return (
    WHOLE.has(code) ||
    (character.normalize("NFC") === character &&
      character.normalize("NFKD") === character.normalize("NFD"))
  );
}

function decomposed(code: number): string {
  if (code >= 0x3131 && code < 0x318f) return String.fromCodePoint(code);
  return codesOf(String.fromCodePoint(code).normalize("NFKC"))
    .map((part) => {
      const character = String.fromCodePoint(part);
      // Syllables and voiced kana are symbols of their own, not letters with an accent.
      const whole = scriptOf(part) === Script.Kana || scriptOf(part) === Script.Hangul;
      return whole ? character : character.normalize("NFKD");
    })
    .join("");
}

/** Decimal digits stand in rows of ten from zero to nine. */
function digitValue(code: number): number {
  let first = code;
  while (categoryOf(first - 1) === "Nd") first--;
  return (code - first) % 10;
}

function lower(code: number): number {
  if (code === 0x3c2) return 0x3c3; // ς is σ at the end of a word
  return (
    codesOf(String.fromCodePoint(code).toLowerCase()).find(
      (part) => kindOf(part) <= CharacterKind.Hanzi,
    ) ?? code
  );
}

function losesAccent(code: number): boolean {
  if (scriptOf(code) === Script.Kana) return false;
  const canonical = codesOf(String.fromCodePoint(code).normalize("NFD"));
  return canonical.length > 1 && canonical.some((part) => kindOf(part) === CharacterKind.Invisible);
}

function isWide(code: number): boolean {
  return code >= 0xff00 && code < 0xffef;
}

function isStyled(code: number): boolean {
  const character = String.fromCodePoint(code);
  const canonical = character.normalize("NFC");
  if (WHOLE.has(code)) return false;
  if (code === 0x3c2 || enclosedLetter(code) !== undefined || enclosedDigit(code) !== undefined)
    return true;
  if (VOICING.has(code)) return true;
  if (categoryOf(code) === "Nd") return !isAsciiSymbol(code);
  if (code >= 0x3131 && code < 0x318f) return false;
  // A canonical twin (the Kelvin sign, a compatibility ideograph) is a style too: it looks the same.
  const twin = canonical !== character && codesOf(character.normalize("NFD")).length === 1;
  return twin || character.normalize("NFKD") !== character.normalize("NFD");
}

/** From the jamo of a decomposition back to those on a keyboard. */
function compatibilityJamo(): Map<number, number> {
  const jamo = new Map<number, number>();
  for (let code = 0x3131; code < 0x318f; code++) {
    const [conjoining] = codesOf(String.fromCodePoint(code).normalize("NFKD"));
    if (conjoining !== undefined && conjoining !== code) jamo.set(conjoining, code);
  }
  return jamo;
}
