import type { Listing } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import { judgedHash } from "./judged.js";

const LISTING: Listing = {
  marketplace: "bazaar",
  id: "L-1",
  title: "Bag",
  revision: 1,
  price: { amount: "5.00", currency: "EUR" },
  seller: { id: "S-1", name: "Ann", listings: 4 },
  attributes: { colour: "black", size: 4 },
};

describe("what is judged of a listing", () => {
  it.each<[string, Partial<Listing>]>([
    ["the revision", { revision: 2 }],
    ["the status", { status: "ended" }],
    ["what is sold, seen and in stock", { soldLast30Days: 3, viewsLast30Days: 9, quantity: 1 }],
    ["the address", { url: "https://bazaar.example/1" }],
    ["how many listings the seller has", { seller: { id: "S-1", name: "Ann", listings: 5 } }],
    ["the order of attributes", { attributes: { size: 4, colour: "black" } }],
    ["members that the format does not know", { colourOfBox: "red" }],
  ])("leaves out %s", (_what, change) => {
    expect(judgedHash({ ...LISTING, ...change })).toBe(judgedHash(LISTING));
  });

  it.each<[string, Partial<Listing>]>([
    ["the title", { title: "Bag " }],
    ["the description", { description: "x" }],
    ["the price", { price: { amount: "5.0", currency: "EUR" } }],
    ["the condition", { condition: "new" }],
    ["the category", { category: "Bags" }],
    ["the brand that is claimed", { brandClaim: "Alba" }],
    ["where it is offered", { offeredIn: ["DE"] }],
    ["the seller's name", { seller: { id: "S-1", name: "Bob" } }],
    ["removals that stood", { seller: { id: "S-1", name: "Ann", upheldRemovals: 1 } }],
    ["the pictures", { images: ["https://bazaar.example/1.jpg"] }],
    ["an attribute, whatever its name", { attributes: { colour: "black", size: 5 } }],
    ["the GTIN", { gtin: "4006381333931" }],
  ])("holds %s", (_what, change) => {
    expect(judgedHash({ ...LISTING, ...change })).not.toBe(judgedHash(LISTING));
  });
});
