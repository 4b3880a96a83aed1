import { describe, expect, it } from "vitest";
import { cellsOf, HIDDEN_MARKER, shortened, shownText, widthOfText } from "./cells.js";

describe("what a text takes on the screen", () => {
  it.each([
    ["letters", "Lumora", 6],
    ["hanzi", "露莫拉", 6],
    ["full-width letters", "Ｌｕ", 4],
    ["hangul and kana", "한글カナ", 8],
    ["half-width kana", "ｶﾅ", 2],
    ["an emoji", "🔥", 2],
    ["an emoji of several people", "👩‍👩‍👧", 2],
    ["a flag", "🇨🇳", 2],
    ["a skin tone", "👍🏽", 2],
    ["a keycap", "1️⃣", 2],
    ["combining marks", "e\u0301\u0336", 1],
    ["styled letters", "𝐋𝐮", 2],
    ["Cyrillic", "Лумора", 6],
    ["nothing", "", 0],
  ])("%s", (_, text, columns) => {
    expect(widthOfText(text)).toBe(columns);
  });

  it("what nobody sees is shown as a marker", () => {
    for (const hidden of ["\u200b", "\u00ad", "\u2060", "\ufeff", "\u202e", "\u3164", "\ud800"])
      expect(shownText(`a${hidden}b`), codeOf(hidden)).toBe(`a${HIDDEN_MARKER}b`);
  });

  it("what commands a terminal is shown as its picture", () => {
    expect(shownText("a\u001b[31mb\u0007\u009b\t")).toBe(`a␛[31mb␇${HIDDEN_MARKER}␉`);
  });

  it("a combining mark with nothing to stand on gets a circle", () => {
    expect(shownText("\u0301a")).toBe("◌\u0301a");
  });

  it("every code unit belongs to one cell", () => {
    const text = "a\u200bé̴露👩‍👩‍👧🇨🇳\u0301\r\nb\ud800";
    const cells = cellsOf(text);
    expect(cells.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    expect(cells.every((cell, i) => cell.start === (cells[i - 1]?.end ?? 0))).toBe(true);
  });

  it("a cut text fills its columns at the most", () => {
    expect(shortened("露莫拉露莫拉", 7)).toBe("露莫拉…");
    expect(shortened("Lumora", 6)).toBe("Lumora");
  });
});

function codeOf(text: string): string {
  return `U+${text.charCodeAt(0).toString(16)}`;
}
