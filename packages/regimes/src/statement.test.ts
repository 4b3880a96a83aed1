import { reasonCodeSchema, statementSchema } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import { profileNames } from "./profiles/index.js";
import { buildStatement } from "./statement.js";
import type { StatementInput } from "./statement-input.js";

const INPUT: StatementInput = {
  id: "0198b7a0-0000-7000-8000-000000000001",
  caseId: "0198b7a0-0000-7000-8000-000000000002",
  marketplaceId: "harbour",
  listingId: "L-1",
  notifier: "Kestrovelle",
  right: { kind: "word_mark", number: "018123456", text: "KESTROVELLE" },
  reasonCode: "TM_OBFUSCATED",
  automatedDetection: true,
  automatedDecision: true,
  profile: "EU_DSA",
  imposedAt: "2026-08-31T09:00:00.000Z",
  contestUntil: "2027-02-28T22:59:59.999Z",
};

describe("the statement of reasons", () => {
  it.each(profileNames)("has the public format and both languages under %s", (profile) => {
    for (const reasonCode of reasonCodeSchema.options) {
      const statement = buildStatement({ ...INPUT, profile, reasonCode });
      expect(statementSchema.parse(statement)).toEqual(statement);
      for (const text of Object.values(statement.texts)) {
        expect(JSON.stringify(text)).not.toMatch(/undefined|null|\[object/);
        expect(text.redress.map(({ kind }) => kind)).toEqual([
          "internal_complaint",
          "out_of_court",
          "judicial",
        ]);
      }
    }
  });

  it("says who gave the notice, on which right and why", () => {
    const { en, zh } = buildStatement(INPUT).texts;
    expect(en.facts).toContain("The brand Kestrovelle has given the marketplace a notice");
    expect(en.facts).toContain("word mark “KESTROVELLE” (number 018123456)");
    expect(en.facts).toContain("the mark is used in a disguised or hidden form");
    expect(zh.facts).toContain("品牌方Kestrovelle向平台发出通知");
    expect(zh.facts).toContain("文字商标“KESTROVELLE”（编号018123456）");
  });

  it("says until when the seller can contest, to the minute", () => {
    const { en, zh } = buildStatement(INPUT).texts;
    expect(en.redress[0]?.text).toContain("until 28 February 2027, 22:59 UTC");
    expect(zh.redress[0]?.text).toContain("2027年2月28日22:59");
    expect(en.redress[0]?.until).toBe(INPUT.contestUntil);
  });

  it("owns up to software in the finding and in the decision, and only where there was any", () => {
    expect(buildStatement(INPUT).texts.en.automation).toContain("nobody at the marketplace looked");
    const byPeople = buildStatement({
      ...INPUT,
      automatedDetection: false,
      automatedDecision: false,
    });
    expect(byPeople.automatedDecision).toBe(false);
    expect(byPeople.texts.en.automation).not.toContain("Software");
    expect(byPeople.texts.zh.automation).not.toContain("软件");
  });

  it("names a right without number or text by its kind alone", () => {
    const right = { kind: "figurative_mark", number: null, text: null };
    const statement = buildStatement({ ...INPUT, right });
    expect(statement.right).toEqual({ kind: "figurative_mark" });
    expect(statement.texts.en.facts).toContain("infringes its figurative mark, and");
  });

  it("of a pause says that it is one, and that stored evidence is being looked at", () => {
    const statement = buildStatement({ ...INPUT, measure: "paused" });
    expect(statement.restriction).toBe("visibility_paused");
    expect(statement.texts.en.title).toContain("was paused");
    expect(statement.texts.en.facts).toContain("you had stored evidence");
    expect(statement.texts.zh.facts).toContain("未被下架");
    expect(buildStatement(INPUT).restriction).toBe("visibility_removed");
  });

  it("under several regimes names each way to contest with its own time, the leading one first", () => {
    const regimes = [
      { profile: "US_DMCA", contestUntil: "2027-02-28T04:59:59.999Z" },
      { profile: "EU_DSA", contestUntil: INPUT.contestUntil },
    ];
    const statement = buildStatement({ ...INPUT, regimes });
    expect(statement.regimes?.map(({ profile }) => profile)).toEqual(["EU_DSA", "US_DMCA"]);
    const ways = statement.texts.en.redress.filter(({ kind }) => kind === "internal_complaint");
    expect(ways.map(({ until }) => until)).toEqual([
      INPUT.contestUntil,
      "2027-02-28T04:59:59.999Z",
    ]);
    expect(ways[1]?.text).toContain("counter-notification until 28 February 2027, 04:59 UTC");
    expect(ways[1]?.text).toContain("put back as 17 USC 512(g)(2)(C) provides");
    expect(statementSchema.parse(statement)).toEqual(statement);
  });
});
