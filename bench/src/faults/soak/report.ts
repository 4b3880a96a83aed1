import { markdownTable } from "../../measured-section.js";
import { describeMachine } from "../../screen/report.js";
import { formatTable } from "../../table.js";
import type { SoakOptions } from "./options.js";
import type { Sample } from "./sample.js";
import { trendOf } from "./trend.js";

const MEGABYTE = 1024 ** 2;

/** What may not grow, in which unit, and the least growth that counts. */
const QUANTITIES: readonly (readonly [keyof Sample, string, number, number])[] = [
  ["resident", "memory, server and decoders (MB)", MEGABYTE, 20],
  ["heap", "heap after collection (MB)", MEGABYTE, 4],
  ["handles", "open files and sockets", 1, 4],
  ["answer", "answer of /readyz (ms)", 1, 20],
  ["waiting", "listings and deliveries that wait", 1, 20],
  ["verdict", "listing to verdict (ms)", 1, 200],
];

export interface Grown {
  readonly rows: readonly (readonly string[])[];
  readonly grows: boolean;
}

export function growthOf(samples: readonly Sample[]): Grown {
  const trends = QUANTITIES.map(([name, title, unit, least]) => {
    const values = samples.map((sample) => sample[name] / unit);
    return { title, trend: trendOf(values, least) };
  });
  const rows = trends.map(({ title, trend }) => [
    title,
    ...[trend.mean, trend.growth, trend.bound].map((value) => value.toFixed(1)),
    trend.grows ? "grows" : "no",
  ]);
  return {
    rows: [["", "mean", "growth", "bound", "grows"], ...rows],
    grows: trends.some(({ trend }) => trend.grows),
  };
}

export function reportSoak({ rows }: Grown, options: SoakOptions): string {
  return `${heading(options)}\n\n${formatTable(rows)}\n`;
}

export function measuredSoak({ rows }: Grown, options: SoakOptions): string {
  const day = new Date().toISOString().slice(0, 10);
  return `\`script/faults soak --write-docs\`, ${day}: ${heading(options)}\n\n${markdownTable(rows)}`;
}

function heading({ minutes, rate }: SoakOptions): string {
  return `${describeMachine()}; ${minutes} minutes with ${rate} listings a second.`;
}
