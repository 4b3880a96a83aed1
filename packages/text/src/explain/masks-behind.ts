import type { Skeleton } from "../skeleton/skeleton.js";

/** Stars and the like directly behind a letter may hide the rest of a sign. */
const MASKS = /^(?:[*＊●○☆★✩~～#＃]|\p{Emoji_Presentation})+/u;
const LONGEST = 12;

/** The offset behind the masks that follow a symbol, or undefined where none do. */
export function endOfMasks({ text, end }: Skeleton, symbol: number): number | undefined {
  const from = end[symbol] as number;
  const masks = MASKS.exec(text.slice(from, from + LONGEST));
  return masks === null ? undefined : from + masks[0].length;
}
