import type { SignMatch } from "@touchstone/text";
import type { Quality } from "./measure.js";

/** What was missed, unsure or has another span, and what was reported wrongly, one JSON line each. */
export function* missLines({ misses, reports }: Quality): Generator<string> {
  for (const { row, why, matches } of misses) {
    const { operator, way, name, title, start, end } = row;
    const seen = matches.map((match) => brief(match, title));
    yield `${JSON.stringify({ [why]: operator, way, name, written: title.slice(start, end), title, seen })}\n`;
  }
  for (const { title, match } of reports) {
    yield `${JSON.stringify({ reported: match.form, ...brief(match, title), title })}\n`;
  }
}

function brief({ sign, form, confidence, start, end }: SignMatch, title: string) {
  return { sign, form, confidence: Number(confidence.toFixed(2)), text: title.slice(start, end) };
}
