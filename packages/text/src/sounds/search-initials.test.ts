import { describe, expect, it } from "vitest";
import { compileSigns, createEncoder, createMatcher, type Operator } from "../index.js";

const FIRM = 0.5;
const LEAST = 0.2;
const encode = createEncoder();

function find(marks: readonly string[], text: string, off: readonly Operator[] = []) {
  const signs = marks.map((mark, number) => ({ mark: number, text: mark, alias: false, off }));
  return createMatcher(compileSigns(signs))(encode(text));
}

describe("a mark that is only hinted at", () => {
  it.each([
    ["by its first hanzi and a tilde", "新款珂～包包", "珂斯洛", "珂～"],
    ["by its first hanzi and a star", "珂* 包包", "珂斯洛", "珂*"],
    ["by two letters and a star", "ke* bag", "Kestrovelle", "ke*"],
    ["by one letter and a tilde", "K～ 男包", "Kestrovelle", "K～"],
    ["by one letter and several stars", "K*** bag", "Kestrovelle", "K***"],
    ["as the house of its letter", "K家新款", "Kestrovelle", "K家"],
    ["as the house of its letter, apart", "2025 K 家 包", "Kestrovelle", "K 家"],
    ["as the brand of its hanzi", "珂牌 包包", "珂斯洛", "珂牌"],
    ["by the letter with which its first hanzi is spelt", "K珂 围巾", "珂斯洛", "K珂"],
  ])("is suspected %s", (_way, text, mark, hint) => {
    const [match, ...more] = find([mark], text);
    expect(more).toEqual([]);
    expect(match).toMatchObject({ form: "initial", disguises: [], sign: mark });
    expect(text.slice(match?.start, match?.end)).toBe(hint);
    expect(match?.confidence).toBeGreaterThanOrEqual(LEAST);
    expect(match?.confidence).toBeLessThan(FIRM);
  });

  it("is suspected the less the more marks begin like that, and not at all where many do", () => {
    const marks = ["Kestrovelle", "Kandrosa", "Kimboura", "Koltessa", "Kurvanti"];
    const sure = (count: number): readonly number[] =>
      find(marks.slice(0, count), "K家新款").map(({ confidence }) => confidence);
    expect(sure(1)[0]).toBeGreaterThan(sure(2)[0] ?? 1);
    expect(sure(4)).toHaveLength(4);
    expect(sure(5)).toEqual([]);
  });

  it("counts once, however many of its signs begin like that", () => {
    const index = compileSigns(
      ["Kestrovelle", "Kestro", "Kest"].map((text) => ({ mark: 0, text, alias: false })),
    );
    expect(createMatcher(index)(encode("K家新款"))).toHaveLength(1);
  });

  it.each([
    ["a size", "S～XL 大码", ["Sandrolle", "Xlandra"]],
    ["a measure", "K*M*H", ["Kestrovelle", "Mandrosa"]],
    ["an interjection", "亲～包邮", ["亲斯洛"]],
    ["the end of a word", "满额包邮～", ["邮斯洛"]],
    ["a house that is a word", "实木家具", ["木斯洛"]],
    ["a house in a running text", "原木家庭影院", ["木斯洛"]],
    ["a letter of a garment", "T恤 V领", ["恤斯洛", "领斯洛"]],
    ["letters of a longer word", "luke* bag", ["Kestrovelle"]],
  ])("is not suspected in %s", (_what, text, marks) => {
    expect(find(marks, text)).toEqual([]);
  });

  it("is not suspected where that is switched off", () => {
    expect(find(["Kestrovelle"], "K家新款", ["initial"])).toEqual([]);
  });
});
