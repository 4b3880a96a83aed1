import type { MarkExplanation } from "@touchstone/screening";
import type { Explanation } from "../explain.js";
import type { Span } from "./carets.js";
import { HIDDEN_MARKER, shownText } from "./cells.js";
import { findingBlock, type NumberedSign } from "./finding-block.js";
import { markBlock } from "./mark-block.js";
import type { Surface } from "./surface.js";
import { textBlock } from "./text-block.js";
import { RECOMMENDATION_SAYS } from "./words.js";
import { indented } from "./wrapped.js";

const LEGEND = `${HIDDEN_MARKER} stands for a character that nobody sees`;

/** The explanation for a person: the text with carets under its signs, then every brand, then the marks asked about. */
export function renderPage(explanation: Explanation, surface: Surface): string {
  const { assessment, signs, policy, marks } = explanation;
  const { paint, width } = surface;
  const numbered = signs.map((sign, i): NumberedSign => ({ sign, number: i + 1 }));
  const blocks = [
    ...texts(explanation, numbered, surface),
    ...assessment.findings.map((finding) =>
      findingBlock(
        finding,
        numbered.filter(({ sign }) => sign.brand === finding.brand),
        policy.askFrom,
        surface,
      ),
    ),
    ...marks.map((mark) => markBlock(mark, numbered, surface)),
    ...assessment.notices.map(({ detail }) => indented("", detail, width)),
    recommendation(explanation, surface),
  ];
  const page = blocks.map((lines) => lines.join("\n")).join("\n\n");
  return page.includes(HIDDEN_MARKER) ? `${page}\n\n${paint("faint", LEGEND)}\n` : `${page}\n`;
}

function texts(
  { fields, marks }: Explanation,
  signs: readonly NumberedSign[],
  { width, paint }: Surface,
): string[][] {
  const asked = new Set(marks.map(({ field }) => field));
  return fields
    .filter(({ name }) => name === "title" || asked.has(name) || isIn(signs, name))
    .map(({ name, text }) => [
      paint("label", shownText(name)),
      ...textBlock(text, [...spansIn(name, signs), ...nearIn(name, marks)], width, paint),
    ]);
}

function isIn(signs: readonly NumberedSign[], field: string): boolean {
  return signs.some(({ sign }) => sign.field === field);
}

function spansIn(field: string, signs: readonly NumberedSign[]): Span[] {
  return signs
    .filter(({ sign }) => sign.field === field)
    .map(({ number, sign: { match } }) => {
      return { start: match.start, end: match.end, label: `${number}` };
    });
}

/** The pieces that come nearest to marks that were not found. */
function nearIn(field: string, marks: readonly MarkExplanation[]): Span[] {
  return marks.flatMap(({ field: own, why }) => {
    if (own !== field || why.outcome !== "not_found") return [];
    const { start, end } = why.piece;
    return [{ start, end, label: "?" }];
  });
}

function recommendation({ assessment }: Explanation, { paint }: Surface): string[] {
  const { recommendation: result, findings } = assessment;
  const said = paint(result === "clear" ? "good" : "bad", RECOMMENDATION_SAYS[result]);
  return [...(findings.length === 0 ? ["No sign was found."] : []), `Recommendation: ${said}`];
}
