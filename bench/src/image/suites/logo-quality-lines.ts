import type { LogoQuality } from "../logos/logo-quality.js";

/** The report as lines, beside what is demanded. */
export function logoQualityLines(quality: LogoQuality): readonly string[] {
  const percent = (value: number) => `${(100 * value).toFixed(1)} %`;
  const { asserted, top1, recallAt95, negativesFlagged, foreignFlagged, milliseconds } = quality;
  return [
    `surest match right ${percent(top1)}`,
    `asserted: recall ${percent(asserted.recall)}, precision ${percent(asserted.precision)} (75 % at 95 %)`,
    `recall at 95 % precision, threshold chosen on these pictures: ${percent(recallAt95)}`,
    `pictures without an indexed logo flagged: ${percent(negativesFlagged)} (at most 2 %), ` +
      `of those with foreign logos ${percent(foreignFlagged)}`,
    `${milliseconds.toFixed(0)} ms a picture`,
  ];
}
