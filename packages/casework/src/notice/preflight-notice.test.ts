import { type ReasonCode, reasonCodeSchema } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import { at, FINDING, NOTICE, RIGHT } from "../../test/cases.js";
import { noticeFacts } from "../../test/notice-histories.js";
import { REASONS } from "../reasons.js";
import { type NoticeInput, preflightNotice } from "./submit-notice.js";

const EVIDENCE = {
  kinds: ["comparison", "technical_comparison", "test_buy_report", "original_work"],
  orderNumber: true,
} as const;

/** A notice that holds everything its reason can ask for. */
function valid(reasonCode: ReasonCode, kind: string): NoticeInput {
  const right = { ...RIGHT, kind };
  const declaration = { ...NOTICE.declaration, kind: "good_faith_copyright" } as const;
  const notice = { right, reasonCode, declaration, commentRef: null, evidence: EVIDENCE };
  return noticeFacts(5, { notice: { ...notice, commentPresent: true } });
}

function withNotice(change: Partial<NoticeInput["notice"]>) {
  return (facts: NoticeInput): NoticeInput => ({
    ...facts,
    notice: { ...facts.notice, ...change },
  });
}

function withRight(change: Partial<typeof RIGHT> & object) {
  return (facts: NoticeInput): NoticeInput =>
    withNotice({ right: { ...RIGHT, ...facts.notice.right, ...(change as object) } })(facts);
}

/** Each element that every notice must hold, taken away alone, and what pre-flight then names. */
const ALWAYS: readonly (readonly [string, (facts: NoticeInput) => NoticeInput])[] = [
  ["/rightId right_missing", withNotice({ right: null })],
  ["/rightId right_not_verified", withRight({ state: "in_review" as never })],
  ["/rightId right_expired", withRight({ expiresOn: "2020-01-01" as never })],
  ["/rightId territory_not_covered", withRight({ territories: ["CN"] as never })],
  ["/rightId right_of_another_brand", withRight({ brandId: "another" as never })],
  ["/reasonCode reason_missing", withNotice({ reasonCode: null })],
  ["/declarationId declaration_missing", withNotice({ declaration: null })],
  ["/declarationId declaration_of_another_member", (facts) => ({ ...facts, memberId: "member-9" })],
  ["/declarationId declaration_expired", (facts) => ({ ...facts, givenAt: at(9_000) })],
  ["/listing listing_unknown", (facts) => ({ ...facts, listing: null })],
  ["/brand authority_missing", (facts) => ({ ...facts, authority: false })],
  ["/listing already_noticed", (facts) => ({ ...facts, alreadyNoticed: reasonCodeSchema.options })],
  [
    "/listing cool_off",
    (facts) => ({
      ...facts,
      coolOffs: reasonCodeSchema.options.map((reasonCode) => ({ reasonCode, until: at(9_000) })),
    }),
  ],
];

/** What a reason asks beside that. */
const OF_REASON: Readonly<Partial<Record<ReasonCode, typeof ALWAYS>>> = {
  TM_TEST_BUY: [
    [
      "/orderNumber order_number_missing",
      withNotice({ evidence: { ...EVIDENCE, orderNumber: false } }),
    ],
    [
      "/comment evidence_missing",
      withNotice({ commentPresent: false, evidence: { kinds: [], orderNumber: true } }),
    ],
  ],
  PATENT: [
    [
      "/comment technical_comparison_missing",
      withNotice({ commentPresent: false, evidence: { kinds: [], orderNumber: true } }),
    ],
  ],
  OTHER: [["/comment comment_missing", withNotice({ commentPresent: false })]],
};

const KINDS: readonly (readonly [ReasonCode, string])[] = reasonCodeSchema.options.flatMap(
  (reason) =>
    (REASONS[reason].rights ?? ["word_mark", "patent", "copyright_image"]).map(
      (kind) => [reason, kind] as const,
    ),
);

function missing(facts: NoticeInput): string[] {
  return preflightNotice(facts).missing.map(({ pointer, code }) => `${pointer} ${code}`);
}

