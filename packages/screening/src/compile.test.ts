import { DEFAULT_POLICY, type ScreenableRight } from "@touchstone/interface";
import { expect, it } from "vitest";
import { compileScreening, createScreener } from "./index.js";

const mark = { id: "r-1", brand: "Kestrovelle", kind: "word_mark", text: "Kestrovelle" } as const;

function formsIn(right: ScreenableRight, ...titles: readonly string[]): (string | undefined)[] {
  const screen = createScreener(compileScreening([right], []), DEFAULT_POLICY);
  return titles.map((title) => {
    const { findings } = screen({ marketplace: "agora", id: "l-1", title }, []);
    return findings[0]?.mentions[0]?.form;
  });
}

const TITLES = ["Kestrovelle bag", "KESTROVELLE bag", "Kestrovele bag", "K3strovelle bag"] as const;

it("a mark without a budget is looked for however it is written", () => {
  expect(formsIn(mark, ...TITLES)).toEqual(["exact", "folded", "typo", "leet"]);
});

it("what a budget switches off is not found, and the rest is", () => {
  const right = { ...mark, budget: { off: ["typo" as const] } };
  expect(formsIn(right, ...TITLES)).toEqual(["exact", "folded", undefined, "leet"]);
});

it("a budget holds for the mark's other names as well", () => {
  const right = { ...mark, aliases: ["珂斯洛维"], budget: { off: ["separated" as const] } };
  expect(formsIn(right, "珂斯洛维跑鞋", "珂.斯.洛.维跑鞋")).toEqual(["alias", undefined]);
});
