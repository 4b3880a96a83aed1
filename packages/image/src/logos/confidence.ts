import type { LogoScores } from "./logo-match.js";

/** Fitted by training/logos/calibrate.py on listings with tuning logos, foreign logos among them. */
const WEIGHTS: Readonly<Record<keyof LogoScores, number>> = {
  place: 5.546,
  similarity: 12.792,
  firstLook: 0.609,
  secondLook: 0.257,
  agreement: 1.045,
  lead: 0.085,
};
const BIAS = -16.746;

/** Logistic regression over the stages' scores. */
export function confidenceOf(scores: LogoScores): number {
  const sum =
    BIAS +
    WEIGHTS.place * scores.place +
    WEIGHTS.similarity * scores.similarity +
    WEIGHTS.firstLook * scores.firstLook +
    WEIGHTS.secondLook * scores.secondLook +
    WEIGHTS.agreement * scores.agreement +
    WEIGHTS.lead * scores.lead;
  return 1 / (1 + Math.exp(-sum));
}
