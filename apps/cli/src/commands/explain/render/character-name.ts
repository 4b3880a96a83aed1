import { shownText } from "./cells.js";

/** Characters of which nothing is seen, by the names that people know them by. */
const NAMES: Readonly<Record<string, string>> = {
  "\u00ad": "soft hyphen",
  "\u034f": "combining grapheme joiner",
  "\u061c": "Arabic letter mark",
  "\u115f": "Hangul filler",
  "\u180e": "Mongolian vowel separator",
  "\u200b": "zero width space",
  "\u200c": "zero width non-joiner",
  "\u200d": "zero width joiner",
  "\u200e": "left-to-right mark",
  "\u200f": "right-to-left mark",
  "\u202a": "left-to-right embedding",
  "\u202b": "right-to-left embedding",
  "\u202c": "end of an override or embedding",
  "\u202d": "left-to-right override",
  "\u202e": "right-to-left override",
  "\u2060": "word joiner",
  "\u2066": "left-to-right isolate",
  "\u2067": "right-to-left isolate",
  "\u2068": "first strong isolate",
  "\u2069": "end of an isolate",
  "\ufeff": "zero width no-break space",
  "\n": "line end",
  "\t": "tab",
  " ": "blank",
  "\u00a0": "no-break space",
};

const SCRIPTS = [
  "Latin",
  "Cyrillic",
  "Greek",
  "Armenian",
  "Hebrew",
  "Arabic",
  "Thai",
  "Han",
  "Hiragana",
  "Katakana",
  "Hangul",
  "Georgian",
  "Cherokee",
  "Coptic",
  "Lisu",
] as const;
const BY_SCRIPT = SCRIPTS.map(
  (script) => [script, new RegExp(`^\\p{Script=${script}}`, "u")] as const,
);

/** What a character is called where it is not plain: `о (U+043E Cyrillic)`, `zero width space`. */
export function characterName(character: string): string {
  const name = NAMES[character];
  if (name !== undefined) return name;
  if (/^[\x21-\x7e]+$/.test(character)) return character;
  const code = [...character].map(codeName).join(" ");
  if (/^\p{M}/u.test(character)) return `combining mark ${code}`;
  if (/^\p{Default_Ignorable_Code_Point}/u.test(character)) return `invisible ${code}`;
  const script = BY_SCRIPT.find(([, pattern]) => pattern.test(character))?.[0];
  // A number beside hanzi and emoji tells nobody more.
  if (script === "Han" || /\p{Extended_Pictographic}/u.test(character)) return shownText(character);
  return `${shownText(character)} (${code}${script === undefined ? "" : ` ${script}`})`;
}

function codeName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
