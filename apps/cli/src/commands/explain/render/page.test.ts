import { DEFAULT_POLICY, type WordMark } from "@touchstone/interface";
import { compileScreening } from "@touchstone/screening";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentOf } from "../document.js";
import { explain } from "../explain.js";
import { widthOfText } from "./cells.js";
import { renderPage } from "./page.js";
import { createPaint } from "./paint.js";

const LUMORA: WordMark = {
  id: "r-1",
  brand: "Lumora",
  kind: "word_mark",
  text: "Lumora",
  aliases: ["露莫拉"],
  niceClasses: [18],
};
const UGG: WordMark = { id: "r-2", brand: "Ugg", kind: "word_mark", text: "ugg" };
const compiled = compileScreening([LUMORA, UGG], []);

function explained(title: string, marks: readonly WordMark[] = [], more = {}) {
  const listing = { marketplace: "agora", id: "l-1", title, ...more };
  return explain({ compiled, policy: DEFAULT_POLICY, listing, marks });
}

interface Shown {
  readonly marks?: readonly WordMark[];
  readonly width?: number;
  readonly colours?: boolean;
  readonly more?: object;
}

function page(
  title: string,
  { marks = [], width = 80, colours = false, more }: Shown = {},
): string {
  return renderPage(explained(title, marks, more), { width, paint: createPaint(colours) });
}

describe("the page of an explanation", () => {
  it("shows every character over the letter that it is read as, and says how", () => {
    const text = page("new Lumоr\u200ba tote");
    expect(text).toContain("written  L u m о r ⁞ a");
    expect(text).toContain("read as  L u m o r   a");
    expect(text).toContain("о (U+043E Cyrillic) -> o, looks the same");
    expect(text).toContain("zero width space, dropped");
    expect(text).toContain("letters that look alike");
    expect(text).toContain("⁞ stands for a character that nobody sees");
  });

  it("keeps hanzi over hanzi, however wide they are", () => {
    expect(page("新款 露.莫拉 手袋")).toMatch(
      /written {2}露 \. 莫 拉\n {5}read as {2}露 {3}莫 拉\n/,
    );
  });

  it("gives the use, the reasons for it and against it, and what the risk is made of", () => {
    const text = page("case compatible with Lumora bags");
    expect(text).toContain("use: compatible, the goods fit the brand's");
    expect(text).toMatch(/\+\d\.\d\d +│█+ +a wording such as "compatible with" leads to it/);
    expect(text).toMatch(/-\d\.\d\d +█+│ +where every decision starts/);
    expect(text).toContain("-4.60     █████│         before anything is known");
    expect(text).toContain("Recommendation: clear: nothing to ask");
  });

  it("says so where nothing is found", () => {
    expect(page("blue cotton")).toBe(
      "title\n  blue cotton\n\nNo sign was found.\nRecommendation: clear: nothing to ask\n",
    );
  });

  it("lays a mark that was not found beside the piece that comes nearest", () => {
    const text = page("a luggage set", { marks: [UGG] });
    expect(text).toContain("  a luggage set\n     ^^^ ?\n");
    expect(text).toContain("Why not ugg?  r-2");
    expect(text).toContain('- It stands inside a longer word, "luggage".');
    expect(text).toContain('- set apart from the letters that touch it: "a l ugg age set"');
  });

  it("names the number of a mark that was found after all", () => {
    expect(page("Lumora tote", { marks: [LUMORA] })).toContain("It was found, as number 1: exact");
  });

  it("shows other fields only where something stands in them", () => {
    const more = { description: "blue cotton", brandClaim: "Lumora" };
    const text = page("a tote", { more });
    expect(text).toContain("brandClaim\n  Lumora\n  ^^^^^^ 1");
    expect(text).toContain("the field decides, nothing was weighed");
    expect(text).not.toContain("description");
  });

  it("has no escape sequence unless colours are asked for, and says the same with them", () => {
    const plain = page("new Lum0ra tote", { marks: [UGG] });
    const coloured = page("new Lum0ra tote", { marks: [UGG], colours: true });
    expect(plain).not.toContain("\u001b");
    expect(coloured).toContain("\u001b[");
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with one.
    expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(plain);
  });

  it("never lets a text command the terminal", () => {
    const text = page("\u001b]0;title\u0007 Lu\u001b[31mmora \u202eetot", { marks: [LUMORA] });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});

describe("for every text", () => {
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 6 }),
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom(
      "Lum0ra",
      "Lu*ora ",
      "露莫拉",
      "L.u.m.o.r.a",
      "ugg",
      "lumera",
      " ",
      "\u200b",
      "🔥",
    ),
  );
  const title = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));

  it("a page and a document are made, and no line is wider than the screen", () => {
    const width = fc.integer({ min: 50, max: 120 });
    fc.assert(
      fc.property(title, width, (given, columns) => {
        const explanation = explained(given, [LUMORA, UGG]);
        const text = renderPage(explanation, { width: columns, paint: createPaint(false) });
        for (const line of text.split("\n"))
          expect(widthOfText(line), line).toBeLessThanOrEqual(columns);
        expect(JSON.parse(JSON.stringify(documentOf(explanation)))).toMatchObject({
          fields: [{ name: "title" }],
        });
      }),
      { numRuns: 80 },
    );
  });
});
