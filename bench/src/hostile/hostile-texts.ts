import type { SeededRandom } from "../random.js";

/** Makes a text of about `length` UTF-16 code units out of names of marks. */
export type HostileText = (
  length: number,
  names: readonly string[],
  random: SeededRandom,
) => string;

/** Texts made to cost a search for signs as much as possible. */
export const HOSTILE_TEXTS: Readonly<Record<string, HostileText>> = {
  "single letters": (length) => repeated("a ", length),
  "single letters of the alphabet": (length) => repeated("a b c d e f g h i j k l m ", length),
  "one letter": (length) => repeated("a", length),
  "two letters": (length) => repeated("ab", length),
  "one of each shape": (length) => repeated("il1|!I", length),
  digits: (length) => repeated("0123456789", length),
  "zeros and ones": (length, _, random) => filled(length, () => random.pick(["0", "1", "o", "l"])),
  stars: (length) => repeated("*", length),
  "letters and stars": (length) => repeated("a*", length),
  "letters and stars at random": (length, _, random) =>
    filled(length, () => random.pick(["a", "e", "s", "*", "*"])),
  "letters and double stars": (length) => repeated("**1", length),
  "look-alikes and hashes": (length) => repeated("#а", length),
  "letters and dots": (length) => repeated("s.e.", length),
  emoji: (length) => repeated("🔥", length),
  "emoji between letters": (length) => repeated("a🔥", length),
  "flags and joiners": (length) => repeated("👩‍👩‍👧🇩🇪", length),
  "marks on one letter": (length) => `a${repeated("\u0301", length)}`,
  "marks on each letter": (length) => repeated("e\u0301\u0336\u0353", length),
  "invisible characters": (length) => repeated("\u200b", length),
  "invisible between letters": (length) => repeated("n\u200b\u2060", length),
  overrides: (length) => repeated("\u202eab\u202c", length),
  "overrides without an end": (length) => repeated("\u202eab", length),
  brackets: (length) => repeated("[a](b)", length),
  punctuation: (length) => repeated("!|$@+#&", length),
  "pairs that look like one letter": (length) => repeated("rnvvcl", length),
  "one hanzi": (length) => repeated("大", length),
  "hanzi and spaces": (length) => repeated("大 发 ", length),
  "lone surrogates": (length) => repeated("\ud83d", length),
  "beginnings of names": (length, names, random) =>
    filled(length, () => cut(random.pick(names), 0.7)),
  "beginnings of names, spaced": (length, names, random) =>
    filled(length, () => `${[...cut(random.pick(names), 0.7)].join(" ")} `),
  "beginnings of names, masked": (length, names, random) =>
    filled(length, () => `${cut(random.pick(names), 0.5)}**`),
  "names run together": (length, names, random) =>
    filled(length, () => random.pick(names).replaceAll(" ", "")),
  "names with a letter swapped": (length, names, random) =>
    filled(length, () => `${swapped(random.pick(names), random)} `),
  "one name": (length, names) => repeated(`${names[0] ?? "a"} `, length),
  "letters of names at random": (length, names, random) =>
    filled(length, () => {
      const name = random.pick(names);
      return name.charAt(random.whole(0, name.length - 1));
    }),
  "words of random letters": (length, _, random) =>
    filled(length, () => `${filled(7, () => random.pick([..."aeiostrnl"]))} `),
};

function repeated(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}

function filled(length: number, piece: () => string): string {
  const pieces: string[] = [];
  for (let size = 0; size < length; ) {
    const next = piece() || " ";
    pieces.push(next);
    size += next.length;
  }
  return pieces.join("");
}

function cut(name: string, share: number): string {
  return name.slice(0, Math.max(1, Math.floor(name.length * share)));
}

function swapped(name: string, random: SeededRandom): string {
  const at = random.whole(0, Math.max(0, name.length - 2));
  return `${name.slice(0, at)}${name.charAt(at + 1)}${name.charAt(at)}${name.slice(at + 2)}`;
}
