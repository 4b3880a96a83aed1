import { byLength } from "./by-length.js";
import type { Evidence } from "./evidence.js";
import type { Disguise } from "./form.js";
import type { Reading } from "./reading.js";
import { separated } from "./separated.js";

/** Below this a reading is not reported at all. */
export const LEAST_CONFIDENCE = 0.2;

const BY_LENGTH = [0, 0.6, 0.93, 0.97, 0.99, 0.995];

export function plainConfidence(evidence: Evidence, knownWord: boolean): number {
  const n = evidence.length;
  let confidence = byLength(BY_LENGTH, n);
  if (evidence.joined > 0) {
    if (n <= 3) confidence = Math.min(confidence, 0.4);
    if (knownWord) confidence = Math.min(confidence, 0.3);
  }
  if (evidence.broken > 0 && evidence.cuts.length === 0) confidence *= 0.5;
  if (evidence.plural && n <= 3) confidence *= 0.6;
  if (evidence.digitBefore || evidence.digitAfter)
    confidence *= n >= 4 ? 0.97 : n === 3 ? 0.6 : 0.3;
  return confidence;
}

/** Confidence of a disguised sign, from its disguises one by one. */
export function disguisedConfidence(reading: Reading, disguises: readonly Disguise[]): number {
  const each = disguises.map((disguise) => BY_DISGUISE[disguise](reading));
  const lowest = Math.min(...each);
  if (each.length < 2 || lowest < 0.1) return lowest;
  if (isCode(reading, disguises)) return lowest * 0.5;
  // Two disguises in a long sign bear each other out; in a short one they are one accident more.
  return reading.evidence.length >= 5 ? Math.max(lowest, Math.max(...each) * 0.9) : lowest * 0.9;
}

/** Digits in pieces are a model number more often than a name: 5a/800. */
function isCode({ evidence: e, longestPiece }: Reading, disguises: readonly Disguise[]): boolean {
  return disguises.includes("separated") && longestPiece > 1 && e.leetDigit * 2 >= e.length;
}

const MIXED_SCRIPT = [0, 0.1, 0.5, 0.85, 0.97, 0.98];
const ALL_OTHER_SCRIPT = [0, 0, 0.1, 0.3, 0.6, 0.8];
const FAINT = [0, 0, 0.1, 0.3, 0.7, 0.85];
const TWIN = [0, 0, 0.1, 0.3, 0.7, 0.85, 0.92];
const LATIN_FAINT = [0, 0, 0, 0.1, 0.3, 0.5, 0.6, 0.7];
const DIGRAPH = [0, 0, 0.1, 0.2, 0.55, 0.75, 0.85];

function confusable(reading: Reading): number {
  const { evidence: e, knownWord } = reading;
  const n = e.length;
  let confidence = 1;
  if (e.otherScript + e.faint > 0) {
    if (reading.nativeScript) return 0;
    const table = reading.allOtherScript
      ? ALL_OTHER_SCRIPT
      : e.otherScript > 0
        ? MIXED_SCRIPT
        : FAINT;
    confidence = byLength(table, n);
  }
  if (e.latinTwin + e.latinFaint + e.digraph > 0) {
    if (knownWord && !e.casedTwin) return 0.05;
    if (e.digraph > 0) confidence = Math.min(confidence, byLength(DIGRAPH, n));
    if (e.latinFaint > 0) confidence = Math.min(confidence, byLength(LATIN_FAINT, n));
    if (e.latinTwin > 0) confidence = Math.min(confidence, byLength(TWIN, n));
  }
  return confidence;
}

const LEET = [0, 0, 0.05, 0.25, 0.82, 0.92];
const LEET_SIGN = [0, 0, 0.1, 0.35, 0.9, 0.95];
/** More than half the letters exchanged: a code hits upon a long mark by chance hardly ever. */
const MOSTLY_LEET = [0, 0, 0, 0.1, 0.3, 0.6, 0.75, 0.85, 0.9];

function leet({ evidence: e, digitPiece }: Reading): number {
  const changed = e.leetDigit + e.leetSign;
  const kept = e.length - changed;
  if (kept < 1 || digitPiece)
    return kept < 1 && e.leetSign > 0 ? byLength(MOSTLY_LEET, e.length) * 0.7 : 0;
  const mostly = kept * 2 < e.length;
  let confidence = byLength(
    mostly ? MOSTLY_LEET : e.leetSign > 0 && e.leetDigit === 0 ? LEET_SIGN : LEET,
    e.length,
  );
  if (e.spelledDigit > 0) confidence *= 0.6;
  if (changed > 1 && e.length <= 4) confidence = Math.min(confidence, 0.6);
  // Part and model numbers end or begin with a digit.
  if (e.leetAtEdge && e.leetSign === 0) confidence *= e.length >= 8 ? 0.7 : 0.55;
  return confidence;
}

const REPEATED_ONCE = [0, 0, 0.05, 0.3, 0.6, 0.82];
const REPEATED_MORE = [0, 0, 0.1, 0.5, 0.85, 0.93];

function repeated({ evidence: e, knownWord }: Reading): number {
  if (knownWord) return 0.05;
  return byLength(e.repeated > 1 ? REPEATED_MORE : REPEATED_ONCE, e.length);
}

const BY_DISGUISE: Readonly<Record<Disguise, (reading: Reading) => number>> = {
  confusable,
  leet,
  separated,
  repeated,
  transliterated: () => 0.97,
  masked: () => 0.9,
  typo: () => 0.6,
};
