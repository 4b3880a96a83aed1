import { SeededRandom } from "../random.js";
import { NAME_CHARACTERS, SYLLABLES } from "./words.js";

export interface SyntheticRight {
  readonly id: string;
  readonly brand: string;
  readonly kind: "word_mark";
  readonly text: string;
  readonly aliases?: readonly string[];
}

const SEED = 20_160_401;

/** Word marks of invented brands. The first ones are the same however many are asked for. */
export function syntheticRights(count: number): SyntheticRight[] {
  const random = new SeededRandom(SEED);
  const names = new Set<string>();
  const rights: SyntheticRight[] = [];
  while (rights.length < count) {
    const brand = inventName(random);
    const alias = inventAlias(random);
    if (names.has(brand)) continue;
    names.add(brand);
    const right = { id: `r-${rights.length + 1}`, brand, kind: "word_mark", text: brand } as const;
    rights.push(alias === undefined ? right : { ...right, aliases: [alias] });
  }
  return rights;
}

function inventName(random: SeededRandom): string {
  const syllables = Array.from({ length: random.whole(3, 5) }, () => random.pick(SYLLABLES));
  const letters = syllables.join("");
  return `${letters.slice(0, 1).toUpperCase()}${letters.slice(1)}`;
}

function inventAlias(random: SeededRandom): string | undefined {
  if (!random.chance(0.3)) return undefined;
  return Array.from({ length: random.whole(3, 4) }, () => random.pick(NAME_CHARACTERS)).join("");
}
