import { execFile } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chown, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "./free-port.js";

const run = promisify(execFile);
/** Where Debian puts the server's programs. */
const DEBIAN = "/usr/lib/postgresql";

/** Why there is no PostgreSQL to start; `null` when there is. */
export function postgresMissing(): string | null {
  return programs() === null ? "PostgreSQL's server programs are not installed" : null;
}

/** A PostgreSQL of its own with everything that keeps data safe switched on, as it is by default. */
export class OwnPostgres {
  readonly #cluster: string;
  readonly #port: number;

  private constructor(cluster: string, port: number) {
    this.#cluster = cluster;
    this.#port = port;
  }

  static async start(): Promise<OwnPostgres> {
    const cluster = await mkdtemp(join(tmpdir(), "touchstone-postgres-"));
    if (isRoot()) {
      const ids = await Promise.all(["-u", "-g"].map((flag) => run("id", [flag, "postgres"])));
      await chown(cluster, Number(ids[0]?.stdout), Number(ids[1]?.stdout));
    }
    const own = new OwnPostgres(cluster, await freePort());
    await call("initdb", ["-D", own.#data, "-A", "trust", "-U", "postgres", "--locale=C.UTF-8"]);
    await own.startAgain();
    return own;
  }

  get url(): string {
    return `postgres://postgres@127.0.0.1:${this.#port}/postgres`;
  }

  get #data(): string {
    return join(this.#cluster, "data");
  }

  /** The postmaster dies as by a power cut of the process; its children end when they see it. */
  async kill(): Promise<void> {
    const [pid] = (await readFile(join(this.#data, "postmaster.pid"), "utf8")).split("\n");
    process.kill(Number(pid), "SIGKILL");
  }

  async startAgain(): Promise<void> {
    const settings = `-p ${this.#port} -k ${this.#cluster} -c listen_addresses=127.0.0.1`;
    const log = join(this.#cluster, "log");
    await call("pg_ctl", ["-D", this.#data, "-o", settings, "-l", log, "-w", "-s", "start"]);
  }

  async stop(): Promise<void> {
    await call("pg_ctl", ["-D", this.#data, "-m", "immediate", "-w", "-s", "stop"]).catch(() => {
      // It was killed and not started again.
    });
    await rm(this.#cluster, { recursive: true, force: true });
  }
}

function programs(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const newest = versions.sort((one, other) => Number(one) - Number(other)).at(-1);
  const folder = newest === undefined ? null : join(DEBIAN, newest, "bin");
  return folder !== null && existsSync(join(folder, "initdb")) ? folder : null;
}

/** PostgreSQL refuses to run as root: there it takes the user that Debian made for it. */
async function call(name: string, args: readonly string[]): Promise<void> {
  const path = join(programs() ?? "", name);
  const [command, ...rest] = isRoot() ? ["runuser", "-u", "postgres", "--", path] : [path];
  await run(command ?? path, [...rest, ...args], { cwd: "/" });
}

function isRoot(): boolean {
  return userInfo().uid === 0;
}
