import { loadavg } from "node:os";
import { markdownTable } from "../measured-section.js";
import { describeMachine } from "../screen/report.js";
import { quantile } from "../statistics.js";
import { formatTable } from "../table.js";
import type { Figures } from "./measure.js";
import type { OzoneOptions } from "./options.js";

export function reportOzone(figures: readonly Figures[], options: OzoneOptions): string {
  return `${heading(options)}\n${formatTable(rows(figures))}\n`;
}

export function measuredOzone(figures: readonly Figures[], options: OzoneOptions): string {
  const day = new Date().toISOString().slice(0, 10);
  return `\`script/bench ozone --write-docs\`, ${day}: ${heading(options)}\n${markdownTable(rows(figures))}`;
}

function heading({ clients, intake, confirms }: OzoneOptions): string {
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `${describeMachine()}; load average ${load} at the end.
${clients} clients, ${intake.toLocaleString("en")} brought in, ${confirms} confirmed one after the other and ${confirms} side by side.
`;
}

function rows(figures: readonly Figures[]): string[][] {
  return [
    ["", ...figures.map(({ name }) => name)],
    ["brought in, one a request (a second)", ...figures.map(({ intakes }) => rate(intakes[0]))],
    ["… many a request (a second)", ...figures.map(({ intakes }) => rate(intakes[1]))],
    [
      "confirmed, side by side (a second)",
      ...figures.map(({ confirmsPerSecond }) => confirmsPerSecond.toFixed(0)),
    ],
    ["confirm → told, p50 (ms)", ...figures.map(({ told }) => quantile(told, 0.5).toFixed(1))],
    ["… p99 (ms)", ...figures.map(({ told }) => quantile(told, 0.99).toFixed(1))],
    [
      "told of what was confirmed while the receiver was down",
      ...figures.map(({ outage }) => `${outage.delivered} of ${outage.confirmed}`),
    ],
    [
      "… after it was there again (s)",
      ...figures.map(({ outage }) =>
        outage.last === null ? "–" : (outage.last / 1_000).toFixed(1),
      ),
    ],
  ];
}

function rate(intake: { readonly perSecond: number } | undefined): string {
  return intake === undefined ? "–" : intake.perSecond.toFixed(0);
}
