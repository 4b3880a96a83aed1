import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { drawBrands, SAMPLE_BRANDS } from "./draw-brands.js";
import { drawLogo } from "./draw-logo.js";
import { tooAlike } from "./too-alike.js";

/** Folder of the npm package name-suggestion-index, which lists brands that exist. */
const INDEX = process.env["NAME_SUGGESTION_INDEX"];

describe("the sample's brands", () => {
  it("are 180, each with an id, a sign, goods and prices of its own", () => {
    expect(SAMPLE_BRANDS).toHaveLength(180);
    expect(new Set(SAMPLE_BRANDS.map(({ id }) => id)).size).toBe(180);
    for (const { id, signs, niceClasses, prices } of SAMPLE_BRANDS) {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(signs[0].length).toBeGreaterThan(1);
      expect(niceClasses.length).toBeGreaterThan(0);
      for (const [low, high] of Object.values(prices)) expect(high).toBeGreaterThan(low);
    }
  });

  it("stay the same, and stay when more are drawn", () => {
    expect(drawBrands("x", 40).slice(0, 10)).toEqual(drawBrands("x", 10));
    expect(drawBrands("y", 10)).not.toEqual(drawBrands("x", 10));
  });

  it("are not to be taken for each other", () => {
    SAMPLE_BRANDS.forEach((brand, at) => {
      const alike = SAMPLE_BRANDS.slice(at + 1).filter((other) =>
        tooAlike(brand.signs, other.signs),
      );
      expect([brand.name, alike.map(({ name }) => name)]).toEqual([brand.name, []]);
    });
  });

  it("have drawn logos, no two the same, that hold nothing but shapes and words", () => {
    const logos = SAMPLE_BRANDS.map(drawLogo);
    expect(new Set(logos).size).toBe(180);
    for (const logo of logos) expect(logo).not.toMatch(/<script|href|url\(|<image|on\w+=/i);
  });

  it.skipIf(INDEX === undefined || !existsSync(INDEX ?? ""))(
    "are no brands that exist, and hold no name of one (needs NAME_SUGGESTION_INDEX, the folder of that npm package)",
    () => {
      const real = namesIn(join(INDEX ?? "", "dist"));
      expect(real.size).toBeGreaterThan(10_000);
      const long = [...real].filter((name) => name.length >= 6);
      const found = SAMPLE_BRANDS.flatMap(({ signs }) => signs).filter((sign) => {
        const folded = fold(sign);
        return real.has(folded) || long.some((name) => folded.includes(name));
      });
      expect(found).toEqual([]);
    },
  );
});

function namesIn(folder: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!/\.json$/.test(file)) continue;
    for (const [, name = ""] of readFileSync(join(folder, file), "utf8").matchAll(
      /"(?:displayName|name|brand|name:\w+|brand:\w+)"\s*:\s*"([^"]+)"/g,
    )) {
      names.add(fold(name));
    }
  }
  return names;
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
