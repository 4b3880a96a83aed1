import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const FILE = "running.json";
const PATIENCE_MS = 20_000;
const LOOK_MS = 100;

export interface Running {
  readonly pid: number;
  /** The file that was started, by which the process is told from another with its number. */
  readonly file: string;
}

interface Kept {
  readonly sample: Running;
  readonly programs: readonly Running[];
}

/** Writes down what runs, for a later start after this process was killed without being able to stop it. */
export async function keepRunning(folder: string, programs: readonly Running[]): Promise<void> {
  // By its last part: it may have been started by a relative path.
  const sample = { pid: process.pid, file: basename(process.argv[1] ?? "") };
  const kept: Kept = { sample, programs: programs.map(({ pid, file }) => ({ pid, file })) };
  await writeFile(join(folder, FILE), JSON.stringify(kept));
}

/**
 * Ends what a killed sample left behind in a folder.
 *
 * @throws when the sample of that folder runs
 */
export async function endLeftovers(folder: string): Promise<void> {
  const path = join(folder, FILE);
  if (!existsSync(path)) return;
  const { sample, programs } = JSON.parse(await readFile(path, "utf8")) as Kept;
  if (sample.pid !== process.pid && isRunning(sample)) {
    throw new Error(`the sample in ${folder} runs already: stop it first (process ${sample.pid})`);
  }
  await Promise.all(programs.map(end));
}

async function end(program: Running): Promise<void> {
  const until = Date.now() + PATIENCE_MS;
  for (let signal: "SIGTERM" | 0 = "SIGTERM"; isRunning(program); signal = 0) {
    process.kill(program.pid, Date.now() < until ? signal : "SIGKILL");
    await pause(LOOK_MS);
  }
}

function isRunning({ pid, file }: Running): boolean {
  try {
    return file !== "" && commandOf(pid).includes(file);
  } catch {
    // There is no such process, or no way to look: then nothing is ended.
    return false;
  }
}

/** How a process was started. @throws when there is none */
function commandOf(pid: number): string {
  if (existsSync("/proc/self/cmdline")) return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  return execFileSync("ps", ["-ww", "-o", "args=", "-p", `${pid}`], { encoding: "utf8" });
}
