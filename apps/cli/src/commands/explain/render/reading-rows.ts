import { cellsOf, shownText, widthOfText } from "./cells.js";
import type { Paint } from "./paint.js";
import type { Step } from "./step-phrases.js";

/** What stands under a character that is not simply the mark's. */
const SIGNS: Readonly<Record<Step["kind"], string>> = {
  same: " ",
  own_separator: " ",
  ending: " ",
  alike: "~",
  exchanged: "x",
  swapped: "%",
  missing: "-",
  added: "+",
  repeated: "+",
  separator: ".",
  dropped: "0",
  masked: "*",
};

interface Column {
  readonly step: Step;
  readonly written: string;
  readonly read: string;
  readonly width: number;
}

/**
 * A piece of text, what it is read as, and below that a sign where they differ; each character
 * stands over the letter that it is taken for.
 */
export function readingRows(
  steps: readonly Step[],
  labels: readonly [written: string, read: string],
  columns: number,
  paint: Paint,
): string[] {
  const edge = Math.max(...labels.map((label) => label.length)) + 2;
  const lines: string[] = [];
  for (const part of parts(steps.map(columnOf), columns - edge)) {
    const row = (of: (column: Column) => string) => part.map(of).join(" ");
    const [written, read] = labels.map((label) => paint("label", label.padEnd(edge)));
    lines.push(written + row((it) => painted(it, it.written, paint)));
    lines.push(read + row((it) => painted(it, it.read, paint)));
    if (part.some(({ step }) => SIGNS[step.kind] !== " ")) {
      const signs = row(({ step, width }) => SIGNS[step.kind].padEnd(width)).trimEnd();
      lines.push(" ".repeat(edge) + paint("difference", signs));
    }
  }
  return lines.map((line) => line.trimEnd());
}

function columnOf(step: Step): Column {
  const written = step.kind === "missing" || step.written === "" ? " " : step.written;
  const read = step.own === "" ? " " : step.own;
  return { step, written, read, width: Math.max(widthOfText(written), widthOfText(read)) };
}

function painted({ step, width }: Column, text: string, paint: Paint): string {
  const padding = " ".repeat(width - widthOfText(text));
  if (text === " ") return text + padding;
  const shown = shownText(text);
  if (cellsOf(text).some(({ hidden }) => hidden)) return paint("invisible", shown) + padding;
  return (SIGNS[step.kind] === " " ? shown : paint("difference", shown)) + padding;
}

function parts(all: readonly Column[], columns: number): Column[][] {
  const found: Column[][] = [];
  let part: Column[] = [];
  let width = 0;
  for (const column of all) {
    if (width + column.width > columns && part.length > 0) {
      found.push(part);
      part = [];
      width = 0;
    }
    part.push(column);
    width += column.width + 1;
  }
  return part.length === 0 ? found : [...found, part];
}
