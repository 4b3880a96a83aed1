import { styleText } from "node:util";

type Format = Parameters<typeof styleText>[0];

/** What things are on the page, and how each is shown where there are colours. */
const STYLES = {
  heading: "bold",
  label: "dim",
  faint: "dim",
  sign: ["bold", "cyan"],
  caret: "cyan",
  invisible: ["inverse", "yellow"],
  difference: "yellow",
  good: "green",
  bad: "red",
  for: "red",
  against: "green",
} as const satisfies Readonly<Record<string, Format | readonly Format[]>>;

export type Style = keyof typeof STYLES;

/** Gives a text its style. What it gives is printed and never measured. */
export type Paint = (style: Style, text: string) => string;

export function createPaint(colours: boolean): Paint {
  if (!colours) return (_, text) => text;
  // Whether there are colours was decided already; Node.js is not to decide it again.
  return (style, text) => styleText(STYLES[style] as Format, text, { validateStream: false });
}
