import { median } from "../statistics.js";
import type { CaseScans } from "./cases.js";
import type { Hyperscan } from "./hyperscan.js";
import type { IndexReport } from "./index-process.js";
import type { WorstReport } from "./worst-process.js";

/** Medians of one contender with one number of marks. */
export interface Speed {
  readonly contender: string;
  readonly marks: number;
  readonly titlesPerSecond: number;
  readonly matchesPerTitle: number;
  readonly buildSeconds: number;
}

export interface IndexFigures {
  readonly marks: number;
  readonly buildSeconds: number;
  readonly changeSeconds: number;
  /** Bytes of a mark: in all, and without what is only for typos. */
  readonly bytesPerMark: number;
  readonly bytesPerMarkWithoutTypos: number;
  readonly bytesPerMarkByPart: Readonly<Record<string, number>>;
}

export interface WorstFigures {
  /** UTF-16 code units of each text. */
  readonly length: number;
  readonly normalNanoseconds: number;
  /** Cost of a code unit as a multiple of normal text's, the dearest first. */
  readonly inputs: readonly { readonly name: string; readonly times: number }[];
}

export interface Figures {
  /** UTF-16 code units of a title, on average. */
  readonly titleLength: number;
  readonly hyperscan: Hyperscan;
  readonly speeds: readonly Speed[];
  readonly indexes: readonly IndexFigures[];
  readonly worst: readonly WorstFigures[];
}

export interface Measurements {
  readonly scans: readonly CaseScans[];
  readonly indexes: readonly { readonly marks: number; readonly reports: readonly IndexReport[] }[];
  readonly worst: readonly (readonly WorstReport[])[];
  readonly hyperscan: Hyperscan;
  readonly titleLength: number;
}

export function figuresOf(measured: Measurements): Figures {
  return {
    titleLength: measured.titleLength,
    hyperscan: measured.hyperscan,
    speeds: measured.scans.map(speedOf),
    indexes: measured.indexes.map(({ marks, reports }) => indexFiguresOf(marks, reports)),
    worst: worstOf(measured.worst),
  };
}

function speedOf({ of, scans }: CaseScans): Speed {
  return {
    contender: of.contender,
    marks: of.marks,
    titlesPerSecond: median(scans.map(({ titles, cpuSeconds }) => titles / cpuSeconds)),
    matchesPerTitle: median(scans.map(({ titles, matches }) => matches / titles)),
    buildSeconds: median(scans.map((scan) => scan.buildSeconds)),
  };
}

function indexFiguresOf(marks: number, reports: readonly IndexReport[]): IndexFigures {
  const parts = Object.entries(reports[0]?.bytes ?? {});
  const perMark = (chosen: readonly (readonly [string, number])[]) =>
    chosen.reduce((sum, [, bytes]) => sum + bytes, 0) / marks;
  return {
    marks,
    buildSeconds: median(reports.map(({ buildCpuSeconds }) => buildCpuSeconds)),
    changeSeconds: median(reports.map(({ changeSeconds }) => changeSeconds)),
    bytesPerMark: perMark(parts),
    bytesPerMarkWithoutTypos: perMark(parts.filter(([part]) => !/typo/i.test(part))),
    bytesPerMarkByPart: Object.fromEntries(parts.map(([part, bytes]) => [part, bytes / marks])),
  };
}

/** Ratios are taken within each run: normal text and hostile ones met the same machine there. */
function worstOf(runs: readonly (readonly WorstReport[])[]): WorstFigures[] {
  return (runs[0] ?? []).map(({ length, hostile }, index) => {
    const reports = runs.flatMap((run) => run[index] ?? []);
    const timesNormal = (name: string) =>
      median(reports.map((report) => (report.hostile[name] ?? Number.NaN) / report.normal));
    return {
      length,
      normalNanoseconds: median(reports.map(({ normal }) => normal)),
      inputs: Object.keys(hostile)
        .map((name) => ({ name, times: timesNormal(name) }))
        .toSorted((a, b) => b.times - a.times),
    };
  });
}

/** The speed of one contender; undefined where it was not run so. */
export function speedWith(figures: Figures, contender: string, marks: number): number | undefined {
  return figures.speeds.find((it) => it.contender === contender && it.marks === marks)
    ?.titlesPerSecond;
}
