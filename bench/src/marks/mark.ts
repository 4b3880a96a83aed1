import { TRADITIONAL } from "../disguises/traditional-characters.js";

/** A mark and what else it is known by. */
export interface Mark {
  readonly text: string;
  readonly aliases: readonly string[];
}

const SIMPLIFIED = new Map([...TRADITIONAL].map(([simplified, written]) => [written, simplified]));

/**
 * What two spellings of one name have in common: letters, digits and hanzi, in lower case, without accents,
 * simplified.
 */
export function plainKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase()
    .replace(/\p{Script=Han}/gu, (it) => SIMPLIFIED.get(it) ?? it);
}

/** Marks as the engine takes them. */
export function* signsOf(
  marks: Iterable<Mark>,
): Generator<{ mark: number; text: string; alias: boolean }> {
  let mark = 0;
  for (const { text, aliases } of marks) {
    yield { mark, text, alias: false };
    for (const alias of aliases) yield { mark, text: alias, alias: true };
    mark += 1;
  }
}
