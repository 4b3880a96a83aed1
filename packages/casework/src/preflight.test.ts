import { reasonCodeSchema } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import { ANSWER, at, FINDING, NOTICE, RIGHT, uuid } from "../test/cases.js";
import { type NoticeFacts, type PreflightInput, preflight } from "./preflight.js";
import { REASONS } from "./reasons.js";
import type { RightFacts } from "./right-facts.js";

const INPUT: PreflightInput = { ...ANSWER, brandId: uuid(2), finding: FINDING };

function missing(notice: Partial<NoticeFacts>, change: Partial<PreflightInput> = {}) {
  const parts = preflight({ ...INPUT, notice: { ...NOTICE, ...notice }, ...change }).missing;
  return parts.map(({ pointer, code }) => `${pointer} ${code}`);
}

function missingWith(right: Partial<RightFacts>, change: Partial<PreflightInput> = {}) {
  return missing({ right: { ...RIGHT, ...right } }, change);
}

describe("pre-flight", () => {
  it("finds nothing missing in a notice that names its right, its reason and its declaration", () => {
    expect(missing({})).toEqual([]);
  });

  it("asks nothing of an answer that is no notice", () => {
    const nothing = { missing: [], weaknesses: [] };
    expect(preflight({ ...INPUT, answer: "genuine", notice: null })).toEqual(nothing);
  });

  it("names everything that is missing at once", () => {
    expect(preflight({ ...INPUT, notice: null }).missing.map(({ code }) => code)).toEqual([
      "right_missing",
      "reason_missing",
      "declaration_missing",
    ]);
  });

  it("takes only a right of that brand that is verified and in force", () => {
    expect(missingWith({ brandId: uuid(9) })).toEqual(["/rightId right_of_another_brand"]);
    expect(missingWith({ state: "in_review" })).toEqual(["/rightId right_not_verified"]);
    expect(missingWith({ state: "expiring" })).toEqual([]);
    expect(missingWith({ expiresOn: "2026-11-23" })).toEqual(["/rightId right_expired"]);
    expect(missingWith({ expiresOn: "2026-11-24" })).toEqual([]);
    expect(missingWith({ expiresOn: null })).toEqual([]);
  });

  it.each([
    [["EU"], "EU", true],
    [["EU"], "DE", true],
    [["DE"], "EU", true],
    [["DE"], "FR", false],
    [["EU"], "CN", false],
    [["EU"], "GB", false],
    [["CN", "US"], "US", true],
    [[], "CN", true],
  ])(
    "a right that holds in %j supports a notice on a marketplace of %s: %s",
    (places, where, holds) => {
      const parts = missingWith({ territories: places }, { territory: where });
      expect(parts).toEqual(holds ? [] : ["/rightId territory_not_covered"]);
    },
  );

  it("lets each reason rest only on the kinds of rights that can carry it", () => {
    expect(missingWith({ kind: "patent" })).toEqual(["/reasonCode right_kind_not_allowed"]);
    for (const reasonCode of reasonCodeSchema.options) {
      for (const kind of REASONS[reasonCode].rights ?? ["patent", "a kind of tomorrow"]) {
        const declaration = { ...NOTICE.declaration, kind: "good_faith_copyright" } as const;
        const right = { ...RIGHT, kind };
        expect(missing({ right, reasonCode, declaration, commentPresent: true })).toEqual([]);
      }
    }
  });

  it("asks a test buy for its report, and any other reason for its words", () => {
    expect(missing({ reasonCode: "TM_TEST_BUY" })).toEqual(["/comment evidence_missing"]);
    expect(missing({ reasonCode: "OTHER" })).toEqual(["/comment comment_missing"]);
    expect(missing({ reasonCode: "OTHER", commentRef: uuid(8) })).toEqual([]);
    expect(missing({ reasonCode: "OTHER", commentPresent: false })).toHaveLength(1);
  });

  it("takes only a declaration that the same member signed in this sitting", () => {
    const signed = (change: Partial<typeof NOTICE.declaration>) =>
      missing({ declaration: { ...NOTICE.declaration, ...change } as typeof NOTICE.declaration });
    expect(missing({}, { memberId: "member-9" })).toEqual([
      "/declarationId declaration_of_another_member",
    ]);
    expect(missing({}, { at: at(420) })).toEqual([]);
    expect(missing({}, { at: at(421) })).toEqual(["/declarationId declaration_expired"]);
    // A declaration that says it holds for longer does not.
    expect(signed({ signedAt: at(15 - 481), expiresAt: at(9_999) })).toEqual([
      "/declarationId declaration_expired",
    ]);
  });

  it("asks for the copyright declaration where the right is a copyright, and takes it for any other", () => {
    const right = { ...RIGHT, kind: "copyright_image" };
    expect(missing({ right, reasonCode: "COPY_IMAGE" })).toEqual([
      "/declarationId declaration_not_for_copyright",
    ]);
    const declaration = { ...NOTICE.declaration, kind: "good_faith_copyright" } as const;
    expect(missing({ right, reasonCode: "COPY_IMAGE", declaration })).toEqual([]);
    expect(missing({ declaration })).toEqual([]);
  });

  it("names weaknesses that do not stand in the way", () => {
    const right = { ...RIGHT, id: "right-9", number: null };
    const { missing: none, weaknesses } = preflight({ ...INPUT, notice: { ...NOTICE, right } });
    expect(none).toEqual([]);
    expect(weaknesses.map(({ code }) => code)).toEqual([
      "number_missing",
      "right_not_found",
      "evidence_advised",
    ]);
  });
});
