import { parseListing, parseRight } from "@touchstone/interface";
import { expect, it } from "vitest";
import { syntheticListings } from "./synthetic-listings.js";
import { syntheticRights } from "./synthetic-rights.js";

it("makes the same well-formed listings and rights each time", () => {
  const rights = syntheticRights(500);
  const listings = [...syntheticListings(300, rights)];
  expect(syntheticRights(500)).toEqual(rights);
  expect([...syntheticListings(300, rights)]).toEqual(listings);
  for (const right of rights) expect(parseRight(right)).toMatchObject({ ok: true });
  for (const line of listings) expect(parseListing(JSON.parse(line))).toMatchObject({ ok: true });
});

it("gives more marks without changing the first ones, and none twice", () => {
  const many = syntheticRights(2_000);
  expect(many.slice(0, 500)).toEqual(syntheticRights(500));
  expect(new Set(many.map((right) => right.text)).size).toBe(2_000);
});

it("names marks in some listings, in English and in Chinese", () => {
  const rights = syntheticRights(50);
  const titles = [...syntheticListings(1_000, rights)].map((line) => `${JSON.parse(line).title}`);
  const named = titles.filter((title) => rights.some((right) => title.includes(right.text)));
  const chinese = titles.filter((title) => /\p{Script=Han}/u.test(title));
  expect(named.length).toBeGreaterThan(150);
  expect(named.length).toBeLessThan(400);
  expect(chinese.length).toBeGreaterThan(400);
  expect(chinese.length).toBeLessThan(700);
});
