import { codesOf } from "./unicode.js";

/** Reads lines of `letters characters`: every character of a line stands for the letters before it. */
export function lettersByLine(lines: string): Map<number, number[]> {
  const letters = new Map<number, number[]>();
  for (const line of lines.trim().split("\n")) {
    const [plain, characters] = line.split(" ") as [string, string];
    for (const code of codesOf(characters)) {
      if (letters.has(code)) throw new Error(`${String.fromCodePoint(code)} stands in two lines.`);
      letters.set(code, codesOf(plain));
    }
  }
  return letters;
}
