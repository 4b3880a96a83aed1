import type { SeededRandom } from "../../random.js";

/** A marking to be drawn: shares of the height of its C. */
export interface Proportions {
  readonly gap: number;
  readonly stroke: number;
  /** How far the tips reach past the centre line. */
  readonly tip: number;
  /** Straight arms that go on from the tips of the E. */
  readonly arms: number;
  /** From the tips of the E back to the end of the middle bar. */
  readonly barShortfall: number;
  /** Height of the E to height of the C. */
  readonly heightRatio: number;
}

export type MarkKind =
  | "official"
  | "narrow"
  | "wide"
  | "thin"
  | "thick"
  | "heights"
  | "bar"
  | "arms";

export const OFFICIAL: Proportions = {
  gap: 0.3,
  stroke: 0.15,
  tip: 0.05,
  arms: 0,
  barShortfall: 0.1,
  heightRatio: 1,
};

const WRONG: readonly MarkKind[] = [
  "narrow",
  "narrow",
  "narrow",
  "wide",
  "thin",
  "thick",
  "heights",
  "bar",
  "arms",
];

/** Half of the markings are drawn as the law draws them, half in one of the wrong versions. */
export function randomKind(random: SeededRandom): MarkKind {
  return random.chance(0.5) ? "official" : random.pick(WRONG);
}

/** Proportions of one version, clearly within it. */
export function proportionsOf(kind: MarkKind, random: SeededRandom): Proportions {
  const between = (low: number, high: number) => low + (high - low) * random.next();
  switch (kind) {
    case "official":
      return OFFICIAL;
    case "narrow":
      return { ...OFFICIAL, gap: random.chance(0.4) ? 0.1 : between(0, 0.13) };
    case "wide":
      return { ...OFFICIAL, gap: between(0.48, 0.6) };
    case "thin":
      return { ...OFFICIAL, stroke: between(0.07, 0.095) };
    case "thick":
      return { ...OFFICIAL, stroke: between(0.205, 0.23) };
    case "heights":
      return {
        ...OFFICIAL,
        heightRatio: random.chance(0.5) ? between(0.78, 0.86) : between(1.16, 1.26),
      };
    case "bar":
      return { ...OFFICIAL, barShortfall: between(-0.03, 0) };
    case "arms":
      return { ...OFFICIAL, arms: between(0.2, 0.3), barShortfall: between(0, 0.1) };
  }
}

/** Width of a marking, C's left to the tips of the E. */
export function widthOf({ gap, tip, arms, heightRatio }: Proportions): number {
  return 0.5 + tip + gap + heightRatio * (0.5 + tip) + arms;
}
