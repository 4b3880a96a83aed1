import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { logistic } from "./log-odds.js";
import { USE_FACTOR, WEIGHTS } from "./weights.js";

const documented = new Map(
  readFileSync(new URL("../../../../docs/reference/weights.md", import.meta.url), "utf8")
    .split("\n")
    .map((line) => line.match(/^\| `(\w+)` \| (-?[\d.]+) \|/))
    .filter((row) => row !== null)
    .map((row) => [row[1], Number(row[2])]),
);

describe("the weight table", () => {
  it("is the one that the documentation gives", () => {
    expect(Object.fromEntries(documented)).toEqual({ ...WEIGHTS, ...USE_FACTOR });
  });

  it("asks for a barely firm disguise and for replica vocabulary even of a seller with a clean history", () => {
    const held = WEIGHTS.prior + WEIGHTS.sellerHistoryClean + WEIGHTS.goodsOutsideClasses;
    expect(
      logistic(held + WEIGHTS.disguiseBase + WEIGHTS.disguiseConfidence * 0.5),
    ).toBeGreaterThan(0.5);
    expect(logistic(held + WEIGHTS.replicaModerate)).toBeGreaterThan(0.47);
    expect(logistic(WEIGHTS.prior + WEIGHTS.replicaModerate)).toBeGreaterThan(0.5);
  });

  it("does not ask for a plain mention, nor for one by a seller with many removals", () => {
    expect(logistic(WEIGHTS.prior + WEIGHTS.sellerRemovalsTop)).toBeLessThan(0.1);
  });
});
