import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { fillDataFolder } from "./stores.js";

const ROOT = new URL("../../../../", import.meta.url);
const SERVER = fileURLToPath(new URL("apps/cli/bin/touchstone.mjs", ROOT));
const MARKET = fileURLToPath(new URL("connectors/sample-market/bin/sample-market.mjs", ROOT));

/** A program of its own, as it ships. */
export interface Program {
  readonly url: string;
  /** Ends it as a power cut of the process would: nothing is finished, nothing is told. */
  kill(): Promise<void>;
  /** Asks it to end and waits until it has. */
  stop(): Promise<void>;
}

export const SETUP_TOKEN = "0123456789abcdef0123456789abcdef";

/** The server on that port, with its data in `folder` or in that database. Resolves once it is ready. */
export async function startServerProgram(options: {
  readonly port: number;
  readonly folder: string;
  readonly databaseUrl: string | null;
  readonly allow: readonly string[];
}): Promise<Program> {
  const { port, folder, databaseUrl, allow } = options;
  const url = `http://127.0.0.1:${port}`;
  if (databaseUrl === null && !existsSync(folder)) await fillDataFolder(folder);
  const child = spawn(process.execPath, [SERVER, "serve", "--port", String(port)], {
    env: {
      PATH: process.env["PATH"],
      TOUCHSTONE_DATA: folder,
      TOUCHSTONE_SECRET: "a secret of the tests, of at least 32 characters",
      TOUCHSTONE_SETUP_TOKEN: SETUP_TOKEN,
      TOUCHSTONE_PUBLIC_URL: url,
      TOUCHSTONE_OUTBOUND_ALLOW: allow.join(","),
      TOUCHSTONE_SCREENING_THREADS: "1",
      TOUCHSTONE_LOG_LEVEL: "error",
      ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
    },
    stdio: ["ignore", "ignore", "pipe"],
  });
  await answering(child, `${url}/readyz`);
  return programOf(child, url);
}

/** The sample marketplace `harbour`, or `id`, on that port, with so many goods of its own. */
export async function startMarketProgram(
  port: number,
  folder: string,
  goods: { readonly id?: string; readonly sellers: number; readonly listings: number } = {
    sellers: 1,
    listings: 0,
  },
): Promise<Program> {
  const url = `http://127.0.0.1:${port}`;
  const options = { port, data: folder, id: "harbour", ...goods };
  const flags = Object.entries(options).map(([name, value]) => `--${name}=${value}`);
  const child = spawn(process.execPath, [MARKET, ...flags], {
    env: { PATH: process.env["PATH"] },
    stdio: ["ignore", "ignore", "pipe"],
  });
  await answering(child, `${url}/control/state`);
  return programOf(child, url);
}

/** A port that was free a moment ago. Programs that are started again keep theirs. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  let said = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-4_000);
  });
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the program ended at its start: ${said}`);
    const answer = await fetch(url).catch(() => null);
    await answer?.arrayBuffer();
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function programOf(child: ChildProcess, url: string): Program {
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  return { url, kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}
