export type WeightWord = "decides" | "strong" | "clear" | "slight";

/**
 * What a weight says, in words. Weights are natural log-odds: 2.3 makes the odds ten times as high, 1.1 three
 * times, and below 0.4 they change by less than half.
 */
export function weightWord(weight: number): WeightWord {
  const by = Math.abs(weight);
  if (by >= 2.3) return "decides";
  if (by >= 1.1) return "strong";
  return by >= 0.4 ? "clear" : "slight";
}
