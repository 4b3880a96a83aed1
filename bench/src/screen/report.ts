import { availableParallelism, cpus, loadavg } from "node:os";
import { formatTable } from "../table.js";
import type { Figures } from "./figures.js";
import type { BenchOptions } from "./options.js";

const HEADER = [
  ...["", "listings/s", "net", "wall s", "CPU s", "µs CPU/listing", "net"],
  ...["CPU : bare", "net", "fixed wall s", "fixed CPU s", "peak MB"],
];

/** The figures as text, with what they mean. */
export function reportFigures(figures: readonly Figures[], options: BenchOptions): string {
  const rows = figures.map((it) => [
    it.name,
    whole(it.listingsPerSecond),
    whole(it.netListingsPerSecond),
    it.wallSeconds.toFixed(2),
    it.cpuSeconds.toFixed(2),
    it.cpuMicrosecondsPerListing.toFixed(1),
    it.netCpuMicrosecondsPerListing.toFixed(1),
    it.cpuToBare.toFixed(2),
    it.netCpuToBare.toFixed(2),
    it.fixedWallSeconds.toFixed(2),
    it.fixedCpuSeconds.toFixed(2),
    whole(it.peakBytes / 1024 / 1024),
  ]);
  return `touchstone screen: ${options.listings} synthetic listings, median of ${options.runs} runs, all in turn
${describeMachine()}

${formatTable([HEADER, ...rows])}

${speedUps(figures).join("\n")}

Whole processes are measured, start-up and compiling of the rights included; "fixed" is what a run over a single
listing costs, "net" is without it. The bare loop reads the same file, JSON.parse and JSON.stringify each line, and
writes. Listings and marks are synthetic, from a seed: real ones differ.
`;
}

/** The machine, and how busy it is: a load near or above its cores makes figures of time worthless. */
export function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? "unknown processor";
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${model}, ${availableParallelism()} cores, Node ${process.versions.node}, load average ${load}`;
}

function speedUps(figures: readonly Figures[]): string[] {
  return figures
    .filter((it) => it.threads === 2)
    .map((two) => {
      const one = figures.find((it) => it.marks === two.marks && it.threads === 1);
      const times = two.listingsPerSecond / (one?.listingsPerSecond ?? Number.NaN);
      const net = two.netListingsPerSecond / (one?.netListingsPerSecond ?? Number.NaN);
      return `${two.marks / 1000}k marks: 2 threads give ${times.toFixed(2)} times the listings/s of 1 (net ${net.toFixed(2)})`;
    });
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en");
}
