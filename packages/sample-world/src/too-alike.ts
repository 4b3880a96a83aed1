/** Signs this near could be taken for each other, and findings would be about the wrong brand. */
const LEAST_DISTANCE = 3;

/** Whether two brands have signs that a reader, or screening, could confuse. */
export function tooAlike(some: readonly string[], others: readonly string[]): boolean {
  return some.some((sign) => others.some((other) => near(folded(sign), folded(other))));
}

function near(one: string, other: string): boolean {
  if (one.includes(other) || other.includes(one)) return true;
  const hanzi = /\p{Script=Han}/u.test(one + other);
  return distance(one, other) < (hanzi ? 1 : LEAST_DISTANCE);
}

function folded(sign: string): string {
  return sign
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

/** Levenshtein's distance: how many letters differ, are missing or too many. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
