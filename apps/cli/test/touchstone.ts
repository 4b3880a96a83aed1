import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { pipeline } from "node:stream/promises";
import { fileURLToPath } from "node:url";

export const COMMAND = fileURLToPath(new URL("../bin/touchstone.mjs", import.meta.url));
if (!existsSync(new URL("../dist/main.js", import.meta.url))) {
  throw new Error("these tests run the built command: build it first");
}

export interface RunOptions {
  /** What stands on standard input; nothing by default. */
  readonly input?: string | Uint8Array | AsyncIterable<string>;
  readonly cwd?: string;
  /** Options of node itself. */
  readonly node?: readonly string[];
}

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts the command as its users do. */
export function start(args: readonly string[], options: RunOptions = {}): ChildProcess {
  return spawn(process.execPath, [...(options.node ?? []), COMMAND, ...args], { cwd: options.cwd });
}

/** Runs the command to its end. */
export async function touchstone(
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  const child = start(args, options);
  const feeding = feed(child, options.input ?? "");
  const ended = await end(child);
  await feeding;
  return ended;
}

/** All that a child says until it ends. */
export async function end(child: ChildProcess): Promise<Ended> {
  const [stdout, stderr, [status]] = await Promise.all([
    child.stdout === null ? Buffer.alloc(0) : buffer(child.stdout),
    child.stderr === null ? Buffer.alloc(0) : buffer(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

/** Writes to a child's standard input until the input or the child ends. */
export async function feed(
  child: ChildProcess,
  input: NonNullable<RunOptions["input"]>,
): Promise<void> {
  if (child.stdin === null) return;
  const parts = typeof input === "string" || input instanceof Uint8Array ? [input] : input;
  // A child that stops reading is what some tests are about.
  await pipeline(Readable.from(parts), child.stdin).catch(() => {});
}
