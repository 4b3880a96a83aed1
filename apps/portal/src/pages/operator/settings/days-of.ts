const DAY = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

export interface Days {
  /** Each once, in their order. */
  readonly days: readonly string[];
  /** What was written and is no day. */
  readonly wrong: readonly string[];
}

/** The days in a text: one a line, or as a column of a table; what stands behind a day on its line is left out. */
export function daysOf(text: string): Days {
  const words = text
    .split(/\r?\n/)
    .map((line) => line.trim().split(/[\s,;]+/)[0] ?? "")
    .filter((word) => word !== "");
  const isDay = (word: string) => DAY.test(word) && isReal(word);
  return {
    days: [...new Set(words.filter(isDay))].sort((one, other) => (one < other ? -1 : 1)),
    wrong: [...new Set(words.filter((word) => !isDay(word)))],
  };
}

/** There is no 30 February. */
function isReal(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}
