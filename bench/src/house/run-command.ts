import { execFile } from "node:child_process";
import { environmentOf, type ProgramOptions, SHIPPED } from "./program-options.js";

export interface CommandEnd {
  readonly status: number;
  readonly said: string;
}

/** Runs a command of ours on the data of a server. Never rejects. */
export function runCommand(args: readonly string[], options: ProgramOptions): Promise<CommandEnd> {
  return new Promise((resolve) => {
    const env = environmentOf(options);
    const command = [SHIPPED, ...args];
    execFile(process.execPath, command, { env }, (error, stdout, stderr) => {
      const status = typeof error?.code === "number" ? error.code : Number(error !== null);
      resolve({ status, said: `${stdout}${stderr}` });
    });
  });
}
