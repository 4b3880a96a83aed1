import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FINDING } from "../../test/cases.js";
import { areAlike, clusterFacts, clusterKey } from "./cluster-key.js";
import { MOST_COUNTED, queueWorth, uncertaintyOf } from "./queue-worth.js";
import { settleMost } from "./settle-most.js";
import { isNearSame, titleShape } from "./title-shape.js";

const facts = fc.record({
  brandId: fc.constantFrom("brand-1", "brand-2"),
  marketplaceId: fc.constantFrom("harbour", "bazaar"),
  sellerGroup: fc.constantFrom("seller-1", "seller-2", null),
  shape: fc.constantFrom("bag leather", "bag leather red", "shoe", ""),
  pictures: fc.subarray(["p1", "p2", "p3"]),
  disguises: fc.subarray(["right-1 k3st", "right-1 kesstr"]),
});

function keyOf(one: Parameters<typeof areAlike>[0]) {
  return clusterKey(one, []);
}

describe("the shape of a title", () => {
  it("is the same whatever the order, the size and the price", () => {
    const shape = titleShape("Leather Bag, red (35 cm) 49.90");
    expect(titleShape("RED leather bag 40cm 39.90!")).toBe(shape);
    expect(shape).toBe("bag leather red");
  });

  it("takes Chinese character by character, so that one more word is near the same", () => {
    expect(isNearSame(titleShape("真皮手提包女包"), titleShape("真皮手提包女包新"))).toBe(true);
    expect(isNearSame(titleShape("真皮手提包"), titleShape("运动鞋男款"))).toBe(false);
  });

  it("of a title of numbers alone is like no other", () => {
    expect(isNearSame(titleShape("42"), titleShape("42"))).toBe(false);
  });

  it("is its own shape again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        expect(titleShape(titleShape(title))).toBe(titleShape(title));
      }),
    );
  });
});

describe("the key of a cluster", () => {
  it("is never shared by two sellers, brands or marketplaces, nor had by a seller not known", () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        const known = keyOf(other);
        const key = clusterKey(one, [{ ...other, key: known }]);
        if (one.sellerGroup === null) expect(key).toBeNull();
        const same =
          one.sellerGroup === other.sellerGroup &&
          one.brandId === other.brandId &&
          one.marketplaceId === other.marketplaceId;
        if (key !== null && !same) expect(key).not.toBe(known);
      }),
    );
  });

  it("is that of the oldest alike, and the same each time", () => {
    fc.assert(
      fc.property(facts, fc.array(facts, { maxLength: 6 }), (one, before) => {
        const others = before.map((other, index) => ({ ...other, key: `key-${index}` }));
        const first = others.find((other) => areAlike(one, other));
        expect(clusterKey(one, others)).toBe(
          one.sellerGroup === null ? null : (first?.key ?? keyOf(one)),
        );
        expect(clusterKey(structuredClone(one), others)).toBe(clusterKey(one, others));
      }),
    );
  });

  it("holds together by any one of title, picture and disguise, which both ways are alike", () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        expect(areAlike(one, other)).toBe(areAlike(other, one));
      }),
    );
    const base = {
      brandId: "b",
      marketplaceId: "m",
      sellerGroup: "s",
      shape: "one",
      pictures: [],
      disguises: [],
    };
    const unlike = { ...base, shape: "two" };
    expect(areAlike(base, unlike)).toBe(false);
    expect(areAlike({ ...base, pictures: ["p"] }, { ...unlike, pictures: ["p"] })).toBe(true);
    expect(areAlike({ ...base, disguises: ["d"] }, { ...unlike, disguises: ["d"] })).toBe(true);
  });

  it("looks at disguises only: who writes a mark as it is does not hide it", () => {
    const place = { brandId: "b", marketplaceId: "m", sellerGroup: "s", pictures: [] };
    expect(clusterFacts(place, "x", FINDING).disguises).toEqual(["right-1 k3str0velle"]);
    const plain = FINDING.mentions.map((mention) => ({ ...mention, form: "exact" as const }));
    expect(clusterFacts(place, "x", { ...FINDING, mentions: plain }).disguises).toEqual([]);
  });
});

describe("the order of the queue", () => {
  const risk = fc.double({ min: 0, max: 1, noNaN: true });
  const exposure = fc.double({ min: 0, max: 1e9, noNaN: true });
  const alike = fc.integer({ min: 1, max: 100 });

  it("is expected harm × uncertainty × how many are alike", () => {
    expect(queueWorth({ risk: 0.5, exposure: 100, alike: 1 })).toBe(50);
    expect(queueWorth({ risk: 0.5, exposure: 100, alike: 3 })).toBe(150);
    expect(queueWorth({ risk: 0.8, exposure: 100, alike: 1 })).toBeCloseTo(0.8 * 100 * 0.64);
  });

  it("grows with what is at stake and with how many are alike, up to twenty", () => {
    fc.assert(
      fc.property(risk, exposure, alike, (p, money, many) => {
        const worth = queueWorth({ risk: p, exposure: money, alike: many });
        expect(queueWorth({ risk: p, exposure: money * 2, alike: many })).toBeGreaterThanOrEqual(
          worth,
        );
        expect(queueWorth({ risk: p, exposure: money, alike: many + 1 })).toBeGreaterThanOrEqual(
          worth,
        );
        expect(
          queueWorth({ risk: p, exposure: money, alike: MOST_COUNTED }),
        ).toBeGreaterThanOrEqual(worth);
      }),
    );
  });

  it("puts doubt before certainty, and never certainty at nothing", () => {
    fc.assert(
      fc.property(risk, (p) => {
        expect(uncertaintyOf(p)).toBeLessThanOrEqual(uncertaintyOf(0.5));
        expect(uncertaintyOf(p)).toBeGreaterThan(0);
        expect(uncertaintyOf(p)).toBeCloseTo(uncertaintyOf(1 - p), 9);
      }),
    );
  });
});

describe("how few answers settle how much", () => {
  const stakes = fc
    .array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 7 })
    .map((amounts) => amounts.map((exposure, index) => ({ key: `k${index}`, exposure })));

  it("no other choice of as many answers settles more", () => {
    fc.assert(
      fc.property(stakes, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (all, chosen) => {
        const whole = all.reduce((sum, { exposure }) => sum + exposure, 0);
        const others = all.filter((_, index) => chosen[index]);
        const [best] = settleMost(all, whole, [others.length]);
        if (best === undefined) return;
        const settled = others.reduce((sum, { exposure }) => sum + exposure, 0);
        expect(best.share).toBeGreaterThanOrEqual(settled / whole - 1e-9);
      }),
    );
  });

  it("more answers never settle less, and all of them settle everything", () => {
    fc.assert(
      fc.property(stakes, (all) => {
        const whole = all.reduce((sum, { exposure }) => sum + exposure, 0);
        const steps = all.map((_, index) => index + 1);
        const settled = settleMost(all, whole, steps);
        if (whole === 0) {
          expect(settled).toEqual([]);
          return;
        }
        const shares = settled.map(({ share }) => share);
        expect(shares).toEqual([...shares].sort((a, b) => a - b));
        expect(shares.at(-1)).toBeCloseTo(1, 9);
      }),
    );
  });
});
