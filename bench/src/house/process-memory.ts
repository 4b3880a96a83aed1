import { readdir, readFile } from "node:fs/promises";

export interface ProcessMemory {
  /** Bytes in memory now, and at most ever; of a process and those that it started. */
  readonly now: number;
  readonly most: number;
  /** Open files and sockets of the process itself. */
  readonly handles: number;
}

/** By Linux's /proc. */
export async function processMemory(pid: number): Promise<ProcessMemory> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => "");
  const all = [String(pid), ...children.trim().split(" ").filter(Boolean)];
  const statuses = await Promise.all(
    all.map((one) => readFile(`/proc/${one}/status`, "utf8").catch(() => "")),
  );
  const sum = (name: string) =>
    statuses.reduce((total, status) => total + kilobytesOf(status, name) * 1_024, 0);
  const handles = (await readdir(`/proc/${pid}/fd`)).length;
  return { now: sum("VmRSS"), most: sum("VmHWM"), handles };
}

function kilobytesOf(status: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, "m").exec(status)?.[1] ?? 0);
}
