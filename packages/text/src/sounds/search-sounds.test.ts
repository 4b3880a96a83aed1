import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compileSigns,
  createEncoder,
  createMatcher,
  type Operator,
  type SignMatch,
} from "../index.js";

const FIRM = 0.5;
const encode = createEncoder();

function find(marks: readonly string[], text: string, off: readonly Operator[] = []): SignMatch[] {
  const signs = marks.map((mark, number) => ({ mark: number, text: mark, alias: false, off }));
  return createMatcher(compileSigns(signs))(encode(text));
}

function written(marks: readonly string[], text: string): readonly [string, number][] {
  return find(marks, text).map(({ start, end, confidence }) => [
    text.slice(start, end),
    confidence,
  ]);
}

const KESILUOWEI = ["珂斯洛维"];

describe("a Chinese name spelt in Latin letters", () => {
  it.each([
    ["in one word", "新款kesiluowei跑鞋", "kesiluowei"],
    ["syllable by syllable", "new ke si luo wei shoes", "ke si luo wei"],
    ["in capitals of its own", "KeSiLuoWei shoes", "KeSiLuoWei"],
    ["with tones", "kēsīluòwéi shoes", "kēsīluòwéi"],
    ["with the year behind it", "kesiluowei2025", "kesiluowei"],
    ["with hyphens", "ke-si-luo-wei", "ke-si-luo-wei"],
    ["in part, at its beginning", "kesi洛维 跑鞋", "kesi洛维"],
    ["in part, in its middle", "珂si洛维 跑鞋", "珂si洛维"],
  ])("is found %s", (_way, text, sign) => {
    const [match] = find(KESILUOWEI, text);
    expect(match).toMatchObject({ form: "transliterated", sign: "珂斯洛维" });
    expect(text.slice(match?.start, match?.end)).toBe(sign);
    expect(match?.confidence).toBeGreaterThan(FIRM);
  });

  it("is found where it has two hanzi, one of them spelt", () => {
    expect(written(["珂洛"], "珂luo手机壳")).toEqual([["珂luo", 0.65]]);
  });

  it("is found whether it is registered in simplified hanzi or in traditional ones", () => {
    expect(written(["珂斯洛維"], "kesiluowei")).toEqual([["kesiluowei", 0.93]]);
  });

  it("is found in each reading that a hanzi has", () => {
    expect(written(["乐斯洛"], "lesiluo bag")).toHaveLength(1);
    expect(written(["乐斯洛"], "yuesiluo bag")).toHaveLength(1);
  });

  it("is no more than a suspicion where it is short, or a word of another language", () => {
    expect(find(["力宁"], "lining fabric").every(({ confidence }) => confidence < FIRM)).toBe(true);
    expect(find(["安它"], "an ta").every(({ confidence }) => confidence < FIRM)).toBe(true);
  });

  it("is not found inside a longer word", () => {
    expect(find(["珂斯洛"], "kesiluong kesiluos xkesiluo")).toEqual([]);
  });
});

describe("a Chinese name in other hanzi that sound alike", () => {
  it("is found by three hanzi and more, the surer the more of its own are kept", () => {
    const [[, kept] = ["", 0]] = written(KESILUOWEI, "新款可斯洛维跑鞋");
    const [[, none] = ["", 0]] = written(KESILUOWEI, "新款科丝落薇跑鞋");
    expect(kept).toBeGreaterThan(none);
    expect(none).toBeGreaterThan(FIRM);
  });

  it("is found exactly where it stands", () => {
    expect(written(KESILUOWEI, "夏季科斯洛维T恤")[0]?.[0]).toBe("科斯洛维");
  });

  it("is found with something between all its hanzi, as a combined disguise", () => {
    expect(find(KESILUOWEI, "科·斯·洛·维")[0]).toMatchObject({
      form: "combined",
      disguises: ["separated", "transliterated"],
    });
  });

  it("is found though the new hanzi make a rare word with their neighbour, as 克斯 is", () => {
    expect(written(["珂斯洛"], "新款 克斯洛 跑鞋")).toEqual([["克斯洛", 0.563]]);
  });

  it("is a suspicion only where it has two hanzi", () => {
    const [[sign, confidence] = ["", 1]] = written(["珂洛"], "新款科洛运动鞋");
    expect(sign).toBe("科洛");
    expect(confidence).toBeLessThan(FIRM);
  });

  it("is no name where the hanzi are a word", () => {
    expect(find(["平果"], "新鲜苹果一箱")).toEqual([]);
    expect(find(["晓米"], "五谷小米粥")).toEqual([]);
  });

  it("is no name where the hanzi belong to words around them", () => {
    // 同城 and 蛋糕 are words; 城蛋糕 sounds like the mark.
    expect(find(["成蛋糕"], "晋江同城蛋糕店")).toEqual([]);
  });

  it("is a suspicion at most where all that is kept is an everyday word", () => {
    const matches = find(["幸咖啡"], "v60玻璃 型咖啡 过滤器");
    expect(matches.every(({ confidence }) => confidence < FIRM)).toBe(true);
  });

  it("says nothing where many marks sound like that", () => {
    const marks = ["珂斯洛", "科斯洛", "可斯洛", "柯斯洛", "克斯洛"];
    expect(find(marks, "课斯洛 跑鞋")).toEqual([]);
  });

  it("gives way to another mark that is written plainly", () => {
    const matches = find(["珂斯洛", "科斯洛"], "科斯洛跑鞋");
    expect(matches.map(({ sign, form }) => [sign, form])).toEqual([["科斯洛", "exact"]]);
  });
});

describe("the search for sounds", () => {
  it("leaves out a sign for which it is switched off", () => {
    expect(find(KESILUOWEI, "kesiluowei 科斯洛维", ["transliterated"])).toEqual([]);
  });

  it("has no index where no sign is of hanzi, nor for words that nobody disguises", () => {
    const latin = compileSigns([{ mark: 0, text: "Kestrovelle", alias: false }]);
    const plain = compileSigns([{ mark: 0, text: "珂斯洛", alias: false }], { disguises: false });
    for (const { sounds } of [latin, plain]) {
      expect(Object.values(sounds).map((array) => array.length)).toEqual([0, 0, 0, 0, 0]);
    }
  });

  it("reads any text without a fault, and what it finds lies inside", () => {
    const match = createMatcher(
      compileSigns(
        ["珂斯洛维", "乐行长", "珂洛"].map((text, mark) => ({ mark, text, alias: false })),
      ),
    );
    const piece = fc.constantFrom(
      "珂",
      "ke",
      "si",
      "斯",
      "洛",
      "luo",
      "乐",
      "行",
      " ",
      "·",
      "～",
      "1",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        for (const { start, end } of match(encode(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
