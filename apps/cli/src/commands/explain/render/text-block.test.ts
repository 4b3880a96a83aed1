import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Span } from "./carets.js";
import { cellsOf, widthOfText } from "./cells.js";
import { createPaint } from "./paint.js";
import { textBlock } from "./text-block.js";

const paint = createPaint(false);

function block(
  text: string,
  spans: readonly (readonly [number, number])[],
  columns = 80,
): string[] {
  return textBlock(text, spans.map(spanOf), columns, paint);
}

function spanOf([start, end]: readonly [number, number], number: number): Span {
  return { start, end, label: `${number + 1}` };
}

function spanOfWord(text: string, word: string): readonly [number, number] {
  const start = text.indexOf(word);
  return [start, start + word.length];
}

describe("carets under a text", () => {
  it("stand under letters", () => {
    expect(block("new Lumora bag", [[4, 10]])).toEqual(["  new Lumora bag", "      ^^^^^^ 1"]);
  });

  it("stand under hanzi, two for each, and behind them", () => {
    const text = "新款露莫拉 Lumora";
    const spans = [spanOfWord(text, "露莫拉"), spanOfWord(text, "Lumora")];
    expect(block(text, spans)).toEqual([
      "  新款露莫拉 Lumora",
      "      ^^^^^^ 1",
      "             ^^^^^^ 2",
    ]);
  });

  it("stand right behind emoji", () => {
    const text = "👩‍👩‍👧🔥 Lumora";
    expect(block(text, [spanOfWord(text, "Lumora")])[1]).toBe("       ^^^^^^ 1");
  });

  it("stand under what is invisible as well, and not under marks on letters", () => {
    const text = "e\u0301 L\u200bu\u0336mora";
    expect(block(text, [[3, text.length]])).toEqual(["  e\u0301 L⁞u\u0336mora", "    ^^^^^^^ 1"]);
  });

  it("of signs that lie over one another stand in lines of their own", () => {
    expect(
      block("Lumora bag", [
        [0, 6],
        [0, 10],
        [7, 10],
      ]),
    ).toEqual(["  Lumora bag", "  ^^^^^^ 1", "  ^^^^^^^^^^ 2", "         ^^^ 3"]);
  });

  it("go on in the next row where the text does", () => {
    const text = "blue cotton Lumora Aurelle tote";
    expect(block(text, [[12, 26]], 26)).toEqual([
      "  blue cotton Lumora",
      "              ^^^^^^^ 1",
      "  Aurelle tote",
      "  ^^^^^^^ 1",
    ]);
  });

  it("of a long text leave out what is not pointed at", () => {
    const text = `${"blue cotton shirt\n".repeat(40)}Lumora bag\n${"more of it\n".repeat(40)}`;
    const lines = block(text, [spanOfWord(text, "Lumora")]);
    expect(lines.length).toBeLessThan(12);
    expect(lines).toContain("  ^^^^^^ 1");
    expect(lines.filter((line) => /more lines$/.test(line))).toHaveLength(2);
  });
});

describe("for every text and span", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 8 }),
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom("Lumora ", "露莫拉", "👩‍👩‍👧", "\u200b", "e\u0301", " ", "\n", "🇨🇳"),
  );
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));

  it("what stands over the carets is what they point at, by the columns that it takes", () => {
    const columns = fc.integer({ min: 20, max: 90 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), columns, (given, a, b, width) => {
        if (given === "") return;
        const start = a % given.length;
        const end = start + 1 + (b % (given.length - start));
        const lines = block(given, [[start, end]], width);
        if (lines.some((line) => /more lines?$/.test(line))) return;
        const over = lines
          .map((line, number) => overCarets(lines[number - 1] ?? "", line))
          .join("");
        const expected = cellsOf(given)
          .filter((cell) => cell.start < end && start < cell.end)
          .map(({ shown }) => shown)
          .join("");
        expect(withoutBlanks(over), JSON.stringify(lines)).toBe(withoutBlanks(expected));
      }),
      { numRuns: 300 },
    );
  });

  it("no row is wider than it may be", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 20, max: 90 }), (given, columns) => {
        for (const line of block(given, [[0, 3]], columns))
          expect(widthOfText(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

/** The characters of a row that stand over the carets of a line. */
function overCarets(row: string, line: string): string {
  const carets = /^( *)(\^+) 1$/.exec(line);
  if (carets === null) return "";
  const first = carets[1].length;
  const last = first + carets[2].length;
  let column = 0;
  let over = "";
  for (const { shown, width } of cellsOf(row)) {
    if (column >= first && column + width <= last) over += shown;
    column += width;
  }
  return over;
}

/** Blanks at the end of a row are not printed. */
function withoutBlanks(text: string): string {
  return text.replace(/\s/gu, "");
}
