import type { Finding } from "@touchstone/interface";
import type { ReadSign } from "@touchstone/screening";
import { bars, signed } from "./bars.js";
import { shortened, shownText } from "./cells.js";
import { signBlock } from "./sign-block.js";
import type { Surface } from "./surface.js";
import { count, percent } from "./words.js";
import { indented } from "./wrapped.js";

/** A sign and its number on the page. */
export interface NumberedSign {
  readonly number: number;
  readonly sign: ReadSign;
}

/** Signs of one brand written out; a text that repeats one says no more by the tenth. */
const WRITTEN_OUT = 8;
/** Columns for the risk behind a brand. */
const RISK_ROOM = 14;

/** One brand: its signs, and what the risk is made of. */
export function findingBlock(
  finding: Finding,
  signs: readonly NumberedSign[],
  askFrom: number,
  surface: Surface,
): string[] {
  const { paint, width } = surface;
  const brand = shortened(finding.brand, width - RISK_ROOM);
  const asked = finding.risk >= askFrom;
  const risk = paint(asked ? "bad" : "good", `risk ${percent(finding.risk)}`);
  const lines = [`${paint("heading", brand)}  ${risk}`];
  for (const { number, sign } of signs.slice(0, WRITTEN_OUT))
    lines.push("", ...signBlock(sign, number, surface));
  if (signs.length > WRITTEN_OUT)
    lines.push("", `  and ${count(signs.length - WRITTEN_OUT, "more sign")}; --json has them all`);
  return [...lines, "", ...riskBlock(finding, askFrom, surface)];
}

function riskBlock(finding: Finding, askFrom: number, { width, paint }: Surface): string[] {
  const { prior, signals, counterEvidence, risk, wouldSettle } = finding;
  const terms = [
    { weight: prior, says: "before anything is known" },
    ...[...signals, ...counterEvidence].map(({ name, weight, detail }) => ({
      weight,
      says: [name, ...details(detail)].join(", "),
    })),
  ];
  const sum = terms.reduce((all, { weight }) => all + weight, 0);
  const asked = risk >= askFrom ? "reaches" : "stays below";
  const settle = wouldSettle === undefined ? [] : [`would settle it: ${wouldSettle.text}`];
  return [
    paint("heading", "  what the risk is made of"),
    ...bars(terms, width - 2, paint).map((line) => `  ${line}`),
    ...indented(
      `  ${signed(sum).padStart(7)}  `,
      `together: risk ${percent(risk)}, which ${asked} the ${percent(askFrom)} from which on the brand is asked`,
      width,
    ),
    ...settle.flatMap((sentence) => indented("  ", sentence, width)),
  ];
}

/** Told with the sign itself already. */
const KNOWN: ReadonlySet<string> = new Set(["field", "text", "sign", "disguises"]);

function details(detail: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(detail).flatMap(([key, value]) =>
    KNOWN.has(key) ? [] : [`${key} ${told(value)}`],
  );
}

function told(value: unknown): string {
  return shownText(typeof value === "string" ? value : JSON.stringify(value));
}
