import { describe, expect, it } from "vitest";
import { ITEM_LIMIT_BYTES, readItem } from "./read-item.js";

const read = (item: unknown) => readItem(item, "bazaar");
const GOOD = { id: "L-1", title: "Bag" };

/** `levels` arrays around a number. */
const nested = (levels: number): unknown =>
  JSON.parse(`${"[".repeat(levels)}1${"]".repeat(levels)}`);

describe("reading one listing", () => {
  it("fills in the marketplace and keeps members that the format does not know", () => {
    const item = read({
      ...GOOD,
      colourOfBox: { a: [1] },
      price: { amount: "1", currency: "EUR", net: true },
    });
    if (!item.ok) throw new Error(item.fault.detail);
    expect(item.value.listing).toMatchObject({ marketplace: "bazaar", colourOfBox: { a: [1] } });
    expect(JSON.parse(item.value.json)).toEqual({
      ...GOOD,
      marketplace: "bazaar",
      colourOfBox: { a: [1] },
      price: { amount: "1", currency: "EUR", net: true },
    });
  });

  it.each([
    ["no object", 5, ""],
    ["an array", [GOOD], ""],
    ["a number as title", { ...GOOD, title: 5 }, "/title"],
    ["no id", { title: "Bag" }, "/id"],
    ["a negative price", { ...GOOD, price: { amount: "-1", currency: "EUR" } }, "/price/amount"],
    ["a price as number", { ...GOOD, price: { amount: 1, currency: "EUR" } }, "/price/amount"],
    ["half a unit in stock", { ...GOOD, quantity: 0.5 }, "/quantity"],
    ["another marketplace", { ...GOOD, marketplace: "other" }, "/marketplace"],
    ["null as marketplace", { ...GOOD, marketplace: null }, "/marketplace"],
    ["NUL in the title", { ...GOOD, title: "a\0b" }, "/title"],
    ["NUL deep inside", { ...GOOD, attributes: { "a/b": "\0" } }, "/attributes/a~1b"],
    ["NUL in a name", { ...GOOD, attributes: { "a\0": "x" } }, "/attributes"],
    ["half a surrogate pair", { ...GOOD, images: ["x", "\ud800"] }, "/images/1"],
    [
      "a name that changes prototypes",
      JSON.parse('{"id":"a","title":"b","__proto__":{}}'),
      "/__proto__",
    ],
    ["a title of 10 MB", { ...GOOD, title: "x".repeat(10_000_000) }, "/title"],
    ["too much in a member nobody knows", { ...GOOD, notes: "é".repeat(600_000) }, "/notes"],
  ])("rejects %s and points at it", (_what, item, pointer) => {
    const result = read(item);
    expect(result).toMatchObject({ ok: false, fault: { pointer } });
  });

  it("rejects what is nested without end", () => {
    expect(read({ ...GOOD, deep: nested(50) })).toMatchObject({ ok: true });
    expect(read({ ...GOOD, deep: nested(50_000) })).toMatchObject({ ok: false });
  });

  it("takes a listing of exactly the size that is allowed", () => {
    const rest = JSON.stringify({ ...GOOD, notes: "", marketplace: "bazaar" }).length;
    const fitting = { ...GOOD, notes: "x".repeat(ITEM_LIMIT_BYTES - rest) };
    expect(read(fitting)).toMatchObject({ ok: true });
    expect(read({ ...fitting, notes: `${fitting.notes}x` })).toMatchObject({ ok: false });
  });
});
