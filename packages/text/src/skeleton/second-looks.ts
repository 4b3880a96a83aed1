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

/** Fine symbols that have a second look. */
export const SECOND_LOOKING: ReadonlySet<number> = new Set(BY_FINE.keys());

/** The further shapes of a fine symbol. */
export function secondShapes(fine: number): readonly number[] {
  return BY_FINE.get(fine) ?? [];
}

/** Whether a symbol has the wanted shape, at first look or at second. */
export function looksLike(shape: number, fine: number, wanted: number): boolean {
  return shape === wanted || (SECOND_LOOKING.has(fine) && secondShapes(fine).includes(wanted));
}
