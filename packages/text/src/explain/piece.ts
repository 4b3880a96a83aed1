import { Gap } from "../skeleton/gap.js";
import { How, type Skeleton } from "../skeleton/skeleton.js";
import type { Change } from "./change.js";
import type { Step } from "./step.js";

/** A stretch of a text in UTF-16 code units, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The piece of a text that is laid beside a sign. */
export interface Piece extends Stretch {
  readonly from: number;
  readonly to: number;
  readonly steps: readonly Step[];
  /** The whole word, or words, that it stands in: more than the piece where it is glued to letters. */
  readonly word: Stretch;
  /** Hanzi and the like touch it, whose words have no spaces between them. */
  readonly amidUnspaced: boolean;
}

export function pieceOf(
  text: Skeleton,
  from: number,
  to: number,
  steps: readonly Step[],
  end = 0,
): Piece {
  let first = from;
  let last = to;
  while (first > 0 && isGlued(text, first)) first--;
  while (last < text.length && isGlued(text, last)) last++;
  return {
    from,
    to,
    steps,
    ...stretch(text, from, to, end),
    word: stretch(text, first, last, end),
    amidUnspaced:
      ((text.how[from] as number) & How.Unspaced) !== 0 &&
      (isBesideHanzi(text, from, from - 1) || isBesideHanzi(text, to, to)),
  };
}

function stretch(text: Skeleton, from: number, to: number, atLeast: number): Stretch {
  // Under a right-to-left override the last symbol stands first in the text.
  const start = Math.min(text.start[from] as number, text.start[to - 1] as number);
  const end = Math.max(text.end[from] as number, text.end[to - 1] as number, atLeast);
  return { start, end, text: text.text.slice(start, end) };
}

/** Letters with no boundary between them. */
function isGlued(text: Skeleton, at: number): boolean {
  return (text.gap[at] as number) < Gap.Script && ((text.how[at] as number) & How.Unspaced) === 0;
}

function isBesideHanzi(text: Skeleton, gapAt: number, neighbour: number): boolean {
  if (neighbour < 0 || neighbour >= text.length || text.gap[gapAt] !== Gap.None) return false;
  return ((text.how[neighbour] as number) & How.Unspaced) !== 0;
}

/** What the surroundings could be otherwise: the piece set apart from letters that touch it, or all alone. */
export function surroundingsOf(piece: Piece, length: number): Change[] {
  const { start, end, word, amidUnspaced } = piece;
  const left = amidUnspaced || word.start < start;
  const right = amidUnspaced || word.end > end;
  const apart = [
    ...(left && start > 0 ? [{ start, end: start, put: " " }] : []),
    ...(right && end < length ? [{ start: end, end, put: " " }] : []),
  ];
  const alone = [
    ...(start > 0 ? [{ start: 0, end: start, put: "" }] : []),
    ...(end < length ? [{ start: end, end: length, put: "" }] : []),
  ];
  return [
    ...(apart.length > 0 ? [{ kind: "apart" as const, steps: [], edits: apart }] : []),
    ...(alone.length > 0 ? [{ kind: "alone" as const, steps: [], edits: alone }] : []),
  ];
}
