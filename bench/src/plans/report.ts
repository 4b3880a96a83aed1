import { markdownTable } from "../measured-section.js";
import type { PlansOptions } from "./options.js";
import type { Statement } from "./read-plans.js";

/** Statements shown; the others took less time than these, in all. */
const SHOWN = 50;
/** A table that small is read whole, whatever indexes it has. */
const SMALL_TABLE = 1_000;
/** Of fewer rows an index says nothing. */
const FEW = 100;

export interface UnusedIndex {
  readonly table: string;
  readonly index: string;
  readonly rows: number;
  readonly kilobytes: number;
}

export interface PlansReport {
  readonly statements: readonly Statement[];
  readonly unused: readonly UnusedIndex[];
  readonly version: string;
}

/** The whole page, but for what it is called. */
export function reportPlans(
  { statements, unused, version }: PlansReport,
  { cases }: PlansOptions,
): string {
  const shown = statements.filter(({ relations }) => relations.size > 0).slice(0, SHOWN);
  const whole = statements.filter((one) => largeScans(one).length > 0);
  return `# What the database does for each statement

Written by \`script/bench plans --write-docs\` on PostgreSQL ${version}: a house with ${number(cases)} open cases,
${number(2 * cases)} listings, ${number(6 * cases)} events; its API and its workers in use; every plan that was executed, read by
\`auto_explain\` under row-level security. With the clock of each node running a statement takes longer than it does
in service: compare the figures with each other. An index stands if a statement here uses it, or for the reason below.

## The ${shown.length} statements that took longest in all

${markdownTable([
  ["statement", "times", "mean ms", "slowest ms", "pages", "indexes", "read whole (rows)"],
  ...shown.map(rowOf),
])}

## Tables of more than ${number(SMALL_TABLE)} rows that were read whole

${
  whole.length === 0
    ? "None."
    : whole
        .map(({ text, scans }) => `- ${[...scans.keys()].join(", ")}: \`${shortened(text)}\``)
        .join("\n")
}

## Indexes that nothing here used

Those of primary keys and unique constraints are not listed: they keep rules.

${markdownTable([
  ["index", "of", "rows", "kB"],
  ...unused
    .filter(({ rows }) => rows >= FEW)
    .map(({ index, table, rows, kilobytes }) => [
      `\`${index}\``,
      table,
      number(rows),
      number(kilobytes),
    ]),
])}

On tables with fewer than ${FEW} rows in this house, where no index shows its worth: ${unused
    .filter(({ rows }) => rows < FEW)
    .map(({ index }) => `\`${index}\``)
    .sort(byText)
    .join(", ")}.
`;
}

function rowOf(statement: Statement): string[] {
  const { verb, relations, times, pages, indexes } = statement;
  const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
  return [
    `${verb} ${[...relations].sort(byText).join(", ")}`,
    number(times.length),
    mean.toFixed(2),
    times.reduce((most, time) => Math.max(most, time), 0).toFixed(1),
    number(Math.round(pages / times.length)),
    [...indexes].sort(byText).join(", "),
    largeScans(statement).join(", "),
  ];
}

function largeScans({ scans }: Statement): string[] {
  return [...scans]
    .filter(([, rows]) => rows > SMALL_TABLE)
    .map(([table, rows]) => `${table} (${number(rows)})`);
}

function shortened(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("`", "'").slice(0, 200);
}

function number(value: number): string {
  return value.toLocaleString("en");
}

function byText(one: string, other: string): number {
  return one < other ? -1 : 1;
}
