import { markdownTable } from "../measured-section.js";
import { describeMachine } from "../screen/report.js";
import { quantile } from "../statistics.js";
import { formatTable } from "../table.js";
import type { EmbeddedFigures } from "./figures.js";
import type { EmbeddedOptions } from "./options.js";

export function reportEmbedded(figures: EmbeddedFigures, options: EmbeddedOptions): string {
  return `${heading(options)}\n\n${formatTable(rows(figures))}\n`;
}

export function measuredEmbedded(figures: EmbeddedFigures, options: EmbeddedOptions): string {
  const day = new Date().toISOString().slice(0, 10);
  return `\`script/bench embedded --write-docs\`, ${day}: ${heading(options)}\n\n${markdownTable(rows(figures))}`;
}

function heading({ brands, listings, rate, pictures, seconds, share }: EmbeddedOptions): string {
  const stored = listings.toLocaleString("en");
  return `${describeMachine()}.
${brands} brands, ${stored} listings; then ${rate} listings a second for ${seconds} s, ${pictures} of them with a new picture;
${share} of unsuspicious pictures looked at closely.`;
}

function rows({ filled, warmStart, full, flowing, times }: EmbeddedFigures): string[][] {
  const { seen, written, copies, copiesMissed, acknowledged, late } = times;
  return [
    ["", "demanded", "measured"],
    ["filled and screened", "–", `${(filled / 1_000).toFixed(0)} s`],
    ["memory when full, at most", "< 1.5 GB", gigabytes(full.most)],
    ["memory while listings flow, at most", "< 1.5 GB", gigabytes(flowing.most)],
    ["warm start", "< 5 s", `${(warmStart / 1_000).toFixed(1)} s`],
    ["listing acknowledged, p99", "–", `${quantile(acknowledged, 0.99).toFixed(0)} ms`],
    ["listing to verdict as it is read, p50", "–", `${quantile(seen, 0.5).toFixed(0)} ms`],
    ["… p99", "< 1 s", `${quantile(seen, 0.99).toFixed(0)} ms`],
    [
      "listing to verdict as it is written, p99",
      "< 1 s",
      `${quantile(written, 0.99).toFixed(0)} ms`,
    ],
    ["copied photograph found, p50", "–", inSeconds(copies, 0.5)],
    ["… at most", "< 30 s", inSeconds(copies, 1)],
    ["… not found", "0", String(copiesMissed)],
    ["requests that could not be sent in time", "0", String(late)],
  ];
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1024 ** 3).toFixed(2)} GB`;
}

function inSeconds(times: readonly number[], share: number): string {
  return times.length === 0 ? "–" : `${(quantile(times, share) / 1_000).toFixed(1)} s`;
}
