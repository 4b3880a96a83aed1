import { expect, it } from "vitest";
import { pastedListings } from "./pasted-listings.js";

it("takes addresses and ids, each once, whatever stands between them", () => {
  const text = "https://market.test/L-1\r\n\n harbour L-2 \nharbour;L-2\nharbour\tL-3";
  expect(pastedListings(text)).toEqual({
    items: [
      { url: "https://market.test/L-1" },
      { marketplace: "harbour", listing: "L-2" },
      { marketplace: "harbour", listing: "L-3" },
    ],
    wrong: [],
  });
});

it("names the lines that name no listing", () => {
  expect(pastedListings("L-1\nharbour L-2\nhttps://a b").wrong).toEqual([1, 3]);
  expect(pastedListings("")).toEqual({ items: [], wrong: [] });
});
