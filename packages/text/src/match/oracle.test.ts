import fc from "fast-check";
import { expect, it } from "vitest";
import { compileSigns, createEncoder, createMatcher } from "../index.js";

const LETTERS = "bdk";
const encode = createEncoder();

/** Cyrillic and full-width letters that are read as the letters of the alphabet, and what writers change. */
const DRESSED: Readonly<Record<string, string>> = { b: "B", d: "ｄ", k: "K" };

const word = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 5 })
  .map((letters) => letters.join(""));

function inOrder(lines: readonly string[]): string[] {
  return [...lines].sort((a, b) => (a < b ? -1 : 1));
}

/** The obvious way: every word is compared with every sign, letter by letter, with case and width folded. */
function plainly(signs: readonly string[], words: readonly string[]): string[] {
  const found: string[] = [];
  let at = 0;
  for (const written of words) {
    const folded = written.normalize("NFKC").toLowerCase();
    for (const [mark, name] of signs.entries()) {
      if (folded === name) found.push(`${mark} ${at} ${at + written.length}`);
    }
    at += written.length + 1;
  }
  return inOrder(found);
}

it("words that are signs are found as the obvious search finds them, no more and no fewer", () => {
  const dressed = fc
    .tuple(word, fc.infiniteStream(fc.boolean()))
    .map(([letters, choices]) =>
      Array.from(letters, (letter) =>
        choices.next().value ? (DRESSED[letter] as string) : letter,
      ).join(""),
    );
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { minLength: 1, maxLength: 8 }),
      fc.array(dressed, { maxLength: 10 }),
      (signs, words) => {
        const index = compileSigns(signs.map((text, mark) => ({ mark, text, alias: false })));
        const matches = createMatcher(index)(encode(words.join(" ")));
        const plain = matches
          .filter(({ form }) => form === "exact" || form === "folded")
          .map(({ mark, start, end }) => `${mark} ${start} ${end}`);
        expect(inOrder(plain)).toEqual(plainly(signs, words));
      },
    ),
    { numRuns: 400 },
  );
});

it("accents taken apart, case, width and invisible characters lose no sign, and its span is its own", () => {
  const name = "Kéströvelle";
  const match = createMatcher(compileSigns([{ mark: 0, text: name, alias: false }]));
  const invisible = fc.constantFrom("\u200b", "\u00ad", "\u2060", "\ufe0f", "\u202a", "\u0301");
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(3), fc.option(invisible, { nil: "" })), {
        minLength: name.length,
        maxLength: name.length,
      }),
      (ways) => {
        const written = Array.from(name, (letter, k) => {
          const [way, behind] = ways[k] as [number, string];
          const plain = letter.normalize("NFD");
          const dressed = [letter, plain, letter.toUpperCase(), plain.toUpperCase()][way] as string;
          return dressed + behind;
        }).join("");
        const text = `new ${written} bag`;
        const [first, ...more] = match(encode(text)).filter(({ confidence }) => confidence >= 0.9);
        expect(more).toEqual([]);
        expect(first?.start).toBe(4);
        // What stands invisibly behind the last letter may belong to it or not.
        expect(first?.end).toBeGreaterThanOrEqual(4 + written.length - 1);
        expect(first?.end).toBeLessThanOrEqual(4 + written.length);
      },
    ),
  );
});
