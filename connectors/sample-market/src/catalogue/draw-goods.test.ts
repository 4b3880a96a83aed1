import { listingSchema } from "@touchstone/interface";
import { randomFrom, SAMPLE_BRANDS } from "@touchstone/sample-world";
import { describe, expect, it } from "vitest";
import { disguised } from "./disguises.js";
import { drawGoods } from "./draw-goods.js";

const ORDER = {
  marketplace: "harbour",
  seed: "s",
  sellers: 6,
  listings: 1_000,
  language: "en",
} as const;
const SIGNS = SAMPLE_BRANDS.flatMap(({ signs }) => signs);

describe("drawn goods", () => {
  it("are the same for the same order, others for another seed", () => {
    expect(drawGoods(ORDER)).toEqual(drawGoods(ORDER));
    expect(drawGoods({ ...ORDER, seed: "t" })).not.toEqual(drawGoods(ORDER));
  });

  it("stay when more are ordered", () => {
    expect(drawGoods(ORDER).slice(0, 50)).toEqual(drawGoods({ ...ORDER, listings: 50 }));
  });

  it("are listings of the public format, each under a number of its own", () => {
    const goods = drawGoods(ORDER);
    for (const { listing } of goods) expect(listingSchema.parse(listing)).toEqual(listing);
    expect(new Set(goods.map(({ listing }) => listing.id)).size).toBe(1_000);
    expect(new Set(goods.map(({ listing }) => listing.seller?.id)).size).toBe(6);
  });

  it("are Chinese where the shop is, with prices in its currency", () => {
    const goods = drawGoods({ ...ORDER, language: "zh", listings: 60 });
    for (const { listing } of goods) {
      expect(listing.title).toMatch(/\p{Script=Han}/u);
      expect(listing.price?.currency).toBe("CNY");
    }
  });

  it("show a brand's own photograph on a stranger's listing now and then", () => {
    const copied = drawGoods(ORDER).filter(({ listing, picture }) => {
      if (picture.kind !== "goods" || picture.photo === undefined) return false;
      return listing.brandClaim === undefined && picture.lettering !== "";
    });
    expect(copied.length).toBeGreaterThan(0);
  });

  it("name brands honestly, in disguise, or not at all", () => {
    const letterings = drawGoods(ORDER).flatMap(({ picture }) =>
      picture.kind === "goods" ? [picture.lettering] : [],
    );
    const honest = letterings.filter((lettering) => SIGNS.includes(lettering));
    const plain = letterings.filter((lettering) => lettering === "");
    const hidden = letterings.length - honest.length - plain.length;
    for (const part of [honest.length, plain.length]) expect(part).toBeGreaterThan(400);
    // Few, as in a real shop, and enough to show something.
    expect(hidden).toBeGreaterThan(15);
    expect(hidden).toBeLessThan(60);
  });
});

it.each(SIGNS.slice(0, 40))("every disguise of %s is written otherwise", (sign) => {
  const texts = Array.from({ length: 60 }, (_, at) => disguised(sign, randomFrom(`${at}`)));
  expect(texts).not.toContain(sign);
  expect(new Set(texts).size).toBeGreaterThan(3);
});
