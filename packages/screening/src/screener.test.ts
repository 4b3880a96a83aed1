import {
  assessmentSchema,
  type BrandProfile,
  DEFAULT_POLICY,
  type Finding,
  type Listing,
  type Policy,
  type ScreenableRight,
} from "@touchstone/interface";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compileScreening, createScreener, type Screener } from "./index.js";

const SHOES: ScreenableRight = {
  id: "r-1",
  brand: "Kestrovelle",
  kind: "word_mark",
  text: "Kestrovelle",
  aliases: ["珂斯洛"],
  niceClasses: [18, 25],
  territories: ["CN", "EU"],
};
const PHONES: ScreenableRight = {
  id: "r-2",
  brand: "Zelphone",
  kind: "word_mark",
  text: "Zelphone",
  niceClasses: [9],
};
const ORCHARD: ScreenableRight = {
  id: "r-3",
  brand: "Orchard",
  kind: "word_mark",
  text: "Orchard",
  niceClasses: [9],
};
const MILLET: ScreenableRight = {
  id: "r-4",
  brand: "Xiaogu",
  kind: "word_mark",
  text: "Xiaogu",
  aliases: ["小米"],
  niceClasses: [9],
};

const PROFILE: BrandProfile = {
  brand: "Kestrovelle",
  authorisedSellers: ["agora:s-9"],
  referencePrices: [
    { product: "runner 350", condition: "new", currency: "USD", low: "100.00", typical: "160.00" },
    { product: "runner", condition: "new", currency: "USD", low: "40.00" },
    { product: "runner 350", condition: "used", currency: "USD", low: "20.00" },
  ],
};

const compiled = compileScreening([SHOES, PHONES, ORCHARD, MILLET], [PROFILE]);
const screen = screenerFor();

function screenerFor(policy: Partial<Policy> = {}): Screener {
  return createScreener(compiled, { ...DEFAULT_POLICY, ...policy });
}

function listing(title: string, rest: Partial<Listing> = {}): Listing {
  return { marketplace: "agora", id: "l-1", title, ...rest };
}

function first(title: string, rest: Partial<Listing> = {}): Finding {
  const [finding] = screen(listing(title, rest), []).findings;
  if (finding === undefined) throw new Error(`no finding in: ${title}`);
  return finding;
}

function recommendation(title: string, rest: Partial<Listing> = {}): string {
  return screen(listing(title, rest), []).recommendation;
}

describe("a plain mention", () => {
  it("is an offer with a low risk, and nothing to ask", () => {
    expect(first("Kestrovelle sneakers size 42")).toMatchObject({
      brand: "Kestrovelle",
      use: "offer",
      signals: [],
    });
    expect(recommendation("Kestrovelle sneakers size 42")).toBe("clear");
    expect(recommendation("珂斯洛 跑鞋 男")).toBe("clear");
  });
});

describe("a disguised sign offered as the brand's", () => {
  it.each([
    "K3strovelle sneakers",
    "Kеstrovelle sneakers",
    "K.e.s.t.r.o.v.e.l.l.e sneakers",
    "Kest*ovelle sneakers",
    "珂.斯.洛跑鞋",
  ])("is asked about: %s", (title) => {
    expect(recommendation(title)).toBe("ask_brand");
    expect(first(title).signals[0]?.name).toBe("sign_disguised");
    expect(first(title).wouldSettle?.code).toBe("photo_inner_label");
  });

  it("is asked about even of a seller with a clean history", () => {
    const seller = { id: "s-1", listings: 400, upheldRemovals: 0 };
    expect(recommendation("K3strovelle sneakers", { seller })).toBe("ask_brand");
  });

  it("is not asked about when the brand authorised the seller of that marketplace", () => {
    const title = "K3strovelle sneakers";
    expect(recommendation(title, { seller: { id: "s-9" } })).toBe("clear");
    expect(recommendation(title, { seller: { id: "s-9" }, marketplace: "elsewhere" })).toBe(
      "ask_brand",
    );
  });
});

