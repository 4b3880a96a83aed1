/**
 * Blocks that Unicode's East Asian Width calls wide or full-width (UAX #11), rounded to whole
 * blocks; emoji are told by their own property.
 */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2329, 0x232a],
  [0x2e80, 0x303e],
  [0x3041, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97f],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18dff],
  [0x1aff0, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

/** Columns of one code point that is neither invisible nor a combining mark. */
export function columnsOf(codePoint: number): 1 | 2 {
  if (codePoint < 0x1100) return 1;
  if (WIDE.some(([first, last]) => codePoint >= first && codePoint <= last)) return 2;
  return /\p{Emoji_Presentation}/u.test(String.fromCodePoint(codePoint)) ? 2 : 1;
}
