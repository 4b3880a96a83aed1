import { listingSchema } from "@touchstone/interface";
import { SAMPLE_BRANDS } from "@touchstone/sample-world";
import { describe, expect, it } from "vitest";
import { drawGoods } from "./draw-goods.js";
import { goodSchema } from "./good.js";

const SIGNS = SAMPLE_BRANDS.flatMap(({ signs }) => signs);
const goodsIn = (language: "en" | "zh", sellers = 14) =>
  drawGoods({ marketplace: "m", seed: "s", sellers, listings: 500, language });

describe.each(["en", "zh"] as const)("offers shown in pictures, in a shop in %s", (language) => {
  const goods = goodsIn(language);
  const of = (kind: string) => goods.filter(({ picture }) => picture.kind === kind);
  const names = (title: string) => SIGNS.some((sign) => title.includes(sign));

  it("are a dozen among hundreds, and goods of the format of the journal", () => {
    const shown = goods.filter(({ picture }) => picture.kind !== "goods");
    expect(shown.length).toBeGreaterThanOrEqual(12);
    expect(shown.length / goods.length).toBeLessThan(0.05);
    for (const good of shown) {
      expect(goodSchema.parse(good)).toEqual(good);
      expect(listingSchema.parse(good.listing)).toEqual(good.listing);
    }
  });

  it("name no brand in words beside changed photographs, logos and type plates", () => {
    const changed = of("photograph").filter(
      ({ picture }) => picture.kind === "photograph" && Object.keys(picture.edits).length > 0,
    );
    for (const { listing } of [...changed, ...of("logo_on_goods"), ...of("type_plate")]) {
      expect([listing.title, names(listing.title)]).toEqual([listing.title, false]);
      expect(listing.brandClaim).toBeUndefined();
      expect(names(listing.description ?? "")).toBe(false);
    }
    expect(changed).toHaveLength(4);
  });

  it("name the brand and come from an authorised seller where its photograph is as it was", () => {
    const asTheyWere = of("photograph").filter(
      ({ picture }) => picture.kind === "photograph" && Object.keys(picture.edits).length === 0,
    );
    expect(asTheyWere.map(({ listing }) => listing.seller?.id)).toEqual(["s-02", "s-03"]);
    for (const { listing, picture } of asTheyWere) {
      const brand = SAMPLE_BRANDS.find(
        ({ id }) => picture.kind === "photograph" && id === picture.brand,
      );
      expect(listing.brandClaim).toBe(brand?.name);
      expect(listing.title).toContain(brand?.signs[0]);
    }
  });

  it("come from sellers whom nobody authorised otherwise, nearly each from another", () => {
    const sellers = [...of("logo_on_goods"), ...of("type_plate")].map(
      ({ listing }) => listing.seller?.id ?? "",
    );
    for (const seller of ["s-01", "s-02", "s-03"]) expect(sellers).not.toContain(seller);
    expect(new Set(sellers).size).toBeGreaterThan(5);
  });

  it("begin behind the first ones, so that small shops hold none", () => {
    const first = goods.findIndex(({ picture }) => picture.kind !== "goods");
    expect(first).toBe(39);
  });
});

it("stand in a shop with one seller, too", () => {
  const sellers = goodsIn("en", 1).map(({ listing }) => listing.seller?.id);
  expect(new Set(sellers)).toEqual(new Set(["s-01"]));
});
