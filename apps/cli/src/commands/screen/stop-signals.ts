import type { LineWriter } from "@touchstone/runtime";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";

/** How long a run that was told to stop may wait for a reader that takes nothing. */
const GRACE_MS = 2_000;

export interface StopSignal {
  readonly name: "SIGINT" | "SIGTERM";
  readonly status: ExitStatus;
}
const INTERRUPT: StopSignal = { name: "SIGINT", status: EXIT.interrupted };
const TERMINATE: StopSignal = { name: "SIGTERM", status: EXIT.terminated };

export interface StopSignals {
  readonly signal: AbortSignal;
  readonly received: () => StopSignal | undefined;
  readonly dispose: () => void;
}

/**
 * Turns the first SIGINT or SIGTERM into an orderly stop. A second one, or a stop that takes too long, ends the
 * process at once; the output holds whole lines then as well.
 */
export function heedStopSignals(output: LineWriter): StopSignals {
  const controller = new AbortController();
  let received: StopSignal | undefined;
  let grace: NodeJS.Timeout | undefined;

  function receive(stop: StopSignal): void {
    const endNow = () => {
      say(stoppedBy(stop, output.linesWritten));
      process.exit(stop.status);
    };
    if (received !== undefined) endNow();
    received = stop;
    grace = setTimeout(endNow, GRACE_MS);
    controller.abort();
  }
  const onInterrupt = () => receive(INTERRUPT);
  const onTerminate = () => receive(TERMINATE);
  process.on("SIGINT", onInterrupt);
  process.on("SIGTERM", onTerminate);

  return {
    signal: controller.signal,
    received: () => received,
    dispose() {
      clearTimeout(grace);
      process.off("SIGINT", onInterrupt);
      process.off("SIGTERM", onTerminate);
    },
  };
}

export function stoppedBy(stop: StopSignal, linesWritten: number): string {
  return `stopped by ${stop.name}; ${linesWritten} whole lines were written`;
}
