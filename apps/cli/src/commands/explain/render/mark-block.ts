import type { MarkExplanation } from "@touchstone/screening";
import { againstPhrase } from "./against-phrases.js";
import { shortened, shownText, widthOfText } from "./cells.js";
import { changesPhrase } from "./change-phrase.js";
import type { NumberedSign } from "./finding-block.js";
import { readingRows } from "./reading-rows.js";
import { stepPhrases } from "./step-phrases.js";
import type { Surface } from "./surface.js";
import type { Counterfactual, Near, Stood } from "./why.js";
import { count, FIRM, FORM_SAYS } from "./words.js";
import { indented } from "./wrapped.js";

const LONGEST_PIECE = 60;
const LONGEST_MARK = 30;

/** Why one mark was not found, or not firmly. */
export function markBlock(
  explanation: MarkExplanation,
  signs: readonly NumberedSign[],
  surface: Surface,
): string[] {
  const { mark, rightId, why } = explanation;
  const { width, paint } = surface;
  const heading = `Why not ${shortened(mark, LONGEST_MARK)}?`;
  const id = shortened(rightId, width - widthOfText(heading) - 2);
  const lines = [`${paint("heading", heading)}  ${paint("faint", id)}`];
  const tell = (sentence: string) => lines.push(...indented("  ", sentence, width));
  switch (why.outcome) {
    case "nothing_to_compare":
      tell("There is nothing to compare: the text or the mark has no letter, digit or hanzi.");
      return lines;
    case "firm":
      tell(foundSentence(explanation, signs));
      return lines;
    case "nothing_alike":
      tell(
        `Nothing in the text resembles it. Nearest comes ${quoted(why.piece.text)} ` +
          `(${explanation.field}), ${count(why.differences, "difference")} from ${quoted(why.sign)}.`,
      );
      return lines;
    case "weak":
    case "not_found":
      tell(nearSentence(explanation, why));
      return [...lines, ...nearLines(why, surface), ...stoodLines(why, surface)];
  }
}

function foundSentence(
  { why, field, displacedBy }: MarkExplanation,
  signs: readonly NumberedSign[],
): string {
  if (why.outcome !== "firm") return "";
  const { form, confidence, start, end } = why.match;
  const found = `${form}, ${FORM_SAYS[form]}, confidence ${confidence}`;
  if (displacedBy.length === 0) {
    const number = signs.find(
      ({ sign }) => sign.field === field && sign.match.start === start && sign.match.end === end,
    )?.number;
    return `It was found${number === undefined ? "" : `, as number ${number}`}: ${found}.`;
  }
  const others = displacedBy.map(({ match }) => quoted(match.sign)).join(", ");
  return (
    `Alone it would be found (${found}), but ${others} explains the same characters better; ` +
    "a disguise gives way to a mark that stands there plainly."
  );
}

function nearSentence({ field, displacedBy }: MarkExplanation, why: Stood): string {
  const { piece, differences, match } = why;
  const where = `${quoted(piece.text)} (${field} ${piece.start}-${piece.end})`;
  const apart = differences === 0 ? "no difference" : count(differences, "difference");
  if (match === undefined)
    return `Nearest comes ${where}: ${apart}, but it is not taken for the mark.`;
  const weak = `only a suspicion: ${match.form}, confidence ${match.confidence}; firm is 0.5 and more`;
  if (displacedBy.length === 0) return `It was found in ${where}, ${weak}.`;
  const others = displacedBy.map(({ match: other }) => quoted(other.sign)).join(", ");
  return `In ${where} it would be ${weak}; ${others} explains the same characters better.`;
}

function nearLines({ piece, sign }: Near, { width, paint }: Surface): string[] {
  const { steps } = piece;
  const rows = readingRows(steps, ["text", "mark"], width - 4, paint);
  const phrases = stepPhrases(steps).filter(({ faint }) => !faint);
  return [
    ...rows.map((row) => `    ${row}`),
    ...phrases.flatMap(({ text }) => indented("      ", text, width)),
    ...(steps.length === 0 ? [`    nothing of ${shownText(sign)}`] : []),
  ];
}

function stoodLines(
  { match, against, counterfactuals, searchedTo }: Stood,
  surface: Surface,
): string[] {
  const { width, paint } = surface;
  const lines: string[] = [];
  if (against.length > 0) {
    lines.push(`  ${paint("heading", "What stands against it")}`);
    for (const rule of against) lines.push(...indented("  - ", againstPhrase(rule), width));
  }
  if (counterfactuals.length > 0) {
    const goal = match === undefined ? "It would be found" : "It would be firm";
    lines.push(`  ${paint("heading", goal)}`);
    for (const { changes, text, match: then } of counterfactuals) {
      const around = shortened(aroundMatch(text, then), LONGEST_PIECE);
      const firm = then.confidence >= FIRM ? "" : ", a suspicion only";
      const said = `${changesPhrase(changes)}: "${around}" (${then.form}, ${then.confidence}${firm})`;
      lines.push(...indented("  - ", said, width));
    }
  }
  if (searchedTo !== undefined)
    lines.push(...indented("  ", `Only the first ${searchedTo} characters were searched.`, width));
  return lines;
}

const AROUND = 20;

/** The words in which a sign stands, where the text is long. */
function aroundMatch(text: string, { start, end }: Counterfactual["match"]): string {
  const from = start <= AROUND ? 0 : text.indexOf(" ", start - AROUND) + 1;
  const before = from > start || from === 0 ? "" : "… ";
  const space = text.indexOf(" ", end + AROUND);
  const to = space < 0 ? text.length : space;
  return before + text.slice(before === "" ? 0 : from, to) + (to < text.length ? " …" : "");
}

function quoted(text: string): string {
  return `"${shortened(text, LONGEST_PIECE)}"`;
}
