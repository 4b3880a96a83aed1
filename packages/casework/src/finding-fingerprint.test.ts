import type { Finding } from "@touchstone/interface";
import { describe, expect, it } from "vitest";
import { FINDING } from "../test/cases.js";
import { findingFingerprint } from "./finding-fingerprint.js";

const LISTING = { price: { amount: "21.70", currency: "CNY" } };
const BEFORE = findingFingerprint(FINDING, LISTING);
const [MENTION] = FINDING.mentions;
const [DISGUISE, RECORD] = FINDING.signals;

const withFinding = (change: Partial<Finding>) =>
  findingFingerprint({ ...FINDING, ...change }, LISTING);

describe("the fingerprint of a finding", () => {
  it("stays when only weights, places or the seller's record change", () => {
    expect(withFinding({ risk: 0.2, prior: -3 })).toBe(BEFORE);
    expect(withFinding({ mentions: [{ ...MENTION, start: 9, end: 20, confidence: 0.1 }] })).toBe(
      BEFORE,
    );
    const record = { ...RECORD, detail: { upheldRemovals: 4 } };
    expect(withFinding({ signals: [{ ...DISGUISE, weight: 1 }, record] })).toBe(BEFORE);
  });

  it("does not depend on the order in which things were found", () => {
    expect(withFinding({ signals: [RECORD, DISGUISE] })).toBe(BEFORE);
  });

  it("changes with the sign, its form, its field, its use, a signal, a picture or the price", () => {
    const changed = [
      withFinding({ mentions: [{ ...MENTION, text: "Kestrovelle" }] }),
      withFinding({ mentions: [{ ...MENTION, form: "typo" }] }),
      withFinding({ mentions: [{ ...MENTION, field: "description" }] }),
      withFinding({ use: "compatible" }),
      withFinding({ signals: [DISGUISE] }),
      withFinding({ signals: [{ ...DISGUISE, detail: { form: "typo" } }, RECORD] }),
      withFinding({ pictures: [{ rightId: "r", image: "1.jpg", match: "logo", confidence: 1 }] }),
      findingFingerprint(FINDING, { price: { amount: "19.90", currency: "CNY" } }),
      findingFingerprint(FINDING, {}),
    ];
    expect(new Set([BEFORE, ...changed]).size).toBe(changed.length + 1);
  });
});
