import type { Box, Finding } from "../../api/finding.js";
import type { Span } from "../pieces.js";

/** A line of writing in a picture that says something. */
export interface PictureLine {
  readonly text: string;
  readonly box: Box | null;
  readonly spans: readonly Span[];
  /** Right whose sign stands in it. */
  readonly rightId: string | null;
  /** Signals that rest on it. */
  readonly signals: readonly string[];
}

const WRITTEN = new Set([
  "sign_in_picture_only",
  "replica_vocabulary_in_picture",
  "contact_in_picture",
]);

/** What was read in one picture, line by line, with the signs that stand in it. */
export function linesOf(finding: Finding, image: string): readonly PictureLine[] {
  const lines = new Map<string, PictureLine>();
  const put = (line: PictureLine) => {
    const key = line.box === null ? line.text : line.box.join(" ");
    const there = lines.get(key);
    // A signal may quote a part of the line only.
    lines.set(
      key,
      there === undefined
        ? line
        : {
            ...there,
            spans: [...there.spans, ...line.spans],
            signals: [...there.signals, ...line.signals],
          },
    );
  };
  for (const { field, image: of, box, read, text, start, end, form, rightId } of finding.mentions) {
    if (field !== "picture" || of !== image) continue;
    const spans =
      read === undefined ? [{ start: 0, end: text.length, form }] : [{ start, end, form }];
    put({ text: read ?? text, box: box ?? null, spans, rightId, signals: [] });
  }
  for (const { name, detail } of finding.signals) {
    const { text, box } = detail;
    if (!WRITTEN.has(name) || detail["image"] !== image || typeof text !== "string") continue;
    put({ text, box: boxOf(box), spans: [], rightId: null, signals: [name] });
  }
  return [...lines.values()];
}

function boxOf(given: unknown): Box | null {
  if (!Array.isArray(given) || given.length !== 4) return null;
  const [x, y, width, height] = given as readonly unknown[];
  return typeof x === "number" &&
    typeof y === "number" &&
    typeof width === "number" &&
    typeof height === "number"
    ? [x, y, width, height]
    : null;
}
