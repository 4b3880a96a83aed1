import { HELP, readOptions } from "./options.js";
import { runSample } from "./run-sample.js";

const SYNTHETIC =
  "Touchstone's sample. Everything in it is synthetic: invented brands, drawn goods, nobody real.\n\n";

const asked = readOptions(process.argv.slice(2));
if (asked.kind === "help") process.stdout.write(HELP);
else if (asked.kind === "wrong") fail(asked.detail, 2);
else {
  process.stdout.write(SYNTHETIC);
  try {
    await runSample(asked.options, process.stdout, toldToStop());
    process.stdout.write("Stopped. Everything is kept for the next start.\n");
    // What was on its way to the server when it stopped is not waited for.
    process.exit(0);
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error), 1);
    process.exit();
  }
}

function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.on(signal, () => {
        process.stdout.write("\nStopping …\n");
        resolve();
      });
    }
  });
}

function fail(detail: string, status: number): void {
  process.stderr.write(`sample: ${detail}\n`);
  process.exitCode = status;
}
