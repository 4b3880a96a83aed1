import {
  type LineWriter,
  type ScreeningSetup,
  ScreeningWorkers,
  screenStream,
} from "@touchstone/runtime";
import { EXIT, type ExitStatus } from "../../exit-status.js";
import { openOutput } from "../../io/open-output.js";
import { say } from "../../io/say.js";
import { concludeRun } from "./conclude-run.js";
import { createInternalErrorLog } from "./internal-errors.js";
import { type Inputs, openInputs } from "./open-inputs.js";
import type { ScreenOptions } from "./options.js";
import { prepare } from "./prepare.js";
import { startProgress } from "./progress.js";
import { heedStopSignals } from "./stop-signals.js";

/** `touchstone screen`, from its options to the exit status. */
export async function runScreen(options: ScreenOptions): Promise<ExitStatus> {
  const inputs = openInputs(options);
  if (!inputs.ok) return refuse(inputs.complaints);
  const workers = new ScreeningWorkers(options.threads);
  try {
    const setup = await prepare(options, inputs.value);
    if (!setup.ok) return refuse(setup.complaints);
    const output = openOutput(options.out, Object.values(inputs.value));
    if (!output.ok) return refuse([output.complaint]);
    for (const remark of setup.remarks) say(remark);
    return await screenAll(options, inputs.value, workers, setup.value, output.value);
  } finally {
    await workers.close();
  }
}

function refuse(complaints: readonly string[]): ExitStatus {
  for (const complaint of complaints) say(complaint);
  return EXIT.failed;
}

async function screenAll(
  options: ScreenOptions,
  { listings }: Inputs,
  workers: ScreeningWorkers,
  setup: ScreeningSetup,
  output: LineWriter,
): Promise<ExitStatus> {
  const stop = heedStopSignals(output);
  const progress = await startProgress(options, listings.stat);
  const internalErrors = createInternalErrorLog(progress);
  const input = listings.read();
  const outcome = await screenStream({
    input,
    output,
    workers,
    setup,
    signal: stop.signal,
    onProgress: progress.update,
    onInternalError: internalErrors.log,
  });
  input.destroy();
  const closeFault = await output.close();
  progress.stop();
  internalErrors.finish();
  stop.dispose();
  return concludeRun(options, {
    ...outcome,
    linesWritten: output.linesWritten,
    closeFault,
    stoppedBy: stop.received(),
  });
}
