import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Running } from "./running.js";

/** Long, for a machine that is busy: a program that ends is noticed at once. */
const PATIENCE_MS = 300_000;
const GRACE_MS = 20_000;
const LOOK_MS = 100;
const LAST_LINES = 3;

export interface Program extends Running {
  readonly name: string;
  /** Resolves when it can be used; rejects when it ends before, or takes too long for that. */
  readonly ready: Promise<void>;
  /** Resolves when it has ended, by itself or by `stop`. */
  readonly ended: Promise<void>;
  /** What its log ends with, as a sentence for people. */
  lastWords(): string;
  stop(): Promise<void>;
}

export interface ProgramOrder {
  readonly name: string;
  /** The npm package and the file in it that starts the program. */
  readonly bin: readonly [packageName: string, file: string];
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  readonly url: string;
  /** Answers once the program is ready. */
  readonly ready: string;
  /** File that its words go to. */
  readonly log: string;
}

/** Starts a program as a process of its own. */
export function startProgram(order: ProgramOrder): Program {
  const { name, args, environment, url, log } = order;
  const [packageName, path] = order.bin;
  const manifest = createRequire(import.meta.url).resolve(`${packageName}/package.json`);
  const file = join(dirname(manifest), path);
  // The log is the process's own, so that it can go on writing whatever happens to this one.
  const words = openSync(log, "a", 0o600);
  const child = spawn(process.execPath, [file, ...args], {
    env: { PATH: process.env["PATH"] ?? "", ...environment },
    stdio: ["ignore", words, words],
    // Ctrl-C reaches this process alone, which then stops the others in their order.
    detached: true,
  });
  closeSync(words);
  const ended = once(child, "exit").then(() => undefined);
  const lastWords = () => wordsOf(log);
  const ready = isReady(child, `${url}${order.ready}`).catch((cause: unknown) => {
    throw new Error(`${name} did not start. ${lastWords()}`, { cause });
  });
  return {
    name,
    pid: child.pid ?? 0,
    file,
    ready,
    ended,
    lastWords,
    stop: () => stopped(child, ended),
  };
}

async function isReady(child: ChildProcess, address: string): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  while (Date.now() < until) {
    if (hasEnded(child)) throw new Error("it ended");
    const answer = await fetch(address).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok === true) return;
    await pause(LOOK_MS);
  }
  throw new Error("it did not answer in time");
}

async function stopped(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (hasEnded(child)) return;
  child.kill("SIGTERM");
  const late = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
  await ended;
  clearTimeout(late);
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function wordsOf(log: string): string {
  const lines = readFileSync(log, "utf8").trim().split("\n").slice(-LAST_LINES);
  return `Its log, ${log}, ends with:\n${lines.map((line) => `  ${line}`).join("\n")}`;
}
