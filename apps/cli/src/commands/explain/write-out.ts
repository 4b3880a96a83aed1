import { EXIT, type ExitStatus } from "../../exit-status.js";
import { say } from "../../io/say.js";
import { explainSystemError } from "../../io/system-error.js";

/** Writes to standard output. A reader that goes away, such as `head`, is no fault. */
export function writeOut(text: string): Promise<ExitStatus> {
  return new Promise((resolve) => {
    const conclude = (error?: NodeJS.ErrnoException | null) => {
      if (error?.code === "EPIPE") resolve(EXIT.brokenPipe);
      else if (error) {
        say(`cannot write standard output: ${explainSystemError(error)}`);
        resolve(EXIT.failed);
      } else resolve(EXIT.ok);
    };
    process.stdout.on("error", conclude);
    process.stdout.write(text, conclude);
  });
}
