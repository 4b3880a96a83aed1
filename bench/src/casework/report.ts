import { loadavg } from "node:os";
import { markdownTable } from "../measured-section.js";
import { describeMachine } from "../screen/report.js";
import { quantile } from "../statistics.js";
import { formatTable } from "../table.js";
import type { QueueTimes } from "./measure-queue.js";
import type { RefoldSpeed } from "./measure-refold.js";
import type { CaseworkOptions } from "./options.js";

export interface CaseworkFigures {
  readonly queue: readonly QueueTimes[];
  readonly refold: readonly RefoldSpeed[];
  /** Of the machine while it was measured: processes that wanted to run, in the last minute. */
  readonly load: number;
}

/** Milliseconds at p95, and events a second: what was asked for before it was measured. */
const BOUND = { p95: 100, events: 50_000 };

export function currentLoad(): number {
  return loadavg()[0] ?? 0;
}

export function reportCasework(figures: CaseworkFigures, options: CaseworkOptions): string {
  return `casework: ${options.requests} open requests on PostgreSQL, pages over HTTP, one after the other; load ${figures.load.toFixed(1)}
${describeMachine()}

${formatTable(queueRows(figures))}

The fold, on one core
${formatTable(refoldRows(figures))}
`;
}

/** The figures for the document. */
export function measuredCasework(figures: CaseworkFigures, options: CaseworkOptions): string {
  const day = new Date().toISOString().slice(0, 10);
  const { requests, events } = options;
  return `\`script/bench casework --write-docs\`, ${day}: ${describeMachine()}.

The account managers' queue with ${requests.toLocaleString("en")} open requests on PostgreSQL, pages of 50 over HTTP in every
order, of every state, marketplace and brand; demanded: p95 below ${BOUND.p95} ms.

${markdownTable(queueRows(figures))}

${events.toLocaleString("en")} case events folded anew on one core; demanded: ${BOUND.events.toLocaleString("en")} events/s.

${markdownTable(refoldRows(figures))}`;
}

function queueRows({ queue }: CaseworkFigures): string[][] {
  return [
    ["ms", "p50", "p95", "max", "readings"],
    ...queue.map(({ name, times }) => [
      name,
      ...[0.5, 0.95, 1].map((share) => quantile(times, share).toFixed(1)),
      String(times.length),
    ]),
  ];
}

function refoldRows({ refold }: CaseworkFigures): string[][] {
  return [
    ["", "events/s"],
    ...refold.map(({ name, eventsPerSecond }) => [name, Math.round(eventsPerSecond).toString()]),
  ];
}
