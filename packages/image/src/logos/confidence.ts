import type { LogoScores } from "./logo-match.js";

/** Fitted by training/logos/calibrate.py on listings with tuning logos, foreign logos among them. */
const WEIGHTS: Readonly<Record<keyof LogoScores, number>> = {
  place: 5.652,
  similarity: 14.239,
  firstLook: 0.388,
  secondLook: 0.249,
  agreement: 1.59,
  lead: 0.102,
};
const BIAS = -18.508;

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
