import type { Measurement } from "../measure/measure-process.js";
import { median } from "../statistics.js";
import { BARE } from "./cases.js";
import type { CaseMeasurements } from "./measure-cases.js";

/** Medians of one case. "Net" is without the fixed cost, which a run over a single listing has too. */
export interface Figures {
  readonly name: string;
  readonly marks: number;
  readonly threads: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly fixedWallSeconds: number;
  readonly fixedCpuSeconds: number;
  readonly listingsPerSecond: number;
  readonly netListingsPerSecond: number;
  readonly cpuMicrosecondsPerListing: number;
  readonly netCpuMicrosecondsPerListing: number;
  /** CPU of the whole run, and net CPU, as multiples of the bare loop's. */
  readonly cpuToBare: number;
  readonly netCpuToBare: number;
  readonly peakBytes: number;
}

export function figuresOf(results: readonly CaseMeasurements[], listings: number): Figures[] {
  const bare = results.find((result) => result.of.name === BARE);
  if (bare === undefined) throw new Error("the bare loop was not measured");
  const bareCpu = middle(bare.full, "cpuSeconds");
  const bareNetCpu = bareCpu - middle(bare.fixed, "cpuSeconds");

  return results.map(({ of, full, fixed }) => {
    const wallSeconds = middle(full, "wallSeconds");
    const cpuSeconds = middle(full, "cpuSeconds");
    const fixedWallSeconds = middle(fixed, "wallSeconds");
    const fixedCpuSeconds = middle(fixed, "cpuSeconds");
    const netCpu = cpuSeconds - fixedCpuSeconds;
    return {
      name: of.name,
      marks: of.marks,
      threads: of.threads,
      wallSeconds,
      cpuSeconds,
      fixedWallSeconds,
      fixedCpuSeconds,
      listingsPerSecond: listings / wallSeconds,
      netListingsPerSecond: listings / (wallSeconds - fixedWallSeconds),
      cpuMicrosecondsPerListing: (cpuSeconds * 1e6) / listings,
      netCpuMicrosecondsPerListing: (netCpu * 1e6) / listings,
      cpuToBare: cpuSeconds / bareCpu,
      netCpuToBare: netCpu / bareNetCpu,
      peakBytes: middle(full, "peakBytes"),
    };
  });
}

function middle(
  runs: readonly Measurement[],
  quantity: "wallSeconds" | "cpuSeconds" | "peakBytes",
): number {
  return median(runs.map((run) => run[quantity]));
}
