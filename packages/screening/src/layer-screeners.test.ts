import { DEFAULT_POLICY, type ScreenableRight } from "@touchstone/interface";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileScreening } from "./compile.js";
import { layerScreeners } from "./layer-screeners.js";
import { createScreener } from "./screener.js";

/** Names of which none is part of another. */
const NAMES = ["Zorvyn", "Quellby", "Marlowick", "Tavistrel"];
const mark = (brand: string, id: number): ScreenableRight => ({
  kind: "word_mark",
  id: `${brand}-${id}`,
  brand,
  text: brand,
});
const screenerOf = (rights: readonly ScreenableRight[]) =>
  createScreener(compileScreening(rights, []), DEFAULT_POLICY);

describe("layered screeners", () => {
  it("find what a screener over all rights finds", () => {
    const brands = fc.subarray(NAMES);
    const property = fc.property(brands, brands, brands, fc.shuffledSubarray(NAMES), (...drawn) => {
      const [before, replaced, after, title] = drawn;
      const kept = before.filter((brand) => !replaced.includes(brand)).map((b) => mark(b, 1));
      const newer = replaced.filter((brand) => after.includes(brand)).map((b) => mark(b, 2));
      const layered = layerScreeners(
        screenerOf(before.map((b) => mark(b, 1))),
        screenerOf(newer),
        new Set(replaced),
        DEFAULT_POLICY,
      );
      const words = title.map((name) => name.replace("a", "@").replace("o", "0"));
      const listing = { marketplace: "plaza", id: "a", title: `${words.join(", ")} handbag` };
      expect(layered(listing, [])).toEqual(screenerOf([...kept, ...newer])(listing, []));
    });
    fc.assert(property);
  });
});
