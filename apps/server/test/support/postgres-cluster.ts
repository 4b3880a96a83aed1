import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdir } from "node:fs/promises";
import { createServer } from "node:net";
import { userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where Debian puts the server's programs, the newest version last. */
const DEBIAN = "/usr/lib/postgresql";
const CLUSTER = "cluster";

/** Why tests on PostgreSQL are skipped; `null` when they can run. */
export const POSTGRES_MISSING: string | null =
  findPrograms() === undefined
    ? "PostgreSQL's server programs are not installed (Debian: apt-get install postgresql)"
    : null;

/**
 * Starts a throw-away PostgreSQL in `folder` and gives back its address without a database's name. It ends with
 * `stopCluster`, and by itself once the process `parent` is gone.
 */
export async function startCluster(folder: string, parent: number): Promise<string> {
  const cluster = join(folder, CLUSTER);
  await mkdir(cluster, { mode: 0o700 });
  if (runsAsRoot()) {
    const [uid, gid] = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, "postgres"])));
    await chown(cluster, Number(uid?.stdout), Number(gid?.stdout));
  }
  const data = join(cluster, "data");
  await program("initdb", ["-D", data, "-A", "trust", "-U", "postgres", "--locale=C.UTF-8", "-N"]);
  const port = await freePort();
  // Nothing here outlives the run, so nothing is written with care.
  const settings = `-p ${port} -k ${cluster} -c listen_addresses=127.0.0.1 -c max_connections=200 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c shared_buffers=64MB`;
  const log = join(cluster, "log");
  await program("pg_ctl", ["-D", data, "-o", settings, "-l", log, "-w", "-s", "start"]);
  stopWhenGone(data, parent);
  return `postgres://postgres@127.0.0.1:${port}`;
}

export async function stopCluster(folder: string): Promise<void> {
  const data = join(folder, CLUSTER, "data");
  if (!existsSync(join(data, "postmaster.pid"))) return;
  await program("pg_ctl", ["-D", data, "-m", "immediate", "-w", "-s", "stop"]);
}

/** A run that is killed tidies nothing up: a shell looks after it. */
function stopWhenGone(data: string, parent: number): void {
  const [command, ...args] = commandOf("pg_ctl", ["-D", data, "-m", "immediate", "-s", "stop"]);
  const script = `parent=$1 data=$2; shift 2
    while kill -0 "$parent" && [ -e "$data/postmaster.pid" ]; do sleep 1; done
    [ -e "$data/postmaster.pid" ] && "$@"
    kill -0 "$parent" || rm -rf "$(dirname "$(dirname "$data")")"`;
  spawn("sh", ["-c", script, "sh", String(parent), data, command, ...args], {
    detached: true,
    stdio: "ignore",
  }).unref();
}

function findPrograms(): string | undefined {
  if (!existsSync(DEBIAN)) return undefined;
  const versions = readdirSync(DEBIAN).sort((one, other) => Number(one) - Number(other));
  const newest = versions.at(-1);
  const folder = newest === undefined ? undefined : join(DEBIAN, newest, "bin");
  return folder !== undefined && existsSync(join(folder, "initdb")) ? folder : undefined;
}

async function program(name: string, args: readonly string[]): Promise<void> {
  const [command, ...all] = commandOf(name, args);
  await run(command, all, { cwd: "/" });
}

/** PostgreSQL refuses to run as root: there it takes the user that Debian made for it. */
function commandOf(name: string, args: readonly string[]): [string, ...string[]] {
  const path = join(findPrograms() ?? "", name);
  return runsAsRoot() ? ["runuser", "-u", "postgres", "--", path, ...args] : [path, ...args];
}

function runsAsRoot(): boolean {
  return userInfo().uid === 0;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