describe("ablation: what a notice must hold", () => {
  it.each(KINDS)("a whole notice for %s that rests on a %s lacks nothing", (reason, kind) => {
    expect(missing(valid(reason, kind))).toEqual([]);
  });

  it.each(KINDS)(
    "from a notice for %s that rests on a %s one element is taken, and exactly that one is named",
    (reason, kind) => {
      for (const [named, without] of [...ALWAYS, ...(OF_REASON[reason] ?? [])]) {
        expect(missing(without(valid(reason, kind)))).toEqual([named]);
      }
    },
  );

  it("a reason is named where the kind of right cannot carry it", () => {
    for (const reason of reasonCodeSchema.options.filter((code) => REASONS[code].rights !== null)) {
      expect(missing(valid(reason, "kind of tomorrow"))).toEqual([
        "/reasonCode right_kind_not_allowed",
      ]);
    }
  });

  it("a copyright asks for the declaration under penalty of perjury", () => {
    const facts = withNotice({ declaration: NOTICE.declaration })(
      valid("COPY_TEXT", "copyright_text"),
    );
    expect(missing(facts)).toEqual(["/declarationId declaration_not_for_copyright"]);
  });

  it("the same listing can be reported again under another reason, also in the cool-off", () => {
    const facts = valid("TM_STORE_NAME", "word_mark");
    const coolOffs = [{ reasonCode: "TM_OBFUSCATED", until: at(9_000) }] as const;
    expect(missing({ ...facts, coolOffs, alreadyNoticed: ["TM_OBFUSCATED"] })).toEqual([]);
    const over = [{ reasonCode: "TM_STORE_NAME", until: at(4) }] as const;
    expect(missing({ ...facts, coolOffs: over })).toEqual([]);
  });
});

describe("what a notice may fail for later", () => {
  function weak(facts: NoticeInput): string[] {
    return preflightNotice(facts).weaknesses.map(({ code }) => code);
  }
  const whole = valid("TM_COUNTERFEIT_FEATURES", "word_mark");
  const plain = {
    ...FINDING,
    mentions: FINDING.mentions.map((one) => ({ ...one, form: "exact" as const })),
  };

  it("names nothing where nothing is weak", () => {
    expect(weak({ ...whole, finding: plain })).toEqual([]);
  });

  it("names goods outside the classes, a sign in another form, and a right that nothing shows", () => {
    const signal = { name: "goods_outside_classes", weight: -1, detail: { goods: [9] } };
    expect(weak({ ...whole, finding: { ...plain, counterEvidence: [signal] } })).toEqual([
      "class_mismatch",
    ]);
    expect(weak({ ...whole, finding: FINDING })).toEqual(["mark_differs"]);
    expect(weak({ ...whole, finding: { ...plain, mentions: [] } })).toEqual(["right_not_found"]);
  });

  it("takes a disguise for no weakness of a notice about a disguise", () => {
    expect(weak({ ...valid("TM_OBFUSCATED", "word_mark"), finding: FINDING })).toEqual([]);
  });

  it("passes on what is unusual about the registration, and the missing number", () => {
    const warnings = [{ code: "number_format", detail: "Look at the number." }];
    const right = { ...RIGHT, number: null, warnings };
    const facts = withNotice({ right })({ ...whole, finding: plain });
    expect(weak(facts)).toEqual(["number_missing", "number_format"]);
  });

  it("names advised evidence that is not there", () => {
    const facts = withNotice({
      commentPresent: false,
      evidence: { kinds: [], orderNumber: false },
    });
    expect(weak(facts({ ...whole, finding: plain }))).toEqual(["evidence_advised"]);
  });

  it("names a listing that is older than the right, and one that has ended", () => {
    const right = { ...RIGHT, since: "2026-11-02" };
    expect(weak(withNotice({ right })({ ...whole, finding: plain }))).toEqual([
      "right_younger_than_listing",
    ]);
    const listing = { ended: true, firstSeenAt: "2026-11-01T00:00:00.000Z" };
    expect(weak({ ...whole, finding: plain, listing })).toEqual(["listing_ended"]);
  });
});
