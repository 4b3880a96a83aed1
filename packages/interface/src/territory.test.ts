import { describe, expect, it } from "vitest";
import { coversTerritory } from "./territory.js";

describe("where a right holds", () => {
  it.each([
    [[], "JP", true],
    [["DE"], "DE", true],
    [["DE"], "FR", false],
    [["EU"], "FR", true],
    [["EU"], "CH", false],
    [["EU"], "GB", false],
    [["US", "IT"], "EU", true],
    [["US"], "EU", false],
    [["EU"], "EU", true],
  ])("with the territories %j at %s: %s", (territories, place, holds) => {
    expect(coversTerritory(territories, place)).toBe(holds);
  });
});
