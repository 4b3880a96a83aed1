import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLAST_LIMITS, type BlastFacts, blastRadius } from "./blast-radius.js";

const QUIET: BlastFacts = {
  stored: 10_000,
  projected: 40,
  sellers: 12,
  categories: 2,
  mentionsPer1000: 0,
  oldestSince: "2026-01-05T10:00:00.000Z",
  registeredOn: "2020-05-01",
  at: "2026-06-01T00:00:00.000Z",
};
const codes = (facts: Partial<BlastFacts>) =>
  blastRadius({ ...QUIET, ...facts }).warnings.map(({ code }) => code);

describe("what a right would touch", () => {
  it("is nothing to speak of for a mark that few listings name", () => {
    expect(blastRadius(QUIET)).toEqual({ share: 0.004, wide: false, yearsOfUse: 0, warnings: [] });
  });

  it("is wide above a share of what is stored, and never below a number of listings", () => {
    expect(codes({ projected: 900 })).toEqual(["wide_claim"]);
    expect(blastRadius({ ...QUIET, stored: 20, projected: 20 }).wide).toBe(false);
    fc.assert(
      fc.property(fc.nat({ max: 5_000 }), fc.nat({ max: 5_000 }), (stored, projected) => {
        const { wide, share } = blastRadius({ ...QUIET, stored, projected });
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
        if (projected < BLAST_LIMITS.leastListings) expect(wide).toBe(false);
        if (wide) expect(projected / stored).toBeGreaterThan(BLAST_LIMITS.wideShare);
      }),
    );
  });

  it("shows an ordinary word, by clean titles that hold it or by the goods that it is found with", () => {
    expect(codes({ mentionsPer1000: 2.5 })).toEqual(["generic_word"]);
    expect(codes({ projected: 300, categories: 9, sellers: 80 })).toEqual(["generic_word"]);
  });

  it("shows that others used the sign for years before it was registered", () => {
    const facts = { oldestSince: "2020-03-02T00:00:00.000Z", registeredOn: "2026-03-01" };
    expect(codes(facts)).toEqual(["prior_use"]);
    expect(blastRadius({ ...QUIET, ...facts }).warnings[0]?.detail).toContain("5 years");
    expect(blastRadius({ ...QUIET, ...facts }).yearsOfUse).toBe(6);
    expect(codes({ ...facts, registeredOn: "2019-03-01" })).toEqual([]);
  });
});
