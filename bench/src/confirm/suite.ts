import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readConfig, startServer } from "@touchstone/server";
import { quantile } from "../statistics.js";
import type { Suite } from "../suite.js";
import { formatTable } from "../table.js";
import { MarketProcess } from "./market-process.js";
import { measureAnswers, measureIdle } from "./measure.js";
import { type ConfirmOptions, HELP, parseConfirm } from "./options.js";
import { setUp } from "./set-up.js";

export const confirmSuite: Suite = {
  summary: "from an answer's commit to the storefront's acknowledgement, beside an idle POST",
  async run(args) {
    const parsed = parseConfirm(args);
    if (parsed.kind === "help") {
      process.stdout.write(HELP);
      return 0;
    }
    if (parsed.kind === "wrong") {
      process.stderr.write(`bench confirm: ${parsed.complaint}\n\n${HELP}`);
      return 2;
    }
    const folder = await mkdtemp(join(tmpdir(), "touchstone-bench-"));
    try {
      process.stdout.write(await measure(parsed.options, folder));
      return 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function measure({ runs, databaseUrl }: ConfirmOptions, folder: string): Promise<string> {
  const market = await MarketProcess.start(join(folder, "market"));
  const idlePort = await freePort();
  const read = readConfig({
    TOUCHSTONE_PORT: "0",
    TOUCHSTONE_DATA: join(folder, "server"),
    TOUCHSTONE_SECRET: "only for this measurement, and for nothing else",
    TOUCHSTONE_LOG_LEVEL: "silent",
    TOUCHSTONE_OUTBOUND_ALLOW: `127.0.0.1:${market.port},127.0.0.1:${idlePort}`,
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
  });
  if (!read.ok) throw new Error(read.faults.join(" "));
  const server = await startServer(read.config, { rateLimits: false });
  try {
    if (server.setupToken === null) throw new Error("the database must be empty");
    const prepared = await setUp(server.url, server.setupToken, market, runs);
    const answers = await measureAnswers(server.context, prepared);
    const idle = await measureIdle(server.context.outbound, idlePort, runs);
    const store = server.context.store.kind;
    return `${formatTable([
      [`${runs} runs, ms`, "p50", "p99", "max"],
      [`commit to acknowledgement (${store})`, ...figures(answers)],
      ["idle loop-back POST", ...figures(idle)],
    ])}\n`;
  } finally {
    await server.close();
    await market.stop();
  }
}

function figures(times: readonly number[]): string[] {
  return [0.5, 0.99, 1].map((share) => quantile(times, share).toFixed(1));
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
