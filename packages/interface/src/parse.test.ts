import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonPointer, parseBrandProfile, parseListing, parsePolicy, parseRight } from "./index.js";

const LISTING = { marketplace: "agora", id: "1", title: "A pair of shoes" };

function faultOf(value: unknown): { pointer: string; detail: string } {
  const parsed = parseListing(value);
  if (parsed.ok) throw new Error("was read well");
  return parsed.fault;
}

describe("a listing", () => {
  it("needs a marketplace, an id and a title, and nothing else", () => {
    expect(parseListing(LISTING)).toEqual({ ok: true, value: LISTING });
    for (const key of Object.keys(LISTING)) {
      expect(faultOf({ ...LISTING, [key]: undefined }).pointer).toBe(`/${key}`);
    }
  });

  it("keeps fields it does not know", () => {
    const listing = { ...LISTING, warehouse: { shelf: 4 } };
    expect(parseListing(listing)).toEqual({ ok: true, value: listing });
  });

  it.each([
    ["/price/amount", { price: { amount: "-1.00", currency: "USD" } }],
    ["/price/amount", { price: { amount: 21.7, currency: "USD" } }],
    ["/price/amount", { price: { amount: "1e3", currency: "USD" } }],
    ["/price/currency", { price: { amount: "1", currency: "dollars" } }],
    ["/images/1", { images: ["a.jpg", 7] }],
    ["/seller/id", { seller: { name: "somebody" } }],
    ["/seller/since", { seller: { id: "s", since: "yesterday" } }],
    ["/revision", { revision: 1.5 }],
    ["/condition", { condition: "mint" }],
    ["/offeredIn/0", { offeredIn: ["China"] }],
    ["/attributes/colour", { attributes: { colour: {} } }],
    ["/quantity", { quantity: -2 }],
  ])("with a fault at %s is refused with that pointer", (pointer, fields) => {
    expect(faultOf({ ...LISTING, ...fields }).pointer).toBe(pointer);
  });

  it("that is no object is refused as a whole", () => {
    for (const value of [null, 7, "x", [], true]) expect(faultOf(value).pointer).toBe("");
  });

  it("never makes the parser throw", () => {
    fc.assert(fc.property(fc.anything(), (value) => typeof parseListing(value).ok === "boolean"));
  });
});

describe("a right", () => {
  const right = { id: "r-1", brand: "Kestrovelle", kind: "word_mark", text: "Kestrovelle" };

  it("of a kind that screening knows is read in full", () => {
    expect(parseRight(right)).toEqual({ ok: true, value: { screenable: true, right } });
  });

  it("may name what is not looked for of a mark, and needs not", () => {
    const budgeted = { ...right, budget: { off: ["typo", "embedded"] } };
    const value = { screenable: true, right: budgeted };
    expect(parseRight(budgeted)).toEqual({ ok: true, value });
  });

  it("of another kind of casework is accepted and marked as not screened", () => {
    const patent = { id: "r-2", brand: "Kestrovelle", kind: "patent" };
    expect(parseRight(patent)).toEqual({ ok: true, value: { screenable: false, right: patent } });
  });

  it.each([
    ["/text", { ...right, text: undefined }],
    ["/text", { ...right, text: "" }],
    ["/images", { ...right, kind: "figurative_mark", text: undefined }],
    ["/niceClasses/0", { ...right, niceClasses: [46] }],
    ["/territories/0", { ...right, territories: ["europe"] }],
    ["/budget/off/0", { ...right, budget: { off: ["exact"] } }],
    ["/kind", { ...right, kind: undefined }],
  ])("with a fault at %s is refused with that pointer", (pointer, value) => {
    const parsed = parseRight(value);
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? "" : parsed.fault.pointer).toBe(pointer);
  });
});

describe("a brand profile", () => {
  it("names the pointer of a bad reference price", () => {
    const profile = {
      brand: "Kestrovelle",
      referencePrices: [{ product: "x", condition: "new", currency: "USD", low: "cheap" }],
    };
    const parsed = parseBrandProfile(profile);
    expect(parsed.ok ? "" : parsed.fault.pointer).toBe("/referencePrices/0/low");
  });
});

describe("a policy", () => {
  it("asks from 0.5 and lets no rule act unless it says otherwise", () => {
    expect(parsePolicy({})).toEqual({ ok: true, value: { askFrom: 0.5, act: [] } });
  });
});

describe("a JSON Pointer", () => {
  it("escapes tilde and slash", () => {
    expect(jsonPointer(["a/b", "c~d", 0])).toBe("/a~1b/c~0d/0");
  });
});
