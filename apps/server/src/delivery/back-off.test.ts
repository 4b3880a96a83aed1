import fc from "fast-check";
import { expect, it } from "vitest";
import { backOff, DELIVERY_PACE, ENDPOINT_PACE } from "./back-off.js";

it("every wait is between half and all of what is due, and the same again for the same failure", () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 1_000_000 }), (key, attempts) => {
      for (const pace of [DELIVERY_PACE, ENDPOINT_PACE]) {
        const wait = backOff(pace, key, attempts);
        const due = Math.min(pace.first * 2 ** (attempts - 1), pace.longest);
        expect(wait).toBeGreaterThanOrEqual(due / 2);
        expect(wait).toBeLessThanOrEqual(due);
        expect(backOff(pace, key, attempts)).toBe(wait);
      }
    }),
  );
});

it("deliveries that failed together come back apart", () => {
  const waits = new Set(
    Array.from({ length: 100 }, (_, index) => backOff(DELIVERY_PACE, `delivery ${index}`, 8)),
  );
  expect(waits.size).toBeGreaterThan(90);
});
