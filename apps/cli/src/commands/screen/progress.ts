import type { Stats } from "node:fs";
import type { Tally } from "@touchstone/runtime";
import { STANDARD } from "../../io/open-input.js";
import type { ScreenOptions } from "./options.js";

export interface Progress {
  readonly update: (bytesAnswered: number, tally: Tally) => void;
  /** Makes room for a sentence on the terminal; the bar comes back at the next update. */
  readonly clear: () => void;
  readonly stop: () => void;
}

const NO_PROGRESS: Progress = { update() {}, clear() {}, stop() {} };

const WITH_ETA =
  "{bar} {percentage}% | {listings} listings | {speed} listings/s | ETA {eta_formatted}";
const WITHOUT_ETA = "{listings} listings | {speed} listings/s";

/**
 * A bar on standard error, by the bytes of the listings file; for a pipe, whose end is not known, the count and the
 * speed alone. Nothing when standard error is no terminal, with `--quiet`, or when the findings go to the terminal.
 */
export async function startProgress(options: ScreenOptions, listings: Stats): Promise<Progress> {
  if (isSilent(options)) return NO_PROGRESS;
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar(
    {
      format: listings.isFile() ? WITH_ETA : WITHOUT_ETA,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    cliProgress.Presets.shades_classic,
  );
  const started = performance.now();
  bar.start(listings.size, 0, { listings: 0, speed: 0 });
  return {
    update(bytesAnswered, tally) {
      const seconds = (performance.now() - started) / 1000;
      const speed = Math.round(tally.listings / seconds).toLocaleString("en");
      bar.update(bytesAnswered, { listings: tally.listings, speed });
    },
    clear() {
      process.stderr.write("\r\u001b[K");
    },
    stop() {
      bar.stop();
    },
  };
}

export interface ReferenceProgress {
  readonly update: (done: number) => void;
  readonly stop: () => void;
}

/** A bar for the pictures that rights rest on, which are prepared before the first listing is read. */
export async function startReferenceProgress(
  options: ScreenOptions,
  pictures: number,
): Promise<ReferenceProgress> {
  if (isSilent(options)) return { update() {}, stop() {} };
  const { default: cliProgress } = await import("cli-progress");
  const bar = new cliProgress.SingleBar(
    {
      format: "preparing reference pictures {bar} {value}/{total} | ETA {eta_formatted}",
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    cliProgress.Presets.shades_classic,
  );
  bar.start(pictures, 0);
  return { update: (done) => bar.update(done), stop: () => bar.stop() };
}

function isSilent(options: ScreenOptions): boolean {
  const findingsOnTerminal = options.out === STANDARD && process.stdout.isTTY;
  return !process.stderr.isTTY || options.quiet === true || findingsOnTerminal;
}
