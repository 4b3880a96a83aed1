import { describe, expect, it } from "vitest";
import { SeededRandom } from "../random.js";
import { OPERATORS } from "./operators.js";

const LATIN = ["Kestrovelle", "Morava Dankwi", "Zorfenix Sqyjhp"];
const HANZI = ["摩斯汉堡", "华龙银行"];

describe.each(OPERATORS)("$name", (operator) => {
  const names = operator.script === "hanzi" ? HANZI : LATIN;
  const written = (seed: number) =>
    names.flatMap((name) =>
      Object.values(operator.ways).map((way) => way(name, new SeededRandom(seed))),
    );

  it("writes a name otherwise than it is, or puts something around it", () => {
    for (const name of names) {
      for (const way of Object.values(operator.ways)) {
        for (let seed = 0; seed < 20; seed += 1)
          expect(way(name, new SeededRandom(seed))).not.toBe(name);
      }
    }
  });

  it("has for each way a name that can be written so", () => {
    for (const [way, write] of Object.entries(operator.ways)) {
      const tries = [...names, "Dampfnudel", "Wacky-Clown Inn"].flatMap((name) =>
        Array.from({ length: 30 }, (_, seed) => write(name, new SeededRandom(seed))),
      );
      expect(
        tries.some((text) => text !== undefined),
        way,
      ).toBe(true);
    }
  });

  it("writes the same from the same seed", () => {
    expect(written(7)).toEqual(written(7));
  });
});

it("leaves half of a masked name to be read", () => {
  const masked = OPERATORS.find(({ name }) => name === "masked");
  for (let seed = 0; seed < 50; seed += 1) {
    const text = masked?.ways["star"]?.("Kestrovelle", new SeededRandom(seed)) ?? "";
    expect(`${text}`.replaceAll("*", "").length).toBeGreaterThanOrEqual(9);
  }
});
