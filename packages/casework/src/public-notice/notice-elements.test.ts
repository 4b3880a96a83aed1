import { describe, expect, it } from "vitest";
import { missingElements, type PublicNoticeFacts } from "./notice-elements.js";

const TRADE_MARK: PublicNoticeFacts = {
  name: "Rights Office",
  email: "office@rights.test",
  items: [{ url: "https://harbour.test/items/1", listing: null }],
  right: { kind: "word_mark", number: "018123456", work: null },
  reasonCode: "TM_COUNTERFEIT_FEATURES",
  explanation: "The clasp bears no maker's stamp, and this model was never made in red.",
  statement: true,
};
const COPYRIGHT: PublicNoticeFacts = {
  ...TRADE_MARK,
  right: { kind: "copyright_image", number: null, work: "Photograph 12 of the spring catalogue" },
  reasonCode: "COPY_IMAGE",
};

const NOTICES = { "trade mark": TRADE_MARK, copyright: COPYRIGHT };

/** Each required element alone, taken out of a notice that has all of them. */
const ABLATIONS: readonly [string, Partial<PublicNoticeFacts>][] = [
  ["a_explanation_missing", { explanation: null }],
  ["a_explanation_missing", { explanation: "   too short, padded with blanks      ".slice(0, 20) }],
  ["a_reason_missing", { reasonCode: null }],
  ["a_right_missing", { right: { kind: null, number: null, work: null } }],
  ["b_location_missing", { items: [] }],
  ["b_location_missing", { items: [{ url: " ", listing: null }] }],
  ["c_name_missing", { name: null }],
  ["c_email_missing", { email: "" }],
  ["d_statement_missing", { statement: false }],
];

describe("ablation: a notice of somebody without an account (DSA Art. 16(2))", () => {
  for (const [kind, whole] of Object.entries(NOTICES)) {
    it(`lacks nothing when it is whole (${kind})`, () => {
      expect(missingElements(whole)).toEqual([]);
    });

    it.each(ABLATIONS)(`names exactly the one that is taken out: %s (${kind})`, (code, less) => {
      expect(missingElements({ ...whole, ...less }).map((part) => part.code)).toEqual([code]);
    });
  }

  it("asks for the number of a registered right, and for the work of a copyright", () => {
    const { right } = TRADE_MARK;
    const codes = (facts: PublicNoticeFacts) => missingElements(facts).map((part) => part.code);
    expect(codes({ ...TRADE_MARK, right: { ...right, number: null } })).toEqual([
      "a_number_missing",
    ]);
    expect(codes({ ...COPYRIGHT, right: { ...COPYRIGHT.right, work: null } })).toEqual([
      "a_work_missing",
    ]);
  });

  it("names everything that an empty one lacks, and where", () => {
    const empty: PublicNoticeFacts = {
      name: null,
      email: null,
      items: [],
      right: { kind: null, number: null, work: null },
      reasonCode: null,
      explanation: null,
      statement: false,
    };
    const pointers = missingElements(empty).map(({ pointer }) => pointer);
    expect(pointers).toEqual([
      "/explanation",
      "/reasonCode",
      "/right/kind",
      "/items",
      "/name",
      "/email",
      "/statement",
    ]);
  });
});
