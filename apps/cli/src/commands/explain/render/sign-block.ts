import type { ReadSign } from "@touchstone/screening";
import { bars } from "./bars.js";
import { shortened, widthOfText } from "./cells.js";
import { readingRows } from "./reading-rows.js";
import { stepPhrases } from "./step-phrases.js";
import type { Surface } from "./surface.js";
import { FIRM, FORM_SAYS, percent, USE_SAYS } from "./words.js";
import { indented } from "./wrapped.js";

const EDGE = "     ";
/** Reasons written out; the rest weigh little. */
const REASONS = 6;
const LONGEST_SIGN = 30;
/** Columns of the longest use, and of a share. */
const NAME = "ordinary_word".length;
const PERCENT = 6;

/** One sign: how it was read, and how it is used and why. */
export function signBlock(sign: ReadSign, number: number, surface: Surface): string[] {
  return [...heading(sign, number, surface), ...reading(sign, surface), ...use(sign, surface)];
}

function heading(sign: ReadSign, number: number, { width, paint }: Surface): string[] {
  const { match, field, rightId } = sign;
  const text = `"${shortened(sign.text, LONGEST_SIGN)}"`;
  const label = `${number}`.padStart(3);
  const place = shortened(
    `${rightId}, ${field} ${match.start}-${match.end}`,
    width - EDGE.length - widthOfText(text) - 2,
  );
  const known =
    match.form === "combined"
      ? `combined: ${match.disguises.map((it) => FORM_SAYS[it]).join("; ")}`
      : `${match.form}: ${FORM_SAYS[match.form]}`;
  const firm = match.confidence >= FIRM ? "" : ", a suspicion only";
  return [
    `${paint("caret", label)}  ${paint("sign", text)}  ${paint("faint", place)}`,
    ...indented(EDGE, `${known}, confidence ${match.confidence}${firm}`, width),
  ];
}

function reading({ steps, match }: ReadSign, { width, paint }: Surface): string[] {
  const phrases = stepPhrases(steps);
  if (phrases.length === 0 && match.form !== "folded") return [];
  const rows = readingRows(steps, ["written", "read as"], width - EDGE.length, paint);
  const said = phrases.flatMap(({ text, faint }) =>
    indented(`${EDGE}  `, text, width).map((line) => (faint ? paint("faint", line) : line)),
  );
  return [...rows.map((row) => EDGE + row), ...said];
}

function use({ explanation, otherUses }: ReadSign, { width, paint }: Surface): string[] {
  const { byField, leading, second, lead, margin, probabilities, reasons } = explanation;
  const head = indented(EDGE, `use: ${explanation.use}, ${USE_SAYS[explanation.use]}`, width);
  const lines = head.map((line) => paint("heading", line));
  if (byField)
    return [...lines, ...indented(EDGE, "the field decides, nothing was weighed", width)];
  const weighed =
    explanation.use === "uncertain"
      ? `${leading} ${percent(probabilities[leading])} leads ${second} ` +
        `${percent(probabilities[second])} by ${lead.toFixed(2)}; it must lead by ${margin.toFixed(2)}`
      : `${leading} ${percent(probabilities[leading])}, before ${second} ${percent(probabilities[second])}`;
  const written = reasons.length <= REASONS + 1 ? reasons.length : REASONS;
  const shown = reasons.slice(0, written);
  const rest = reasons.slice(written);
  const sum = rest.reduce((all, { gain }) => all + gain, 0);
  const terms = shown.map(({ gain, says }) => ({ weight: gain, says }));
  if (rest.length > 0) terms.push({ weight: sum, says: `${rest.length} smaller reasons together` });
  lines.push(...indented(EDGE, `${weighed}; for it, and against:`, width));
  lines.push(...bars(terms, width - EDGE.length, paint).map((line) => EDGE + line));
  if (otherUses.length > 0) lines.push(`${EDGE}not otherwise, since most speaks against it:`);
  for (const { use: other, probability, against } of otherUses) {
    const label = `${EDGE}  ${other.padEnd(NAME)} ${percent(probability).padStart(PERCENT)}  `;
    const says = against?.says ?? "nothing in particular";
    lines.push(...indented(label, says, width).map((line) => paint("faint", line)));
  }
  return lines;
}
