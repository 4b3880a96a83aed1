import type { Language } from "./synthetic-line.js";

export const STYLES = [
  "clean",
  "photograph",
  "low contrast",
  "rotated",
  "light on dark",
  "small print",
  "mixed sizes",
  "upright column",
] as const;

export type Style = (typeof STYLES)[number];

/** What is drawn where, in pixels: the upright rectangle around the ink. */
export interface DrawnLine {
  readonly text: string;
  readonly box: readonly [x: number, y: number, width: number, height: number];
}

/** A picture as sellers post it, and the lines that were drawn on it. */
export interface Scene {
  readonly style: Style;
  readonly language: Language;
  /** JPEG. */
  readonly bytes: Buffer;
  readonly lines: readonly DrawnLine[];
}
