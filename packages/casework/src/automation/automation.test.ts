import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isAudited } from "./audit-share.js";
import { lowerBound, trialsNeeded } from "./bound.js";
import { demotionOf, licenseRule, whatIsUnearned } from "./license-rule.js";
import { type BrandMatch, ruleRecord } from "./rule-record.js";

function matches(brand: string, times: number, like: Partial<BrandMatch> = {}): BrandMatch[] {
  return Array.from({ length: times }, () => ({
    brandId: brand,
    kind: "asked",
    answer: "counterfeit",
    decision: "restrict",
    windowClosed: true,
    reversal: null,
    ...like,
  }));
}

const BRANDS = ["b1", "b2", "b3", "b4", "b5"];

function fromAll(each: number): BrandMatch[] {
  return BRANDS.flatMap((brand) => matches(brand, each));
}

const EARNED = ruleRecord(fromAll(77));
const NOTHING_SINCE = { reversed: 0, contradictedByAudit: 0 };

describe("the bound by which a rule earns to act", () => {
  it("takes 381 without an error, and more with each", () => {
    expect(lowerBound(380, 380)).toBeLessThan(0.99);
    expect(lowerBound(381, 381)).toBeGreaterThanOrEqual(0.99);
    expect([0, 1, 2].map(trialsNeeded)).toEqual([381, 563, 726]);
    expect(lowerBound(0, 0)).toBe(0);
  });

  it("lies below the share that was seen, and rises with what is confirmed", () => {
    fc.assert(
      fc.property(fc.nat(2_000), fc.nat(2_000), (right, wrong) => {
        const all = right + wrong;
        if (all === 0) return;
        expect(lowerBound(right, all)).toBeLessThanOrEqual(right / all + 1e-12);
        expect(lowerBound(right + 1, all + 1)).toBeGreaterThanOrEqual(lowerBound(right, all));
      }),
    );
  });

  it("is reached by as many as are said to be needed, and by no fewer", () => {
    fc.assert(
      fc.property(fc.nat(60), (failures) => {
        const needed = trialsNeeded(failures);
        expect(lowerBound(needed - failures, needed)).toBeGreaterThanOrEqual(0.99);
        expect(lowerBound(needed - 1 - failures, needed - 1)).toBeLessThan(0.99);
      }),
    );
  });
});

describe("what counts for a rule", () => {
  it("counts only what could be contested and was not undone", () => {
    const record = ruleRecord([
      ...fromAll(10),
      ...matches("b1", 2, { windowClosed: false }),
      ...matches("b1", 3, { decision: "would_restrict" }),
      ...matches("b1", 1, { answer: "cannot_tell", decision: "no_action" }),
      ...matches("b1", 1, { reversal: { reason: "put_back", counts: false } }),
      ...matches("b1", 1, { kind: "closed", answer: null }),
    ]);
    expect(record).toMatchObject({ confirmed: 50, contradicted: 0, pending: 2, brands: 5 });
  });

  it("counts against it what its brand denied, what fell, and what an audit found", () => {
    const record = ruleRecord([
      ...matches("b1", 1, { answer: "genuine", decision: "no_action" }),
      ...matches("b2", 1, { answer: "genuine_unauthorised", decision: "no_action" }),
      ...matches("b3", 1, { reversal: { reason: "contest", counts: true } }),
      ...matches("b4", 1, {
        kind: "closed",
        answer: null,
        reversal: { reason: "court", counts: true },
      }),
      ...matches("b5", 1, { kind: "audit", answer: "not_ours", decision: "no_action" }),
      ...matches("b5", 1, {
        kind: "closed",
        answer: null,
        reversal: { reason: "audit", counts: true },
      }),
    ]);
    expect(record).toMatchObject({ confirmed: 0, contradicted: 5 });
  });

  it("lets no brand make up more than a fifth of what counts", () => {
    const some = fc.array(fc.nat(400), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(some, (times) => {
        const record = ruleRecord(times.flatMap((n, index) => matches(`b${index}`, n)));
        const most = Math.floor(record.confirmed / 5);
        const kept = times.reduce((sum, n) => sum + Math.min(n, most), 0);
        expect(record.confirmed).toBeLessThanOrEqual(kept);
        expect(record.confirmed + record.leftOut).toBe(times.reduce((sum, n) => sum + n, 0));
      }),
    );
  });

  it("earns nothing by one brand's word, however often it is given", () => {
    const record = ruleRecord(matches("b1", 10_000));
    expect(record).toMatchObject({ confirmed: 0, leftOut: 10_000 });
    expect(whatIsUnearned(record).map(({ code }) => code)).toEqual(["too_few", "too_few_brands"]);
  });
});

describe("the licence of a rule", () => {
  it("is refused with its figures while it is not earned", () => {
    const record = ruleRecord([...fromAll(42), ...matches("b1", 2)]);
    const refused = licenseRule("asking", record);
    expect(refused).toMatchObject({ ok: false, code: "not_earned" });
    if (!refused.ok) expect(refused.detail).toContain("210 of 381");
  });

  it("is given where it is earned, once, and given back", () => {
    expect(licenseRule("asking", EARNED)).toEqual({ ok: true, state: "licensed" });
    expect(licenseRule("demoted", EARNED)).toEqual({ ok: true, state: "licensed" });
    expect(licenseRule("licensed", EARNED)).toMatchObject({ ok: false, code: "illegal_move" });
  });

  it("falls with a reversal, an audit that finds a fault, or the bound", () => {
    expect(demotionOf(EARNED, NOTHING_SINCE)).toBeNull();
    expect(demotionOf(EARNED, { ...NOTHING_SINCE, reversed: 1 })).toBe("reversed");
    const audit = { ...NOTHING_SINCE, contradictedByAudit: 1 };
    expect(demotionOf(EARNED, audit)).toBe("contradicted_by_audit");
    expect(demotionOf(ruleRecord(fromAll(76)), NOTHING_SINCE)).toBe("bound_fell");
  });
});

describe("the share that is audited", () => {
  it("is drawn by the case's id, the same each time, and as large as it was set", () => {
    const ids = fc.sample(fc.noBias(fc.uuid({ version: 7 })), { numRuns: 4_000, seed: 5 });
    const share = ids.filter((id) => isAudited(id, 0.05)).length / ids.length;
    expect(Math.abs(share - 0.05)).toBeLessThan(0.015);
    expect(ids.filter((id) => isAudited(id, 0))).toEqual([]);
    expect(ids.every((id) => isAudited(id, 1))).toBe(true);
  });
});
