import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBenchServer } from "../house/bench-server.js";
import { suiteWithOptions } from "../suite-with-options.js";
import { formatTable } from "../table.js";
import { TIMING_HEADS, timingCells } from "../timings.js";
import { MarketProcess } from "./market-process.js";
import { measureAnswers, measureIdle } from "./measure.js";
import { type ConfirmOptions, HELP, parseConfirm } from "./options.js";
import { setUp } from "./set-up.js";

export const confirmSuite = suiteWithOptions({
  name: "bench confirm",
  summary: "from an answer's commit to the storefront's acknowledgement, beside an idle POST",
  help: HELP,
  parse: parseConfirm,
  async run(options) {
    const folder = await mkdtemp(join(tmpdir(), "touchstone-bench-"));
    try {
      process.stdout.write(await measure(options, folder));
      return 0;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
});

async function measure({ runs, databaseUrl }: ConfirmOptions, folder: string): Promise<string> {
  const market = await MarketProcess.start(join(folder, "market"));
  const idlePort = await freePort();
  const { server, setupToken } = await startBenchServer({
    folder: join(folder, "server"),
    databaseUrl,
    outboundAllow: [`127.0.0.1:${market.port}`, `127.0.0.1:${idlePort}`],
  });
  try {
    const prepared = await setUp(server.url, setupToken, market, runs);
    const answers = await measureAnswers(server.context, prepared);
    const idle = await measureIdle(server.context.outbound, idlePort, runs);
    const store = server.context.store.kind;
    return `${formatTable([
      [`${runs} runs, ms`, ...TIMING_HEADS],
      [`commit to acknowledgement (${store})`, ...timingCells(answers)],
      ["idle loop-back POST", ...timingCells(idle)],
    ])}\n`;
  } finally {
    await server.close();
    await market.stop();
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
