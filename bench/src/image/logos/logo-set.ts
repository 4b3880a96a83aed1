import { type Icon, type IconHalf, iconsOf } from "./icon-halves.js";

export interface LogoSet {
  readonly indexed: readonly Icon[];
  /** Those that pictures show, of the indexed. */
  readonly shown: readonly Icon[];
  /** Logos that nobody registered. */
  readonly foreign: readonly Icon[];
}

/** Tuning icons that stay out of the index; the report has all beyond the indexed. */
const TUNING_FOREIGN = 130;

/** `indexed` logos, and foreign ones; the tuning half is filled up to the same number with icons trained on. */
export function logoSet(half: Exclude<IconHalf, "train">, indexed: number): LogoSet {
  const icons = iconsOf(half);
  const shown = icons.slice(0, half === "tune" ? icons.length - TUNING_FOREIGN : indexed);
  const filling = iconsOf("train").slice(0, indexed - shown.length);
  return { indexed: [...shown, ...filling], shown, foreign: icons.slice(shown.length) };
}
