import { Gap, type Skeleton } from "@touchstone/text";
import { folded, wordEnd, wordStart } from "./distance.js";

/** How many symbols of neighbouring text are looked at. */
const REACH = 24;

/** What follows a place, folded, its words spaced as in the text and closed by a space; nothing across a break. */
export function following(text: Skeleton, at: number): string {
  let words = "";
  for (let i = at; i < text.length && i < at + REACH; ) {
    if (i > at && (text.gap[i] as number) >= Gap.Break) break;
    if (i > at && (text.gap[i] as number) >= Gap.Apostrophe) words += " ";
    const end = wordEnd(text, i);
    words += folded(text, i, end);
    i = end;
  }
  return `${words} `;
}

/** What comes before a place, likewise, opened by a space. */
export function preceding(text: Skeleton, at: number): string {
  let words = "";
  for (let i = at; i > 0 && i > at - REACH; ) {
    if (i < at && (text.gap[i] as number) >= Gap.Break) break;
    const start = wordStart(text, i - 1);
    const spaced = i < at && (text.gap[i] as number) >= Gap.Apostrophe ? " " : "";
    words = folded(text, start, i) + spaced + words;
    i = start;
  }
  return ` ${words}`;
}

/** Whether one of the phrases stands directly behind a place: whole words where they are spaced. */
export function isFollowedBy(
  text: Skeleton,
  at: number,
  phrases: readonly string[] | undefined,
): boolean {
  if (phrases === undefined || at >= text.length || (text.gap[at] as number) >= Gap.Break)
    return false;
  const next = following(text, at);
  return phrases.some(
    (phrase) =>
      next.startsWith(isSpaced(phrase) ? `${phrase} ` : phrase) || next.startsWith(`${phrase}s `),
  );
}

export function isPrecededBy(
  text: Skeleton,
  at: number,
  phrases: readonly string[] | undefined,
): boolean {
  if (phrases === undefined || at === 0 || (text.gap[at] as number) >= Gap.Break) return false;
  const before = preceding(text, at);
  return phrases.some((phrase) => before.endsWith(isSpaced(phrase) ? ` ${phrase}` : phrase));
}

function isSpaced(phrase: string): boolean {
  return /[a-z]/u.test(phrase);
}
