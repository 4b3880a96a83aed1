import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileSigns, createEncoder, createMatcher, createWhyNot, type WhyNot } from "../index.js";

const whyNot = createWhyNot();
const encode = createEncoder();

function why(mark: string, text: string): WhyNot {
  return whyNot([{ mark: 0, text: mark, alias: false }], text);
}

function rulesOf(told: WhyNot): string[] {
  return "against" in told ? told.against.map(({ rule }) => rule) : [];
}

function textsOf(told: WhyNot): string[] {
  return "counterfactuals" in told ? told.counterfactuals.map(({ text }) => text) : [];
}

describe("why a mark is not found", () => {
  it("nothing in the text resembles it", () => {
    expect(why("Kestrovelle", "blue cotton")).toMatchObject({
      outcome: "nothing_alike",
      piece: { text: "blue" },
    });
  });

  it("there is nothing to compare", () => {
    expect(why("Kestrovelle", "🔥 !").outcome).toBe("nothing_to_compare");
    expect(why("!!!", "blue cotton").outcome).toBe("nothing_to_compare");
  });

  it("it stands inside a longer word: set apart, it is found", () => {
    const told = why("ugg", "luggage set");
    expect(told).toMatchObject({ outcome: "not_found", differences: 0 });
    expect(rulesOf(told)).toEqual(["inside_word"]);
    expect(textsOf(told)).toEqual(["l ugg age set"]);
  });

  it("what is written is a word: the same slip in letters that make none is found", () => {
    const told = why("Chanel", "channel");
    expect(told).toMatchObject({
      outcome: "not_found",
      against: [{ rule: "known_word", words: ["channel"] }],
    });
    expect(textsOf(told)).toContain("chanel");
  });

  it("it is too short: the same slip in a longer mark is found", () => {
    const told = why("Zolo", "zole dance");
    expect(rulesOf(told)).toEqual(["too_short"]);
    expect(textsOf(told)).toEqual(["zolo dance"]);
  });

  it("the differences are too many: each alone would be forgiven", () => {
    const told = why("Kestrovelle", "kstrvlle shoes");
    expect(told).toMatchObject({ outcome: "not_found", differences: 3 });
    expect(rulesOf(told)).toEqual(["differences_together"]);
    expect(textsOf(told)).toContain("kestrvelle shoes");
  });

  it("one difference is none that is taken for a disguise", () => {
    const told = why("露莫拉", "新款露水莫拉包");
    expect(rulesOf(told)).toEqual(["difference"]);
    expect(textsOf(told)).toEqual(["新款露露莫拉包"]);
  });

  it("the way in which it is written is switched off for it", () => {
    const sign = { mark: 0, text: "Kestrovelle", alias: false };
    const told = whyNot([{ ...sign, off: ["typo", "leet"] }], "K3strovelle shoes");
    expect(told).toMatchObject({
      outcome: "not_found",
      piece: { text: "K3strovelle" },
      against: [{ rule: "switched_off", operators: ["leet"], match: { form: "leet" } }],
    });
    expect(whyNot([{ ...sign, off: ["typo"] }], "K3strovelle shoes").outcome).toBe("firm");
  });
});

describe("why a mark is found weakly", () => {
  it("so much of it is hidden that chance shows as much", () => {
    const told = why("Gucci", "gu* bag");
    expect(told.outcome).toBe("weak");
    expect(textsOf(told).length).toBeGreaterThan(0);
    for (const text of textsOf(told)) expect(why("Gucci", text).outcome).toBe("firm");
  });

  it("the letters belong to a list", () => {
    const told = why("SML", "shirt S M L XL");
    expect(told).toMatchObject({ outcome: "weak", match: { form: "separated" } });
    expect(textsOf(told)).toEqual(["shirt SML XL"]);
  });
});

describe("for every mark and text", () => {
  const mark = fc.constantFrom("Kestrovelle", "Lumora", "ugg", "LV", "露莫拉", "Norv & Field");
  const piece = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 5 }),
    fc.string({ unit: "binary", maxLength: 3 }),
    fc.constantFrom(
      "kstro",
      "Lum",
      "0ra",
      "*",
      "🔥",
      "露",
      "莫",
      " ",
      " ",
      "\u200b",
      "\u202e",
      "field",
    ),
  );
  const text = fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join(""));

  it("what is said to be found after a change is found by the engine", () => {
    fc.assert(
      fc.property(mark, text, (own, given) => {
        const told = why(own, given);
        const match = createMatcher(compileSigns([{ mark: 0, text: own, alias: false }]));
        for (const changed of textsOf(told)) {
          const found = match(encode(changed));
          expect(found.length, JSON.stringify([own, given, changed])).toBeGreaterThan(0);
        }
        if (told.outcome === "not_found") expect(match(encode(given))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("the nearest piece lies in the text", () => {
    fc.assert(
      fc.property(mark, text, (own, given) => {
        const told = why(own, given);
        if (!("piece" in told)) return;
        const { start, end, text: slice } = told.piece;
        expect(given.slice(start, end)).toBe(slice);
        expect(end).toBeGreaterThan(start);
      }),
      { numRuns: 60 },
    );
  });
});

describe("long texts", () => {
  const long = `${"blue cotton shirt with buttons ".repeat(1500)}kstrvlle ${"and more of it ".repeat(200)}`;

  it("are searched to their end, and tried only around the nearest piece", () => {
    const told = why("Kestrovelle", long);
    const start = long.indexOf("kstrvlle");
    expect(told).toMatchObject({ outcome: "not_found", piece: { start, text: "kstrvlle" } });
    for (const text of textsOf(told)) expect(text.length).toBeLessThan(1_000);
    expect(rulesOf(told)).toEqual(["differences_together"]);
  });
});
