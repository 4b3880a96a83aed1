import { Gap, How, type Skeleton } from "@touchstone/text";

/**
 * How far two places of a text are apart: a spaced word counts 2, a hanzi 1.
 * `from` and `to` are symbols; what lies between them counts.
 */
export function distance(text: Skeleton, from: number, to: number): number {
  let steps = 0;
  for (let i = from; i < to; i++) {
    if ((text.how[i] as number) & How.Unspaced) steps++;
    else if ((text.gap[i] as number) >= Gap.Script) steps += 2;
  }
  return steps;
}

/** Whether a comma, a bracket, a new line or the like stands between two places. */
export function isBroken(text: Skeleton, from: number, to: number): boolean {
  for (let i = from; i <= to && i <= text.length; i++) {
    if ((text.gap[i] as number) >= Gap.Break) return true;
  }
  return false;
}

/** Where the word that holds a symbol begins. */
export function wordStart(text: Skeleton, at: number): number {
  let i = at;
  while (i > 0 && (text.gap[i] as number) < Gap.Script && !((text.how[i] as number) & How.Unspaced))
    i--;
  return i;
}

/** Where the word that holds a symbol ends. */
export function wordEnd(text: Skeleton, at: number): number {
  let i = at + 1;
  while (
    i < text.length &&
    (text.gap[i] as number) < Gap.Script &&
    !((text.how[i] as number) & How.Unspaced)
  )
    i++;
  return i;
}

/** The folded letters of symbols `from` to `to`. */
export function folded(text: Skeleton, from: number, to: number): string {
  return String.fromCharCode(...text.fine.subarray(from, to));
}
