import { terms } from "../terms.js";
import type { DescriptiveUse, GoodsGroup } from "../types.js";

interface Company {
  readonly next?: string;
  readonly previous?: string;
  readonly within?: readonly GoodsGroup[];
}

/** Reads the company a word keeps from comma-separated lists. */
export function use(word: string, { next, previous, within }: Company): DescriptiveUse {
  return {
    word,
    ...(next === undefined ? {} : { next: terms(next) }),
    ...(previous === undefined ? {} : { previous: terms(previous) }),
    ...(within === undefined ? {} : { within }),
  };
}
