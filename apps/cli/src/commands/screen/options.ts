import { availableParallelism } from "node:os";
import { InvalidArgumentError } from "commander";
import { STANDARD } from "../../io/open-input.js";

export const PICTURE_MODES = ["full", "tiered", "off"] as const;
const MAX_THREADS = 256;

/** The options of `touchstone screen` as commander hands them over. */
export interface ScreenOptions {
  readonly rights: string;
  readonly listings: string;
  readonly brands?: string;
  readonly images?: string;
  readonly pictures: (typeof PICTURE_MODES)[number];
  readonly policy?: string;
  readonly out: string;
  readonly threads: number;
  readonly quiet?: boolean;
}

export function defaultThreads(): number {
  return Math.min(availableParallelism(), MAX_THREADS);
}

export function parseThreads(text: string): number {
  const threads = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (threads < 1 || threads > MAX_THREADS) {
    throw new InvalidArgumentError(`It must be a whole number from 1 to ${MAX_THREADS}.`);
  }
  return threads;
}

/** Standard input can be read once. Names the options that claim it when there are several. */
export function rivalsForStandardInput(options: ScreenOptions): string | undefined {
  const inputs = ["rights", "listings", "brands", "policy"] as const;
  const claiming = inputs.filter((name) => options[name] === STANDARD).map((name) => `--${name}`);
  return claiming.length > 1 ? claiming.join(" and ") : undefined;
}
