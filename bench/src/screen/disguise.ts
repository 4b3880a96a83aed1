import type { SeededRandom } from "../random.js";

const LEET: Readonly<Record<string, string>> = { a: "4", e: "3", i: "1", o: "0", s: "5", t: "7" };
const LOOK_ALIKES: Readonly<Record<string, string>> = { a: "а", e: "е", o: "о", p: "р", x: "х" };

const DISGUISES: readonly ((name: string) => string)[] = [
  (name) => replaceLetters(name, LEET),
  (name) => replaceLetters(name, LOOK_ALIKES),
  (name) => [...name].join("."),
  (name) => `${name.slice(0, 2)}*${name.slice(3)}`,
  (name) => name.replace(/[aeiou]/, "$&$&$&"),
];

/** Writes a name as sellers do who do not want it to be found. */
export function disguise(name: string, random: SeededRandom): string {
  return random.pick(DISGUISES)(name);
}

function replaceLetters(name: string, table: Readonly<Record<string, string>>): string {
  return [...name].map((letter) => table[letter] ?? letter).join("");
}
