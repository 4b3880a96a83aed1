import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exposureOf } from "./exposure.js";

const listing = (amount: string, more: Record<string, number> = {}) => ({
  marketplace: "plaza",
  id: "a",
  title: "bag",
  price: { amount, currency: "EUR" },
  ...more,
});

describe("exposure", () => {
  it("is the price times what was sold, else what there is, else one", () => {
    const of = (more: Record<string, number>) => exposureOf(listing("21.70", more)).amount;
    expect(of({ soldLast30Days: 3, quantity: 9 })).toBe("65.10");
    expect(of({ soldLast30Days: 0, quantity: 9 })).toBe("195.30");
    expect(of({ quantity: 0 })).toBe("21.70");
    expect(of({})).toBe("21.70");
  });

  it("is nothing without a price", () => {
    const { price: _, ...free } = listing("1");
    expect(exposureOf(free)).toEqual({ amount: "0", currency: null });
  });

  it("is exact, however large or small", () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 30n });
    const property = fc.property(cents, fc.integer({ min: 1, max: 1e9 }), (price, sold) => {
      const text = price.toString().padStart(3, "0");
      const amount = `${text.slice(0, -2)}.${text.slice(-2)}`;
      const exposure = exposureOf(listing(amount, { soldLast30Days: sold })).amount;
      expect(BigInt(exposure.replace(".", ""))).toBe(price * BigInt(sold));
      expect(exposure).toMatch(/^\d+\.\d\d$/);
    });
    fc.assert(property);
  });
});
