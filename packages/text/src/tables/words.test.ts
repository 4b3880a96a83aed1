import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finishHash, HASH_SEED, hashUnit, hashWord, loadWords } from "./words.js";

const words = loadWords();

describe("known words", () => {
  it("everyday English words are common, inflected too", () => {
    for (const word of "the shoes running bags better children watches colour color".split(" ")) {
      expect(words.english(word), word).toBe(2);
    }
  });

  it("rarer English words are known", () => {
    for (const word of "pineapple luggage hoodie sneakers crossbody smartwatch".split(" ")) {
      expect(words.english(word), word).toBeGreaterThan(0);
    }
  });

  it("innocent neighbours of famous marks are words", () => {
    for (const word of "channel addicts bike pikes guest panda luggage".split(" ")) {
      expect(words.english(word), word).toBeGreaterThan(0);
    }
  });

  it("words that are also marks are words, in both languages", () => {
    for (const word of "apple orange shell polo gap target diesel".split(" ")) {
      expect(words.english(word), word).toBeGreaterThan(0);
    }
    for (const word of "苹果 小米 奔驰 大众 联想 三叶草".split(" ")) {
      expect(words.chinese(word), word).toBeGreaterThan(0);
    }
  });

  it("names that are nothing but marks are neither words nor names", () => {
    for (const mark of "adidas nike gucci chanel prada rolex samsung lacoste".split(" ")) {
      expect(words.english(mark), mark).toBe(0);
      expect(words.properName(mark), mark).toBe(false);
      expect(words.foreign(mark), mark).toBe(false);
    }
    for (const mark of "阿迪达斯 耐克 香奈儿 劳力士 华为 索尼".split(" ")) {
      expect(words.chinese(mark), mark).toBe(0);
    }
  });

  it("nonsense is unknown", () => {
    for (const word of ["qwzrtk", "xxaaqq", "adidaz", "nikee", "vbnmlkj"]) {
      expect(words.english(word), word).toBe(0);
      expect(words.properName(word), word).toBe(false);
      expect(words.foreign(word), word).toBe(false);
    }
  });

  it("people and places are names, and no common words for that", () => {
    for (const name of "johnson garcia schmidt nguyen london toronto mumbai".split(" ")) {
      expect(words.properName(name), name).toBe(true);
      expect(words.english(name), name).toBeLessThan(2);
    }
  });

  it("everyday words of other markets are known without their accents", () => {
    for (const word of "schuhe tasche chaussure zapato borsa relogio sepatu giay".split(" ")) {
      expect(words.foreign(word), word).toBe(true);
    }
  });

  it("a Chinese word has the higher class the more frequent it is", () => {
    expect(words.chinese("可以")).toBeGreaterThan(words.chinese("苹果"));
    expect(words.chinese("苹果")).toBeGreaterThan(words.chinese("麒麟"));
    expect(words.chinese("的了是我")).toBe(0);
  });

  it("words of the trade that old corpora lack are known", () => {
    for (const word of "同款 包邮 卫衣 显瘦 手机壳 男女通用".split(" ")) {
      expect(words.chinese(word), word).toBeGreaterThan(0);
    }
  });

  it("a word whose hanzi fold is known in both forms", () => {
    expect(words.chinese("乾坤")).toBeGreaterThan(0);
    expect(words.chinese("干坤")).toBe(words.chinese("乾坤"));
  });

  it("a hash made unit by unit asks the same question", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (word) => {
        let hash = HASH_SEED;
        for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
        expect(finishHash(hash)).toBe(hashWord(word));
        expect(words.englishHash(hashWord(word))).toBe(words.english(word));
        expect(words.chineseHash(hashWord(word))).toBe(words.chinese(word));
      }),
    );
  });

  it("hardly any random string passes for a word", () => {
    const known = Array.from({ length: 20_000 }, (_, i) => `q${i.toString(36)}x`).filter(
      (word) => words.english(word) > 0 || words.properName(word) || words.foreign(word),
    );
    expect(known.length).toBeLessThan(20);
  });
});
