import { DEFAULT_POLICY, type ScreenableRight, type WordMark } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import {
  compileScreening,
  createListingExplainer,
  createMarkExplainer,
  createScreener,
  type MarkExplanation,
} from "../index.js";

const LUMORA: WordMark = {
  id: "r-1",
  brand: "Lumora",
  kind: "word_mark",
  text: "Lumora",
  aliases: ["露莫拉"],
  niceClasses: [18],
};
const NIXOR: WordMark = { id: "r-2", brand: "Nixor", kind: "word_mark", text: "Nixor" };
const NIKOR: WordMark = { id: "r-3", brand: "Nikor", kind: "word_mark", text: "Nikor" };
const RIGHTS: readonly ScreenableRight[] = [LUMORA, NIXOR, NIKOR];

const compiled = compileScreening(RIGHTS, []);
const explain = createListingExplainer(compiled, DEFAULT_POLICY);
const explainMark = createMarkExplainer();

function listing(title: string, more: Record<string, unknown> = {}) {
  return { marketplace: "agora", id: "l-1", title, ...more };
}

function whyNot(right: WordMark, title: string, more = {}): MarkExplanation {
  return explainMark(right, explain(listing(title, more)));
}

describe("an explained listing", () => {
  it("is the screener's own assessment, with every mention read letter by letter", () => {
    const given = listing("new Lum0ra tote", { description: "a real 露莫拉" });
    const { assessment, signs } = explain(given);
    expect(assessment).toEqual(createScreener(compiled, DEFAULT_POLICY)(given, []));
    expect(signs.map(({ field, text }) => [field, text])).toEqual([
      ["title", "Lum0ra"],
      ["description", "露莫拉"],
    ]);
    for (const { text, steps } of signs)
      expect(steps.map(({ written }) => written).join("")).toBe(text);
  });

  it("says of every other use what speaks most against it", () => {
    const [sign] = explain(listing("case compatible with Lumora bags")).signs;
    expect(sign.explanation.use).toBe("compatible");
    expect(sign.otherUses.map(({ use }) => use)).toEqual(["offer", "reference", "ordinary_word"]);
    for (const { against, weight } of sign.otherUses) {
      expect(against).toBeDefined();
      expect(weight).toBeGreaterThan(0);
    }
  });

  it("weighs nothing where the field decides", () => {
    const { signs } = explain(listing("leather tote", { brandClaim: "Lumora" }));
    expect(signs.map(({ otherUses }) => otherUses)).toEqual([[]]);
  });
});

describe("a mark that is asked about", () => {
  it("is explained in the field that comes nearest to it", () => {
    const told = whyNot(LUMORA, "leather tote", { description: "as good as a Lumoramento" });
    expect(told).toMatchObject({ field: "description", why: { outcome: "not_found" } });
  });

  it("is compared by its aliases too", () => {
    expect(whyNot(LUMORA, "新款露水莫拉包").why).toMatchObject({ sign: "露莫拉" });
  });

  it("gives way to a mark that stands there plainly", () => {
    const told = whyNot(NIKOR, "Nixor watch");
    expect(told.displacedBy.map(({ rightId }) => rightId)).toEqual(["r-2"]);
  });

  it("that was found gives way to none", () => {
    expect(whyNot(NIXOR, "Nixor watch")).toMatchObject({
      why: { outcome: "firm" },
      displacedBy: [],
    });
  });

  it("is not looked for in ways that its budget switches off", () => {
    const spared = { ...LUMORA, budget: { off: ["leet" as const] } };
    expect(whyNot(spared, "new Lum0ra tote").why).toMatchObject({
      against: [{ rule: "switched_off", operators: ["leet"] }],
    });
  });
});
