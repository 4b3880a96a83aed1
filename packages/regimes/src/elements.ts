import type { Words } from "./words.js";

/**
 * One thing that a notice or a contest must hold. `declaration`: said by ticking it; `text`: in words of
 * one's own; `files`: with at least one file; `case`: the case itself holds it.
 */
export interface Element {
  readonly code: string;
  readonly kind: "declaration" | "text" | "files" | "case";
  readonly words: Words;
}

export function element(kind: Element["kind"], code: string, en: string, zh: string): Element {
  return { code, kind, words: { en, zh } };
}

/** Which of the required elements are not among those stated. */
export function missingElements(
  required: readonly Element[],
  stated: readonly string[],
): readonly Element[] {
  return required.filter(({ kind, code }) => kind !== "case" && !stated.includes(code));
}
