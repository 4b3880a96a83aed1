import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { REPORT_FD, type ResourceReport } from "./resource-report.js";

const MEASURED = fileURLToPath(new URL("./measured-process.js", import.meta.url));

export interface Measurement extends ResourceReport {
  /** From the start of the process to its end. */
  readonly wallSeconds: number;
  readonly standardError: string;
}

/**
 * Runs a Node program as a process of its own and measures all of it. Rejects when it does not end with 0.
 * @param command path of the program, then its arguments
 */
export async function measureProcess(command: readonly string[]): Promise<Measurement> {
  const started = performance.now();
  const child = spawn(process.execPath, [MEASURED, ...command], {
    stdio: ["ignore", "ignore", "pipe", "pipe"],
  });
  const [standardError, report, [status]] = await Promise.all([
    text(child.stderr as Readable),
    text(child.stdio[REPORT_FD] as Readable),
    once(child, "exit"),
  ]);
  const wallSeconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${command.join(" ")} ended with ${status}: ${standardError}`);
  return { ...(JSON.parse(report) as ResourceReport), wallSeconds, standardError };
}
