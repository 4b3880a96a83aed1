import { hashText } from "../world/hash-text.js";

/** The first four are fitted and chosen on, each in turn by the other three; the last is reported. */
export const PARTS = ["first", "second", "third", "fourth", "report"] as const;
export type Part = (typeof PARTS)[number];

/** The part that a brand belongs to, by its name alone. */
export function partOf(brand: string): Part {
  return PARTS[hashText(brand) % PARTS.length] as Part;
}

/** A part's share of some things: none stands in two parts, and none lacks any where there are enough. */
export function shareOf<Item>(
  items: readonly Item[],
  part: Part,
  nameOf: (item: Item) => string,
): readonly Item[] {
  const shuffled = [...items].sort((a, b) => hashText(nameOf(a)) - hashText(nameOf(b)));
  return shuffled.filter((_, number) => PARTS[number % PARTS.length] === part);
}
