import { Script } from "../../src/tables/script.js";

/** Two letters, such as `Lu`; `Cn` for what is not assigned. */
export function categoryOf(code: number): string {
  const character = String.fromCodePoint(code);
  return CATEGORIES.find(([, pattern]) => pattern.test(character))?.[0] ?? "Cn";
}

const CATEGORIES =
  "Lo So Ll Lu Lt Mn Mc Me Sm Sc Sk Po Ps Pe Pd Pc Pi Pf Lm No Nd Nl Cf Cc Cs Co Zs Zl Zp"
    .split(" ")
    .map((name) => [name, new RegExp(`\\p{gc=${name}}`, "u")] as const);

/** Whether a character has a binary property of Unicode, or a script. */
export function has(code: number, property: string): boolean {
  let pattern = patterns.get(property);
  if (pattern === undefined) {
    pattern = new RegExp(`\\p{${property}}`, "u");
    patterns.set(property, pattern);
  }
  return pattern.test(String.fromCodePoint(code));
}

const patterns = new Map<string, RegExp>();

const INDIC = [
  "Devanagari",
  "Bengali",
  "Gurmukhi",
  "Gujarati",
  "Oriya",
  "Tamil",
  "Telugu",
  "Kannada",
  "Malayalam",
  "Sinhala",
];

const SCRIPTS: readonly (readonly [Script, readonly string[]])[] = [
  [Script.Common, ["Common", "Inherited"]],
  [Script.Latin, ["Latin"]],
  [Script.Han, ["Han"]],
  [Script.Cyrillic, ["Cyrillic"]],
  [Script.Greek, ["Greek"]],
  [Script.Armenian, ["Armenian"]],
  [Script.Kana, ["Hiragana", "Katakana"]],
  [Script.Hangul, ["Hangul"]],
  [Script.Arabic, ["Arabic"]],
  [Script.Hebrew, ["Hebrew"]],
  [Script.Thai, ["Thai"]],
  [Script.Indic, INDIC],
  [Script.Cherokee, ["Cherokee"]],
];

/** Sound marks and the like are common to both kana, hence of no script in Unicode's own table. */
const KANA = /[\u3031-\u3035\u3099-\u309c\u30fc\uff70\uff9e\uff9f]/u;

export function scriptOf(code: number): Script {
  if (KANA.test(String.fromCodePoint(code))) return Script.Kana;
  return (
    SCRIPTS.find(([, names]) => names.some((name) => has(code, `sc=${name}`)))?.[0] ?? Script.Other
  );
}

export function codesOf(text: string): number[] {
  return Array.from(text, (character) => character.codePointAt(0) as number);
}

export function isAsciiSymbol(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}
