import type { StreamOutcome, WriteFault } from "@touchstone/runtime";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";
import { explainSystemError } from "../../io/system-error.js";
import type { ScreenOptions } from "./options.js";
import { type StopSignal, stoppedBy } from "./stop-signals.js";
import { summarise } from "./summary.js";

export interface RunEnd extends StreamOutcome {
  readonly linesWritten: number;
  /** What came to light when the output was closed. */
  readonly closeFault: WriteFault | undefined;
  readonly stoppedBy: StopSignal | undefined;
}

/** Says how the run ended, and gives its exit status. */
export function concludeRun(options: ScreenOptions, run: RunEnd): ExitStatus {
  const { end, tally, linesWritten } = run;
  if (run.stoppedBy !== undefined) {
    say(stoppedBy(run.stoppedBy, linesWritten));
    return run.stoppedBy.status;
  }
  const fault = end.kind === "output_failed" ? end.fault : run.closeFault;
  if (fault?.code === "EPIPE") return EXIT.brokenPipe;
  if (fault !== undefined) {
    const reason = explainSystemError({ code: fault.code, message: fault.detail });
    return fail(`cannot write ${options.out} any further: ${reason}`, linesWritten);
  }
  if (end.kind === "input_failed") {
    const reason = explainSystemError(end.error);
    return fail(`cannot read ${options.listings} to its end: ${reason}`, linesWritten);
  }
  if (end.kind === "no_worker") {
    return fail(`cannot start a worker thread: ${end.detail}`, linesWritten);
  }
  if (options.quiet !== true) say(summarise(tally, performance.now() / 1000));
  return tally.badLines > 0 ? EXIT.someBad : EXIT.ok;
}

function fail(sentence: string, linesWritten: number): ExitStatus {
  say(`${sentence}; ${linesWritten} whole lines were written`);
  return EXIT.failed;
}
