import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Where Debian puts the server's programs. */
const DEBIAN = "/usr/lib/postgresql";

export interface ScratchPostgres {
  readonly url: string;
  stop(): Promise<void>;
}

/** A PostgreSQL of its own, as it is set up by default, with an empty database. It goes when it is stopped. */
export async function startScratchPostgres(): Promise<ScratchPostgres> {
  const programs = findPrograms();
  const cluster = await mkdtemp(join(tmpdir(), "touchstone-postgres-"));
  // PostgreSQL refuses to run as root: there it takes the user that Debian made for it.
  const isRoot = userInfo().uid === 0;
  if (isRoot) {
    const ids = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, "postgres"])));
    await chown(cluster, Number(ids[0]?.stdout), Number(ids[1]?.stdout));
  }
  const call = async (name: string, args: readonly string[]) => {
    const path = join(programs, name);
    const [command, ...rest] = isRoot ? ["runuser", "-u", "postgres", "--", path] : [path];
    await run(command ?? path, [...rest, ...args], { cwd: "/" });
  };
  const data = join(cluster, "data");
  await call("initdb", ["-D", data, "-A", "trust", "-U", "postgres", "--locale=C.UTF-8"]);
  const port = await freePort();
  const settings = `-p ${port} -k ${cluster} -c listen_addresses=127.0.0.1`;
  const log = join(cluster, "log");
  await call("pg_ctl", ["-D", data, "-o", settings, "-l", log, "-w", "-s", "start"]);
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await call("pg_ctl", ["-D", data, "-m", "immediate", "-w", "-s", "stop"]);
      await rm(cluster, { recursive: true, force: true });
    },
  };
}

function findPrograms(): string {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newest = versions.sort((one, other) => Number(one) - Number(other)).at(-1);
  const folder = newest === undefined ? null : join(DEBIAN, newest, "bin");
  if (folder !== null && existsSync(join(folder, "initdb"))) return folder;
  throw new Error("there is no PostgreSQL to start: install it, or name one in --database-url");
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
