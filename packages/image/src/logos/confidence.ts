import type { LogoScores } from "./logo-match.js";

/** Fitted by training/logos/calibrate.py on listings with tuning logos, foreign logos among them. */
const WEIGHTS: Readonly<Record<keyof LogoScores, number>> = {
  place: 0.5,
  similarity: 4,
  firstLook: 0.3,
  secondLook: 0.6,
  agreement: 3,
  lead: 0.1,
};
const BIAS = -6.5;

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