describe("replica vocabulary", () => {
  it.each([
    "Kestrovelle handbag mirror quality",
    "replica Kestrovelle handbag",
    "珂斯洛 复刻 单肩包",
  ])("beside a sign is asked about: %s", (title) => {
    expect(recommendation(title)).toBe("ask_brand");
    expect(first(title).signals.map(({ name }) => name)).toContain("replica_vocabulary");
  });

  it.each([
    "Kestrovelle handbag, no replica",
    "Kestrovelle handbag 100% authentic, not a replica",
    "replica football jersey with Kestrovelle socks",
    "1:1 scale model, fits Kestrovelle box",
  ])("that is denied or means something else is no reason: %s", (title) => {
    expect(recommendation(title)).toBe("clear");
  });

  it("without a sign accuses nobody", () => {
    expect(screen(listing("replica handbag mirror quality"), []).findings).toEqual([]);
  });

  it("in the title counts for a sign in the brand field", () => {
    expect(recommendation("mirror quality handbag", { brandClaim: "Kestrovelle" })).toBe(
      "ask_brand",
    );
  });
});

describe("the use of a sign", () => {
  it.each([
    ["case for Zelphone 15 Pro", "compatible"],
    ["leather case compatible with Zelphone", "compatible"],
    ["Zelphone 12 screen protector", "compatible"],
    ["适用于Zelphone手机壳", "compatible"],
    ["Zelphone 15 Pro 256GB smartphone", "offer"],
    ["sneakers inspired by Kestrovelle", "reference"],
    ["fresh orchard apples from the valley, 2 kg", "ordinary_word"],
    ["山西小米粥 新鲜杂粮 5斤", "ordinary_word"],
    ["小米手机 智能手机 256GB", "offer"],
  ])("of %s is %s", (title, use) => {
    expect(first(title).use).toBe(use);
  });

  it("is an offer where the brand field claims the brand", () => {
    expect(first("Orchard tablet stand", { brandClaim: "Orchard" }).use).toBe("offer");
  });
});

describe("a price", () => {
  const price = (amount: string, currency = "USD"): Partial<Listing> => ({
    price: { amount, currency },
    condition: "new",
  });

  it("far below the low of the product with most words is asked about", () => {
    const finding = first("Kestrovelle Runner 350 black", price("21.70"));
    expect(finding.signals).toEqual([
      expect.objectContaining({
        name: "price_below_low",
        detail: expect.objectContaining({ low: "100.00", price: "21.70" }),
      }),
    ]);
    expect(recommendation("Kestrovelle Runner 350 black", price("21.70"))).toBe("ask_brand");
  });

  it.each([
    ["another currency", "Kestrovelle Runner 350", { ...price("21.70", "CNY") }],
    [
      "no known condition",
      "Kestrovelle Runner 350",
      { ...price("21.70"), condition: "unknown" as const },
    ],
    ["a product that is not all there", "Kestrovelle 350", price("21.70")],
    ["a fair price", "Kestrovelle Runner 350", price("100.00")],
    [
      "second-hand goods at second-hand prices",
      "Kestrovelle Runner 350",
      { ...price("25.00"), condition: "used" as const },
    ],
    ["parts for the goods", "Kestrovelle Runner 350 laces", price("2.00")],
    ["another brand's goods", "laces for Kestrovelle Runner 350", price("2.00")],
  ])("says nothing with %s", (_, title, rest) => {
    const names = first(title, rest).signals.map(({ name }) => name);
    expect(names).not.toContain("price_below_low");
  });

  it("compares decimals exactly, however long they are", () => {
    const names = first("Kestrovelle Runner 350", price("99.999999999999999999")).signals.map(
      ({ name }) => name,
    );
    expect(names).toEqual(["price_below_low"]);
  });
});

