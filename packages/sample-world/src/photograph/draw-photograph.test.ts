import { describe, expect, it } from "vitest";
import { SAMPLE_BRANDS } from "../draw-brands.js";
import { drawPhotograph, photographedGoods } from "./draw-photograph.js";

const BRANDS = SAMPLE_BRANDS.slice(0, 20);
const PHOTOGRAPHS = BRANDS.flatMap((brand) =>
  [1, 2].map((number) => drawPhotograph(brand, number)),
);

const elementsOf = (svg: string) => svg.match(/<[^>]+>/g) ?? [];
const shapesOf = (svg: string) => svg.match(/<(?:path|circle|ellipse|rect) [^>]+>/g) ?? [];

describe("a brand's photograph", () => {
  it("is the same each time", () => {
    for (const brand of BRANDS.slice(0, 8)) {
      expect(drawPhotograph(brand, 1)).toBe(drawPhotograph(brand, 1));
    }
  });

  it("shares next to nothing with any other, of the brand or of others", () => {
    const kept = PHOTOGRAPHS.map((svg) => new Set(shapesOf(svg)));
    kept.forEach((some, at) => {
      for (const others of kept.slice(at + 1)) {
        const both = [...some].filter((shape) => others.has(shape)).length;
        expect(both / Math.min(some.size, others.size)).toBeLessThan(0.15);
      }
    });
  });

  it("is well-formed: every element is closed, every number a number, every gradient there", () => {
    for (const svg of PHOTOGRAPHS) {
      const open: string[] = [];
      for (const element of elementsOf(svg)) {
        const name = /^<\/?(\w+)/.exec(element)?.[1] ?? "";
        if (element.startsWith("</")) expect(open.pop()).toBe(name);
        else if (!element.endsWith("/>")) open.push(name);
      }
      expect(open).toEqual([]);
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/);
      const ids = new Set([...svg.matchAll(/ id="(\w+)"/g)].map(([, id]) => id));
      for (const [, id] of svg.matchAll(/url\(#(\w+)\)/g)) expect(ids).toContain(id);
    }
  });

  it("has detail enough to be known again, and is small enough to be sent about", () => {
    for (const svg of PHOTOGRAPHS) {
      expect(shapesOf(svg).length).toBeGreaterThan(200);
      expect(svg.length).toBeLessThan(100_000);
    }
  });

  it("holds no words, and nothing but shapes", () => {
    for (const svg of PHOTOGRAPHS) expect(svg).not.toMatch(/<text|<script|href|<image|on\w+=/i);
  });

  it("shows goods that the brand makes, one kind after the other", () => {
    for (const brand of BRANDS) {
      const shown = [1, 2].map((number) => photographedGoods(brand, number));
      expect(Object.keys(brand.prices)).toEqual(expect.arrayContaining(shown));
      expect(new Set(shown).size).toBe(Math.min(2, Object.keys(brand.prices).length));
    }
  });
});
