import { listingSchema } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import { BRANDS } from "./brands.js";
import { disguised } from "./disguises.js";
import { drawGoods } from "./draw-goods.js";
import { randomFrom } from "./random.js";

const ORDER = { marketplace: "harbour", seed: "s", sellers: 6, listings: 400 };
const SIGNS = BRANDS.flatMap(({ signs }) => signs);

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
    expect(new Set(goods.map(({ listing }) => listing.id)).size).toBe(400);
    expect(new Set(goods.map(({ listing }) => listing.seller?.id)).size).toBe(6);
  });

  it("name brands honestly, in disguise, or not at all", () => {
    const letterings = drawGoods(ORDER).map(({ picture }) => picture.lettering);
    const honest = letterings.filter((lettering) => SIGNS.includes(lettering));
    const plain = letterings.filter((lettering) => lettering === "");
    const hidden = letterings.length - honest.length - plain.length;
    for (const part of [honest.length, plain.length, hidden]) expect(part).toBeGreaterThan(60);
  });
});

it.each(SIGNS)("every disguise of %s is written otherwise", (sign) => {
  const texts = Array.from({ length: 60 }, (_, at) => disguised(sign, randomFrom(`${at}`)));
  expect(texts).not.toContain(sign);
  expect(new Set(texts).size).toBeGreaterThan(3);
});
