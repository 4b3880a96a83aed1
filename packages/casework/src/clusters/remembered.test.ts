import fc from "fast-check";
import { expect, it } from "vitest";
import { type AnswerFingerprint, recalledAnswer } from "./remembered.js";

const AT = "2026-11-24T10:00:00.000Z";
const CONFIRMED: AnswerFingerprint = {
  caseId: "case-1",
  answer: "counterfeit",
  answeredAt: "2026-11-01T10:00:00.000Z",
  expiresAt: "2027-11-01T23:59:59.999Z",
  titleKey: "bag leather red",
  pictures: ["p1"],
  judged: "as it was",
};
const AGAIN = { at: AT, titleKey: "bag leather red", pictures: [], judged: "another" };

it("goods that were confirmed are known again by their title, or by a picture", () => {
  expect(recalledAnswer([CONFIRMED], AGAIN)).toBe(CONFIRMED);
  const picture = { ...AGAIN, titleKey: "other words", pictures: ["p0", "p1"] };
  expect(recalledAnswer([CONFIRMED], picture)).toBe(CONFIRMED);
  expect(recalledAnswer([CONFIRMED], { ...picture, pictures: ["p0"] })).toBeNull();
  expect(recalledAnswer([{ ...CONFIRMED, titleKey: "" }], { ...AGAIN, titleKey: "" })).toBeNull();
});

it("goods that were called genuine are known again only when all that was judged is the same", () => {
  const genuine = { ...CONFIRMED, answer: "genuine" } as const;
  expect(recalledAnswer([genuine], AGAIN)).toBeNull();
  expect(recalledAnswer([genuine], { ...AGAIN, judged: "as it was" })).toBe(genuine);
});

it("of two answers the newer one counts, and none after its time", () => {
  const later = {
    ...CONFIRMED,
    answer: "genuine",
    judged: "another",
    answeredAt: "2026-11-02T10:00:00.000Z",
  } as const;
  expect(recalledAnswer([later, CONFIRMED], AGAIN)).toBe(later);
  expect(recalledAnswer([CONFIRMED], { ...AGAIN, at: "2027-11-02T00:00:00.000Z" })).toBeNull();
});

it("no other answer is ever a reason to ask again or to close", () => {
  const others = fc.constantFrom("genuine_unauthorised", "not_ours", "cannot_tell" as const);
  fc.assert(
    fc.property(others, (answer) => {
      const one = { ...CONFIRMED, answer } as AnswerFingerprint;
      expect(recalledAnswer([one], { ...AGAIN, judged: one.judged })).toBeNull();
    }),
  );
});
