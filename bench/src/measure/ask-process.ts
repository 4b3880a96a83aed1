import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Runs a program as a process of its own and takes the JSON that it prints. Rejects when it does not end with 0.
 * @param command path of the program, then its arguments; a script ending in .js is run by this Node.js
 */
export async function askProcess<Answer>(command: readonly string[]): Promise<Answer> {
  const [program = "", ...args] = command;
  const [file, ...rest] = program.endsWith(".js")
    ? [process.execPath, "--max-old-space-size=6000", program, ...args]
    : [program, ...args];
  const { stdout } = await run(file ?? "", rest, { maxBuffer: 2 ** 28 });
  // The program is one of ours, which prints nothing else.
  return JSON.parse(stdout) as Answer;
}
