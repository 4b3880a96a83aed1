import type { ReadLine } from "@touchstone/image";
import type { DrawnLine } from "./scene.js";

export interface Exactness {
  /** One line was read where it was drawn, with just its text. Forms that look alike are one. */
  readonly exact: boolean;
  /** The same with spaces set aside. */
  readonly letters: boolean;
}

/** How each drawn line was read. */
export function exactLines(
  drawn: readonly DrawnLine[],
  read: readonly ReadLine[],
): readonly Exactness[] {
  return drawn.map(({ text, box }) => {
    const there = read.filter((line) => overlap(line.box, box)).map((line) => folded(line.text));
    const wanted = folded(text);
    return {
      exact: there.includes(wanted),
      letters: there.some((line) => withoutSpaces(line) === withoutSpaces(wanted)),
    };
  });
}

function withoutSpaces(text: string): string {
  return text.replaceAll(" ", "");
}

/** Full and half width, and the sign of multiplication and an x of any size. */
function folded(text: string): string {
  return text.normalize("NFKC").replace(/[×X]/g, "x");
}

type Box = DrawnLine["box"];

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[0] + b[2] && b[0] < a[0] + a[2] && a[1] < b[1] + b[3] && b[1] < a[1] + a[3];
}
