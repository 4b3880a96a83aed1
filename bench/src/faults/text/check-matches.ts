import type { SignMatch } from "@touchstone/text";
import { wrongTime } from "./check-time.js";
import type { Subject } from "./subjects.js";
import type { Wrong } from "./wrong.js";

/** What does not hold for a text's matches; undefined when all does. */
export function wrongMatches(subject: Subject, text: string): Wrong | undefined {
  const { match, encode, names } = subject;
  let matches: SignMatch[];
  try {
    matches = match(encode(text));
  } catch (error) {
    const detail = error instanceof Error ? (error.stack ?? error.message) : `${error}`;
    return { kind: "it throws", detail };
  }
  for (const it of matches) {
    const kind = wrongOf(it, text, names.length);
    if (kind !== undefined) return { kind, detail: JSON.stringify(it) };
  }
  if (matches.some((it, index) => it.start < (matches[index - 1]?.start ?? 0))) {
    const spans = matches.map(({ start, end }) => [start, end]);
    return { kind: "matches are not in the order of the text", detail: JSON.stringify(spans) };
  }
  const again = match(encode(text));
  return JSON.stringify(again) === JSON.stringify(matches)
    ? wrongTime(subject, text)
    : { kind: "the second answer differs from the first", detail: JSON.stringify(again) };
}

function wrongOf(match: SignMatch, text: string, marks: number): string | undefined {
  const { start, end, confidence, mark } = match;
  if (!Number.isInteger(start) || !Number.isInteger(end))
    return "a span is no pair of whole numbers";
  if (start < 0 || end > text.length) return "a span lies outside of the text";
  if (start >= end) return "a span is empty";
  if (cutsPair(text, start) || cutsPair(text, end)) return "a span cuts a character in two";
  if (!(confidence > 0 && confidence <= 1)) return "a confidence is no probability";
  if (!Number.isInteger(mark) || mark < 0 || mark >= marks) return "there is no such mark";
  return undefined;
}

function cutsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
