import type { SeededRandom } from "../random.js";

/** The characters of a name, surrogate pairs whole. */
export function charactersOf(name: string): string[] {
  return [...name];
}

/** Places of letters and digits among the characters. */
export function letterPlaces(characters: readonly string[]): number[] {
  return characters.flatMap((it, place) => (/[\p{L}\p{N}]/u.test(it) ? [place] : []));
}

export function letterCount(name: string): number {
  return letterPlaces(charactersOf(name)).length;
}

export function isHanzi(name: string): boolean {
  return /^[\p{Script=Han}·]+$/u.test(name);
}

/** Written in ASCII letters and what commonly stands between them. */
export function isPlainLatin(name: string): boolean {
  return /^[a-z0-9 &'.-]+$/i.test(name) && /[a-z]/i.test(name);
}

/** `count` of the values, each once, in their own order. */
export function some<T>(values: readonly T[], count: number, random: SeededRandom): T[] {
  const left = values.map((_, place) => place);
  const taken: number[] = [];
  while (taken.length < count && left.length > 0) {
    taken.push(...left.splice(random.whole(0, left.length - 1), 1));
  }
  return taken.toSorted((a, b) => a - b).map((place) => values[place] as T);
}

/** Replaces the characters at some places; undefined when that changes nothing. */
export function replaceAt(
  name: string,
  places: readonly number[],
  replacement: (character: string, place: number) => string,
): string | undefined {
  const at = new Set(places);
  const written = charactersOf(name)
    .map((it, place) => (at.has(place) ? replacement(it, place) : it))
    .join("");
  return written === name ? undefined : written;
}

/** A letter in the same case as another one. */
export function inCaseOf(model: string, letter: string): string {
  return model === model.toLowerCase() ? letter : letter.toUpperCase();
}

/**
 * Puts something into gaps between letters of one word: into all of them, or into some. Gaps between a name's
 * own CamelCase words are left alone, since a hyphen there is no disguise.
 */
export function insertBetween(
  name: string,
  inserted: string,
  gaps: number | "all",
  random: SeededRandom,
): string | undefined {
  const characters = charactersOf(name);
  const letters = new Set(letterPlaces(characters));
  const places = characters.flatMap((it, place) => {
    const before = characters[place - 1] ?? "";
    const within = letters.has(place) && letters.has(place - 1);
    return within && !(/\p{Ll}/u.test(before) && /\p{Lu}/u.test(it)) ? [place] : [];
  });
  const chosen = gaps === "all" ? places : some(places, gaps, random);
  return replaceAt(name, chosen, (it) => `${inserted}${it}`);
}