describe("a recommendation", () => {
  it("to remove needs a policy that lets the rule act", () => {
    const title = "K3strovelle sneakers";
    expect(screen(listing(title), []).recommendation).toBe("ask_brand");
    expect(screenerFor({ act: ["sign_disguised"] })(listing(title), []).recommendation).toBe(
      "remove",
    );
    expect(screenerFor({ act: ["replica_vocabulary"] })(listing(title), []).recommendation).toBe(
      "ask_brand",
    );
  });

  it("never removes a plain mention, whatever may act", () => {
    const bold = screenerFor({
      askFrom: 0,
      act: ["sign_disguised", "replica_vocabulary", "price_below_low"],
    });
    expect(bold(listing("Kestrovelle sneakers"), []).recommendation).toBe("ask_brand");
  });
});

describe("a listing", () => {
  it("with a title too long is read as far as the limit, and says so", () => {
    const assessment = screen(listing(`${"x ".repeat(600)}Kestrovelle`), []);
    expect(assessment.findings).toEqual([]);
    expect(assessment.notices).toEqual([
      expect.objectContaining({ code: "text_truncated", pointer: "/title" }),
    ]);
  });

  it("is searched in every field, and the span counts in that field", () => {
    const finding = first("sneakers", {
      description: "These are Kestrovelle.",
      attributes: { line: "Kestrovelle run", size: 42 },
      seller: { id: "s", name: "Kestrovelle fans" },
    });
    expect(finding.mentions.map(({ field, start }) => [field, start])).toEqual([
      ["description", 10],
      ["seller.name", 0],
      ["attributes.line", 0],
    ]);
  });

  it("offered only where the right does not hold carries that as counter-evidence", () => {
    const finding = first("K3strovelle sneakers", { offeredIn: ["US"] });
    expect(finding.counterEvidence.map(({ name }) => name)).toContain("outside_territory");
    expect(first("K3strovelle sneakers", { offeredIn: ["DE"] }).counterEvidence).toEqual([]);
  });

  it("that repeats a sign without end gets a bounded answer", () => {
    const finding = first("x", { description: "Kestrovelle ".repeat(4_000) });
    expect(finding.mentions).toHaveLength(50);
    expect(finding.mentionsOmitted).toBeGreaterThan(1_000);
  });
});

describe("for every listing", () => {
  const title = fc
    .array(
      fc.constantFrom(
        "Kestrovelle",
        "K3strovelle",
        "ke*trovelle",
        "珂斯洛",
        "复刻",
        "replica",
        "for",
        "case",
        "Zelphone",
        "小米",
        "粥",
        "not",
        " ",
        "shoes",
        "15",
      ),
      { maxLength: 10 },
    )
    .map((words) => words.join(" "));
  const arbitrary = fc.record({
    title,
    condition: fc.constantFrom("new" as const, "used" as const),
    price: fc.record({
      amount: fc.constantFrom("1.00", "35", "500.5"),
      currency: fc.constant("USD"),
    }),
    seller: fc.record({
      id: fc.constantFrom("s-1", "s-9"),
      listings: fc.nat(100),
      upheldRemovals: fc.nat(9),
    }),
  });

  it("prior and weights add up to the risk, and the assessment fits its schema", () => {
    fc.assert(
      fc.property(arbitrary, (fields) => {
        const assessment = screen({ marketplace: "agora", id: "x", ...fields }, []);
        assessmentSchema.parse(assessment);
        for (const { risk, prior, signals, counterEvidence, mentions } of assessment.findings) {
          const sum = [...signals, ...counterEvidence].reduce(
            (total, { weight }) => total + weight,
            prior,
          );
          expect(Math.log(risk / (1 - risk))).toBeCloseTo(sum, 6);
          for (const { field, start, end, text } of mentions) {
            if (field === "title") expect(fields.title.slice(start, end)).toBe(text);
          }
        }
      }),
    );
  });

  it("the same input gives the same output, in whatever order listings came before", () => {
    fc.assert(
      fc.property(fc.array(arbitrary, { minLength: 2, maxLength: 5 }), (many) => {
        const fresh = many.map((fields) =>
          screenerFor()({ marketplace: "agora", id: "x", ...fields }, []),
        );
        const used = many
          .toReversed()
          .map((fields) => screen({ marketplace: "agora", id: "x", ...fields }, []))
          .reverse();
        expect(used).toEqual(fresh);
      }),
      { numRuns: 20 },
    );
  });
});
