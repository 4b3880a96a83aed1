import type { ScreenableRight } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import { compileScreening, createUseExplainer, type ExplainedSign } from "../index.js";
import { FEATURES, type FeatureName } from "./feature-table.js";
import { USE_MODEL } from "./generated/use-weights.js";
import { leadOf, scoreUse } from "./use-model.js";

const ZELPHONE: ScreenableRight = {
  id: "r-1",
  brand: "Zelphone",
  kind: "word_mark",
  text: "Zelphone",
  niceClasses: [9],
};
const explain = createUseExplainer(compileScreening([ZELPHONE], []));

function first(title: string, brandClaim?: string): ExplainedSign {
  const listing = { marketplace: "agora", id: "l-1", title, ...(brandClaim && { brandClaim }) };
  const [sign] = explain(listing);
  if (sign === undefined) throw new Error(`no sign in: ${title}`);
  return sign;
}

describe("an explanation of a use", () => {
  it.each([
    "case for Zelphone 15",
    "Zelphone 15 smartphone 256GB",
    "phone inspired by Zelphone",
    "Zelphone Z1-204 relay",
  ])("adds up: the gains are the log-odds of the leading use over the second, in %s", (title) => {
    const { explanation } = first(title);
    const { leading, second, probabilities, reasons } = explanation;
    const gained = reasons.reduce((sum, { gain }) => sum + gain, 0);
    expect(gained).toBeCloseTo(Math.log(probabilities[leading] / probabilities[second]), 6);
    expect(explanation.lead).toBeCloseTo(probabilities[leading] - probabilities[second], 9);
  });

  it("names what weighs most, in words", () => {
    const { explanation } = first("case compatible with Zelphone");
    expect(explanation.use).toBe("compatible");
    expect(explanation.reasons[0]).toMatchObject({
      feature: "fits_touching",
      says: FEATURES.fits_touching,
    });
  });

  it("says of the brand field that it decided without weighing", () => {
    const signs = explain({
      marketplace: "agora",
      id: "l-1",
      title: "leather case",
      brandClaim: "Zelphone",
    });
    expect(
      signs.map(({ field, explanation }) => [field, explanation.use, explanation.byField]),
    ).toEqual([["brandClaim", "offer", true]]);
  });

  it("says nothing of a listing without a sign", () => {
    expect(explain({ marketplace: "agora", id: "l-1", title: "leather case" })).toEqual([]);
  });
});

describe("the model", () => {
  it("has weights for every feature, and for no other", () => {
    expect(Object.keys(USE_MODEL.weights)).toEqual(Object.keys(FEATURES));
  });

  it("cannot tell uses apart by their order: weights that are nought leave them even", () => {
    const even = Object.fromEntries(
      (Object.keys(FEATURES) as FeatureName[]).map((name) => [name, [0, 0, 0, 0] as const]),
    ) as unknown as typeof USE_MODEL.weights;
    const score = scoreUse(["start", "disguised"], { ...USE_MODEL, weights: even });
    expect(score.probabilities).toEqual([0.25, 0.25, 0.25, 0.25]);
    expect(leadOf(score)).toBe(0);
  });

  it.each([
    ["disguised", "offer"],
    ["replica_near", "offer"],
    ["claimed", "offer"],
    ["fits_touching", "compatible"],
    ["for_touching", "compatible"],
    ["compared_left", "reference"],
    ["company_next", "ordinary_word"],
    ["inside_word", "ordinary_word"],
    ["unit", "ordinary_word"],
    ["after_given_name", "ordinary_word"],
  ] as const)("holds that %s speaks most for %s", (feature, use) => {
    const order = ["offer", "compatible", "reference", "ordinary_word"] as const;
    const weights = USE_MODEL.weights[feature];
    expect(order[weights.indexOf(Math.max(...weights))]).toBe(use);
  });
});
