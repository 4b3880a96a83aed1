import { EXIT } from "./exit-status.js";
import { say } from "./io/say.js";
import { runProgram } from "./program.js";

/** A thread that decodes a hostile picture cannot be ended; it must not hold up the end of the process. */
const LINGER_MS = 3_000;

// Nobody listening on standard error is no reason to stop working.
process.stderr.on("error", () => {});
process.on("uncaughtException", (error) => {
  say(`internal error, please report it: ${error.stack ?? error}`);
  process.exit(EXIT.failed);
});

process.exitCode = await runProgram(process.argv);
setTimeout(() => process.exit(), LINGER_MS).unref();
