import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** When two processes start at the same moment each sees the other: they step back and try again, one by one. */
const ATTEMPTS = 4;
const PAUSE_MILLISECONDS = [20, 150] as const;

/** Who holds or wants the lock: the file's name says it, so that it is there in one step or not at all. */
interface Holder {
  readonly pid: number;
  /** Tells this process from a later one with the same number. Empty where the system does not say. */
  readonly startedAt: string;
}

/**
 * Takes the embedded database for this process and gives back what releases it. PGlite takes no lock of its own, and
 * two processes on one folder lose rows. `locks` holds one file for each process that wants the lock: first
 * write your own, then look at the others, so of two at least one sees the other. What a killed process left is
 * removed by the next.
 */
export async function lockFolder(locks: string): Promise<() => Promise<void>> {
  await mkdir(locks, { recursive: true, mode: 0o700 });
  const own = nameOf({ pid: process.pid, startedAt: startOf(process.pid) });
  const file = join(locks, own);
  for (let attempt = 1; ; attempt += 1) {
    await writeOwn(file, locks);
    const other = await findLiveOther(locks, own);
    if (other === undefined) return () => rm(file, { force: true });
    await rm(file, { force: true });
    if (attempt === ATTEMPTS) throw heldBy(other, locks);
    await pause(randomInt(...PAUSE_MILLISECONDS));
  }
}

async function writeOwn(file: string, locks: string): Promise<void> {
  try {
    await writeFile(file, "", { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    throw heldBy(process.pid, locks);
  }
}

/** The process that has the lock, or wants it too. Removes what dead ones left. */
async function findLiveOther(locks: string, own: string): Promise<number | undefined> {
  for (const name of await readdir(locks)) {
    const holder = holderOf(name);
    if (name === own || !holder) continue;
    if (isAlive(holder)) return holder.pid;
    await rm(join(locks, name), { force: true });
  }
  return undefined;
}

/** Another process has the embedded database open. */
export class FolderHeld extends Error {
  readonly pid: number;

  constructor(pid: number, message: string) {
    super(message);
    this.pid = pid;
  }
}

function heldBy(pid: number, locks: string): FolderHeld {
  return new FolderHeld(
    pid,
    `Process ${pid} has the embedded database open (lock: ${locks}). Stop it first, or set another data folder; several processes at once need PostgreSQL.`,
  );
}

function nameOf(holder: Holder): string {
  return `${holder.pid}-${holder.startedAt}`;
}

function holderOf(name: string): Holder | undefined {
  const [, pid, startedAt] = /^(\d+)-(\d*)$/.exec(name) ?? [];
  return pid === undefined || startedAt === undefined ? undefined : { pid: Number(pid), startedAt };
}

function isAlive({ pid, startedAt }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Not allowed to signal it: it belongs to somebody else, and lives.
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return startedAt === "" || startOf(pid) === startedAt;
}

/** Clock ticks from the machine's start to the process's (field 22 of /proc/PID/stat); empty without /proc. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the command in brackets, and may itself hold brackets and spaces.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  } catch {
    return "";
  }
}
