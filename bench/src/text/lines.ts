import type { Figures } from "./figures.js";
import { speedWith } from "./figures.js";

/** One line of what is to be reached. */
export interface Line {
  readonly what: string;
  readonly demanded: string;
  /** Undefined where it was not measured. */
  readonly measured: number | undefined;
  readonly unit: string;
}

const K = 1_000;
const M = 1_000_000;
const OURS = "touchstone";
const AHO = "modern-ahocorasick";

/** Every demand on speed and size, with what was measured. */
export function demandLines(figures: Figures): Line[] {
  const to = (contender: string, marks: number, other: string, otherMarks = marks) => {
    const above = speedWith(figures, contender, marks);
    const below = speedWith(figures, other, otherMarks);
    return above === undefined || below === undefined ? undefined : above / below;
  };
  const largest = figures.indexes.find(({ marks }) => marks === M);
  const least = figures.speeds[0]?.marks ?? Number.NaN;
  const times = (what: string, demanded: string, measured: number | undefined): Line => ({
    what,
    demanded,
    measured,
    unit: "×",
  });
  return [
    times(`all forms, against ${AHO}, 10k marks`, "≥ 2.2, aim 4", to(OURS, 10 * K, AHO)),
    times("… 100k marks", "≥ 1.3, aim 3", to(OURS, 100 * K, AHO)),
    times("… 1M marks", "≥ 1.2, aim 2", to(OURS, M, AHO)),
    times("against Hyperscan literal, 10k marks", "aim 0.4", to(OURS, 10 * K, "Hyperscan")),
    times("… 100k marks", "aim 0.8", to(OURS, 100 * K, "Hyperscan")),
    times("encoder against a bare table loop", "aim 0.30", to("encoder", least, "table loop")),
    times("speed at 1M marks against 10k", "≥ 0.4", to(OURS, M, OURS, 10 * K)),
    {
      what: "memory of a mark at 1M, without typos",
      demanded: "≤ 110, aim 90",
      measured: largest?.bytesPerMarkWithoutTypos,
      unit: "bytes",
    },
    {
      what: "… with typos",
      demanded: "≤ 250, aim 120",
      measured: largest?.bytesPerMark,
      unit: "bytes",
    },
    { what: "build of 1M marks", demanded: "≤ 5", measured: largest?.buildSeconds, unit: "s" },
    {
      what: "a mark added or withdrawn is seen",
      demanded: "≤ 50",
      measured: largest && largest.changeSeconds * 1000,
      unit: "ms",
    },
    ...figures.worst.map(({ length, inputs }) =>
      times(`worst of ${length} code units against normal text`, "≤ 3", inputs[0]?.times),
    ),
  ];
}
