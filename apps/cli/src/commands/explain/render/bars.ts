import type { Paint } from "./paint.js";
import { wrapped } from "./wrapped.js";

/** One term of a sum in log-odds. */
export interface Term {
  readonly weight: number;
  readonly says: string;
}

/** Columns of a bar to each side of its axis, and on a narrow screen. */
const HALF = 8;
const NARROW_HALF = 4;
const NARROW = 64;
/** From so many log-odds on a bar is full: one to a thousand. */
const FULL = 7;

/** Terms of a sum as signed bars: to the right what speaks for, to the left what speaks against. */
export function bars(terms: readonly Term[], columns: number, paint: Paint): string[] {
  const half = columns < NARROW ? NARROW_HALF : HALF;
  return terms.flatMap(({ weight, says }) => {
    const number = signed(weight).padStart(7);
    const edge = number.length + 2 * half + 4;
    const [first = "", ...rest] = wrapped(says, columns - edge);
    return [
      `${number}  ${bar(weight, half, paint)} ${first}`,
      ...rest.map((line) => " ".repeat(edge) + line),
    ];
  });
}

export function signed(weight: number): string {
  const rounded = weight.toFixed(2);
  return weight > 0 && rounded !== "0.00" ? `+${rounded}` : rounded.replace("-0.00", "0.00");
}

function bar(weight: number, half: number, paint: Paint): string {
  const length = Math.min(half, Math.round((Math.abs(weight) / FULL) * half));
  const blocks = "█".repeat(length);
  const blank = " ".repeat(half);
  const rest = " ".repeat(half - length);
  if (weight < 0) return `${rest}${paint("against", blocks)}│${blank}`;
  return `${blank}│${paint("for", blocks)}${rest}`;
}
