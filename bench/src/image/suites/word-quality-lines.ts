import type { WordClass } from "../words/word-quality.js";

/** The report as lines: one for each class, then the total beside what is demanded. */
export function wordQualityLines(classes: readonly WordClass[]): readonly string[] {
  const sum = (of: (one: WordClass) => number) =>
    classes.reduce((total, one) => total + of(one), 0);
  const share = (exact: number, lines: number) =>
    `${((100 * exact) / Math.max(1, lines)).toFixed(1)} %`;
  const milliseconds =
    sum(({ ms, pictures }) => ms * pictures) /
    Math.max(
      1,
      sum((it) => it.pictures),
    );
  return [
    ...classes.map(
      ({ style, language, lines, exact, letters, ms }) =>
        `${`${style}, ${language}`.padEnd(32)} ${share(exact, lines)} of ${lines} lines exact ` +
        `(${share(letters, lines)} but for spaces), ${ms.toFixed(0)} ms`,
    ),
    `all ${share(
      sum(({ exact }) => exact),
      sum(({ lines }) => lines),
    )} exact (at least 95 %), ${milliseconds.toFixed(0)} ms of processor time a picture (less than 300)`,
  ];
}
