import type { Matcher, SignMatch, Skeleton } from "@touchstone/text";
import type { CueMeaning } from "./compile-cues.js";
import { isFollowedBy, isPrecededBy } from "./neighbours.js";

/** A cue word met in a text: symbols `from` to `to` of its skeleton. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly term: string;
  readonly meaning: CueMeaning;
}

/** Below this a cue word is as likely something else. */
const SURE_ENOUGH = 0.5;

export function findCues(text: Skeleton, match: Matcher, meanings: readonly CueMeaning[]): Cue[] {
  const cues: Cue[] = [];
  for (const found of match(text)) {
    if (found.confidence < SURE_ENOUGH) continue;
    if (!hasItsSigns(text, found)) continue;
    const meaning = meanings[found.mark] as CueMeaning;
    if (holds(text, found.from, found.to, meaning))
      cues.push({ from: found.from, to: found.to, term: found.sign, meaning });
  }
  return cues;
}

/** "like new" is no comparison, "imitation leather" no imitation: the neighbouring words say so. */
function holds(text: Skeleton, from: number, to: number, meaning: CueMeaning): boolean {
  const limits =
    meaning.kind === "replica" ? meaning.term : "cue" in meaning ? meaning.cue : undefined;
  if (limits === undefined) return true;
  return (
    !isFollowedBy(text, to, limits.notFollowedBy) && !isPrecededBy(text, from, limits.notPrecededBy)
  );
}

/** "aaa+" is another thing than "aaa", and "1:1" than "1&1": such signs must stand in the text. */
function hasItsSigns({ text }: Skeleton, { sign, start, end }: SignMatch): boolean {
  const behind = /[+#*]+$/u.exec(sign)?.[0];
  if (behind !== undefined && !text.startsWith(behind, end)) return false;
  return !sign.includes(":") || /[:：]/u.test(text.slice(start, end));
}
