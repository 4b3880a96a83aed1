/**
 * Characters that are read as more than one letter, with the shapes besides the one in the tables.
 * U and V are one letter on stone and on labels (BVLGARI).
 */
const SECOND_LOOKS: readonly (readonly [characters: string, letters: string])[] = [
  ["u", "v"],
  ["v", "u"],
  ["6", "b"],
  ["9", "q"],
  ["աԱ", "au"],
  ["ք", "p"],
  ["եէ", "e"],
  ["ն", "u"],
  ["σ", "os"],
  ["в", "v"],
  ["з", "z"],
  ["ի", "i"],
  ["մ", "u"],
  ["ո", "o"],
  ["տ", "s"],
  ["գ", "g"],
  ["ʋ", "uv"],
  ["ק", "p"],
  // Letters that are read by their sound as often as by their looks.
  ["δд", "d"],
  ["λл", "l"],
  ["π", "p"],
  ["γг", "g"],
  ["φф", "f"],
  ["ρр", "r"],
  ["и", "i"],
  ["п", "p"],
  ["н", "n"],
  ["с", "s"],
  ["у", "u"],
  ["х", "h"],
  ["ᛖ", "e"],
  ["ᚹ", "w"],
  ["ᚷ", "g"],
  ["ᚲ", "c"],
  ["ᛉ", "z"],
];

const BY_FINE = new Map(
  SECOND_LOOKS.flatMap(([characters, letters]) =>
    Array.from(
      characters,
      (character) =>
        [character.charCodeAt(0), Array.from(letters, (letter) => letter.charCodeAt(0))] as const,
    ),
  ),
);

const NO_SHAPES: readonly number[] = [];

/** 1 for each fine symbol that has a second look. */
const SECOND_LOOKING = new Uint8Array(0x10000);
for (const fine of BY_FINE.keys()) SECOND_LOOKING[fine] = 1;

/** Whether a fine symbol has a second look. */
export function hasSecondLook(fine: number): boolean {
  return SECOND_LOOKING[fine] === 1;
}

/** The further shapes of a fine symbol. */
export function secondShapes(fine: number): readonly number[] {
  return BY_FINE.get(fine) ?? NO_SHAPES;
}

/** Whether a symbol has the wanted shape, at first look or at second. */
export function looksLike(shape: number, fine: number, wanted: number): boolean {
  return shape === wanted || (SECOND_LOOKING[fine] === 1 && secondShapes(fine).includes(wanted));
}
