import { describe, expect, it } from "vitest";
import { NUMBER_FORMS, squeezeNumber, unusualNumber } from "./numbers.js";

describe("numbers of registers", () => {
  it.each([
    ["EM", "mark", "018123456"],
    ["EM", "design", "008123456-0001"],
    ["US", "mark", "6,123,456"],
    ["US", "design", "D912,345"],
    ["US", "patent", "11,123,456 B2"],
    ["CN", "mark", "12345678A"],
    ["CN", "mark", "G1234567"],
    ["CN", "design", "ZL202130123456.7"],
    ["CN", "patent", "ZL 2021 2 0123456.X"],
    ["GB", "mark", "UK00003456789"],
    ["GB", "mark", "UK00918123456"],
    ["GB", "design", "6123456"],
    ["DE", "mark", "30 2021 123 456"],
    ["DE", "mark", "302020123456"],
    ["DE", "design", "40 2021 123 456-0001"],
    ["FR", "mark", "4812345"],
    ["JP", "mark", "6123456"],
    ["KR", "mark", "40-1234567"],
    ["KR", "design", "30-1123456"],
    ["WO", "mark", "1512345A"],
    ["WO", "design", "DM/212 345"],
  ] as const)("of %s for a %s look like %s", (office, family, number) => {
    expect(unusualNumber(office, family, number)).toBeNull();
  });

  it.each([
    // Eight figures are the serial number of an application, which supports no claim.
    ["US", "mark", "97123456"],
    ["US", "mark", "0"],
    ["EM", "mark", "17"],
    ["EM", "mark", "999999999999"],
    ["CN", "design", "ZL202110123456.7"],
    ["GB", "mark", "UK12"],
    ["JP", "mark", "JP-2021-000001"],
    ["KR", "mark", "30-1123456"],
    ["WO", "design", "212345"],
    ["WO", "patent", "PCT/EP2021/012345"],
    ["EP", "mark", "3123456"],
  ] as const)(
    "of %s for a %s do not look like %s, and it is said what does",
    (office, family, number) => {
      expect(unusualNumber(office, family, number)).toMatch(/Usual: |numbered like this/);
    },
  );

  it("of offices that are not in the table are taken as they are", () => {
    expect(unusualNumber("BR", "mark", "anything")).toBeNull();
    expect(unusualNumber("EM", null, "PDO-FR-0123")).toBeNull();
  });

  it("are the same however they are written", () => {
    expect(squeezeNumber("uk 0000-3456.789")).toBe(squeezeNumber("UK00003456789"));
  });

  it("give an example that is usual itself, office by office", () => {
    for (const [office, forms] of Object.entries(NUMBER_FORMS)) {
      for (const [family, { usual, example }] of Object.entries(forms)) {
        if (example.startsWith("none")) continue;
        expect([office, family, usual.test(squeezeNumber(example))]).toEqual([
          office,
          family,
          true,
        ]);
      }
    }
  });
});
