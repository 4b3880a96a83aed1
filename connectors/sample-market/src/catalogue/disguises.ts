import type { Random } from "@touchstone/sample-world";

/** Each letter and what is written for it. Chinese signs take the traditional character. */
const LIKE_DIGITS = new Map(["o0", "e3", "a4", "i1", "岚嵐", "霁霽"].map(pairOf));
const CYRILLIC = new Map(["aа", "eе", "oо", "cс", "pр", "xх"].map(pairOf));
const SMALL_CAPITALS = new Map(["rʀ", "nɴ", "lʟ"].map(pairOf));

const INVISIBLE = "\u200b";

/** Ways in which a sign is written so that a search for it finds nothing. */
const DISGUISES: readonly ((sign: string) => string)[] = [
  (sign) => replaceFirst(sign, LIKE_DIGITS),
  (sign) => replaceAll(sign, CYRILLIC),
  (sign) => parted(sign, "."),
  (sign) => parted(sign, "-"),
  (sign) => `${sign}シ`,
  (sign) => [...sign].join(" "),
  (sign) => masked(sign),
  (sign) => replaceAll(sign, SMALL_CAPITALS),
  (sign) => parted(sign, INVISIBLE),
  (sign) => stretched(sign),
  (sign) => swapped(sign),
  (sign) => `${sign.replaceAll(" ", "").toLowerCase()}style`,
  (sign) => parted(replaceFirst(replaceAll(sign, CYRILLIC), LIKE_DIGITS), "."),
];

/** The sign in a disguise that changes it; as many tries as there are disguises find one. */
export function disguised(sign: string, random: Random): string {
  const first = random.below(DISGUISES.length);
  const order = [...DISGUISES.slice(first), ...DISGUISES.slice(0, first)];
  return order.map((write) => write(sign)).find((text) => text !== sign) ?? `${sign}シ`;
}

function replaceFirst(sign: string, signs: ReadonlyMap<string, string>): string {
  const letters = [...sign];
  const place = letters.findIndex((letter) => signs.has(letter));
  return letters
    .map((letter, at) => (at === place ? (signs.get(letter) ?? letter) : letter))
    .join("");
}

function replaceAll(sign: string, signs: ReadonlyMap<string, string>): string {
  return [...sign].map((letter) => signs.get(letter) ?? letter).join("");
}

function parted(sign: string, mark: string): string {
  const letters = [...sign];
  const middle = Math.floor(letters.length / 2);
  return `${letters.slice(0, middle).join("")}${mark}${letters.slice(middle).join("")}`;
}

function masked(sign: string): string {
  const letters = [...sign];
  const vowel = letters.findIndex((letter, at) => at > 0 && /[aeiou]/.test(letter));
  return letters.map((letter, at) => (at === vowel ? "*" : letter)).join("");
}

/** A letter in the middle three times over. */
function stretched(sign: string): string {
  const letters = [...sign];
  const middle = Math.floor(letters.length / 2);
  return letters.map((letter, at) => (at === middle ? letter.repeat(3) : letter)).join("");
}

/** Shorter signs with two letters exchanged are other words. */
const SWAPPED_FROM = 7;

/** Two letters behind the middle exchanged, as if by mistake. */
function swapped(sign: string): string {
  const letters = [...sign];
  const middle = Math.floor(letters.length / 2);
  const [one = "", other = ""] = letters.slice(middle, middle + 2);
  if (letters.length < SWAPPED_FROM) return sign;
  return [...letters.slice(0, middle), other, one, ...letters.slice(middle + 2)].join("");
}

function pairOf(pair: string): [string, string] {
  const [letter = "", written = ""] = pair;
  return [letter, written];
}
