import type { SeededRandom } from "../random.js";

const END = "\n";

/** Invents names in which each letter follows those before it as in the names it learnt from. */
export class NameChain {
  readonly #order: number;
  readonly #next = new Map<string, string[]>();

  constructor(names: Iterable<string>, order: number) {
    this.#order = order;
    for (const name of names) {
      const letters = [...name, END];
      for (const [place, letter] of letters.entries()) {
        const before = letters.slice(Math.max(0, place - order), place).join("");
        const next = this.#next.get(before);
        if (next === undefined) this.#next.set(before, [letter]);
        else next.push(letter);
      }
    }
  }

  /** A name, cut off where it grows longer than `most` characters. */
  invent(random: SeededRandom, most: number): string {
    const letters: string[] = [];
    while (letters.length < most) {
      const before = letters.slice(-this.#order).join("");
      const letter = random.pick(this.#next.get(before) ?? [END]);
      if (letter === END) break;
      letters.push(letter);
    }
    return letters.join("").trim();
  }
}
