import fc from "fast-check";
import { expect, it } from "vitest";
import { gtin14 } from "./gtin.js";

it.each([
  ["4006381333931", "04006381333931"],
  ["0012345678905", "00012345678905"],
  ["09521234543213", "09521234543213"],
  ["96385074", "00000096385074"],
  ["036000291452", "00036000291452"],
  ["5901234123457", "05901234123457"],
])("GTIN vector %s is stored as %s", (given, stored) => {
  expect(gtin14(given)).toBe(stored);
});

it.each(["4006381333932", "123", "", "40063813339311", "４００６３８１３３３９３１"])(
  "GTIN vector %s is none",
  (given) => {
    expect(gtin14(given)).toBeNull();
  },
);

it("one digit that is misread is always noticed", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("04006381333931", "09521234543213", "00000096385074"),
      fc.nat(13),
      fc.integer({ min: 1, max: 9 }),
      (whole, place, by) => {
        const digits = [...whole];
        digits[place] = String((Number(digits[place]) + by) % 10);
        expect(gtin14(digits.join(""))).toBeNull();
      },
    ),
  );
});
