/** Alphabets that are Latin letters in another style: each folds to plain letters by Unicode's own data. */

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Letters that mathematical alphabets took from blocks that were there before. */
const SCRIPT = { e: "ℯ", g: "ℊ", o: "ℴ" };
const SCRIPT_CAPITALS = { b: "ℬ", e: "ℰ", f: "ℱ", h: "ℋ", i: "ℐ", l: "ℒ", m: "ℳ", r: "ℛ" };
const FRAKTUR_CAPITALS = { c: "ℭ", h: "ℌ", i: "ℑ", r: "ℜ", z: "ℨ" };
const DOUBLE_CAPITALS = { c: "ℂ", h: "ℍ", n: "ℕ", p: "ℙ", q: "ℚ", r: "ℝ", z: "ℤ" };

/** A letter of the style, or the character itself where the style has none. */
type Style = (character: string) => string;

export const STYLES: Readonly<Record<string, Style>> = {
  bold: twoCases(0x1d41a, 0x1d400),
  italic: twoCases(0x1d44e, 0x1d434, { h: "ℎ" }),
  "bold italic": twoCases(0x1d482, 0x1d468),
  script: twoCases(0x1d4b6, 0x1d49c, SCRIPT, SCRIPT_CAPITALS),
  "bold script": twoCases(0x1d4ea, 0x1d4d0),
  fraktur: twoCases(0x1d51e, 0x1d504, {}, FRAKTUR_CAPITALS),
  "bold fraktur": twoCases(0x1d586, 0x1d56c),
  "double-struck": twoCases(0x1d552, 0x1d538, {}, DOUBLE_CAPITALS),
  "sans-serif": twoCases(0x1d5ba, 0x1d5a0),
  "sans-serif bold": twoCases(0x1d5ee, 0x1d5d4),
  "sans-serif italic": twoCases(0x1d622, 0x1d608),
  "sans-serif bold italic": twoCases(0x1d656, 0x1d63c),
  monospace: twoCases(0x1d68a, 0x1d670),
  circled: twoCases(0x24d0, 0x24b6),
  parenthesised: oneCase(0x249c),
  squared: oneCase(0x1f130),
  "negative squared": oneCase(0x1f170),
  "negative circled": oneCase(0x1f150),
  "regional indicators": oneCase(0x1f1e6),
  "small capitals": listed("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘꞯʀꜱᴛᴜᴠᴡxʏᴢ"),
  superscript: listed("ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖqʳˢᵗᵘᵛʷˣʸᶻ"),
};

function twoCases(
  small: number,
  capital: number,
  smallExceptions: Readonly<Record<string, string>> = {},
  capitalExceptions: Readonly<Record<string, string>> = {},
): Style {
  return (character) => {
    const lower = character.toLowerCase();
    const place = LETTERS.indexOf(lower);
    if (place < 0) return character;
    return character === lower
      ? (smallExceptions[lower] ?? String.fromCodePoint(small + place))
      : (capitalExceptions[lower] ?? String.fromCodePoint(capital + place));
  };
}

function oneCase(first: number): Style {
  return (character) => {
    const place = LETTERS.indexOf(character.toLowerCase());
    return place < 0 ? character : String.fromCodePoint(first + place);
  };
}

function listed(letters: string): Style {
  const styled = [...letters];
  return (character) => styled[LETTERS.indexOf(character.toLowerCase())] ?? character;
}
