import { InvalidArgumentError } from "commander";

export const COLOUR_CHOICES = ["auto", "always", "never"] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

const NARROWEST = 50;
const WIDEST = 500;
/** Where the output is no terminal that tells its width. */
const USUAL = 80;

/** The options of `touchstone explain` as commander hands them over. */
export interface ExplainOptions {
  readonly rights: string;
  readonly brands?: string;
  readonly policy?: string;
  readonly listing?: string;
  readonly description?: string;
  readonly category?: string;
  readonly brandClaim?: string;
  readonly condition?: string;
  readonly price?: string;
  readonly mark?: string;
  readonly width?: number;
  readonly color: ColourChoice;
  readonly json?: boolean;
}

export function parseWidth(text: string): number {
  const width = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (width < NARROWEST || width > WIDEST) {
    throw new InvalidArgumentError(`It must be a whole number from ${NARROWEST} to ${WIDEST}.`);
  }
  return width;
}

/** Columns to print in: as asked for, else as the terminal has. */
export function widthOf(asked: number | undefined, columns: number | undefined): number {
  return asked ?? Math.min(WIDEST, Math.max(NARROWEST, columns ?? USUAL));
}

interface Terminal {
  readonly isTTY: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Whether to print in colour. `auto`: on a terminal that has some, unless NO_COLOR is set (no-color.org). */
export function inColour(choice: ColourChoice, { isTTY, env }: Terminal): boolean {
  if (choice !== "auto") return choice === "always";
  return isTTY && (env["NO_COLOR"] ?? "") === "" && env["TERM"] !== "dumb";
}
