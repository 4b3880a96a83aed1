import { Gap, How, type Skeleton } from "@touchstone/text";

/** How a text as a whole is written: what a capital says depends on the others. */
export interface LetterFacts {
  /** Latin words that begin small, and those that begin with a capital. */
  readonly small: number;
  readonly capital: number;
  /** Latin words of three letters and more that are capitals throughout. */
  readonly shouted: number;
  readonly hanzi: number;
}

const SHORT = 3;

export function letterFacts(text: Skeleton): LetterFacts {
  let small = 0;
  let capital = 0;
  let shouted = 0;
  let hanzi = 0;
  for (let i = 0; i < text.length; ) {
    const how = text.how[i] as number;
    const end = how & (How.Unspaced | How.Digit) ? i + 1 : latinEnd(text, i);
    if (how & How.Unspaced) hanzi++;
    else if (how & How.Upper) capital++;
    else if (!(how & How.Digit)) small++;
    if (end - i >= SHORT && isShouted(text, i, end)) shouted++;
    i = end;
  }
  return { small, capital, shouted, hanzi };
}

function latinEnd(text: Skeleton, start: number): number {
  let end = start + 1;
  while (end < text.length && (text.gap[end] as number) < Gap.Joint) {
    if ((text.how[end] as number) & How.Unspaced) break;
    end++;
  }
  return end;
}

function isShouted(text: Skeleton, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!((text.how[i] as number) & How.Upper)) return false;
  return true;
}
