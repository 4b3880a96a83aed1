import { syncBuiltinESMExports } from "node:module";
import threads from "node:worker_threads";
import { NO_LIMITS, type Order, type Told } from "./server-program.js";

// The server with two handles that the command has not: its clock, and its threads by the module that they run.
const running = new Map<threads.Worker, string>();
const Plain = threads.Worker;
threads.Worker = class extends Plain {
  constructor(module: string | URL, options?: threads.WorkerOptions) {
    super(module, options);
    running.set(this, String(module));
    this.on("exit", () => running.delete(this));
  }
};
syncBuiltinESMExports();

// Loaded only now, so that everything in it starts its threads by the class above.
const { readConfig, startServer } = await import("@touchstone/server");

let ahead = 0;
const read = readConfig(process.env as Record<string, string>);
if (!read.ok) throw new Error(read.faults.join(" "));
const server = await startServer(read.config, {
  clock: () => Date.now() + ahead,
  rateLimits: !process.argv.includes(NO_LIMITS),
});

process.on("message", (order: Order) => {
  if (order.kind === "clock") ahead = order.ahead;
  else if (order.kind === "end-thread") void endThreads(order.of);
  else tell({ kind: "measured", memory: memoryAfterCollection() });
});
process.on("SIGTERM", () => void server.close().then(() => process.exit(0)));

async function endThreads(of: string): Promise<void> {
  const some = [...running].filter(([, module]) => module.includes(of));
  await Promise.all(some.map(([worker]) => worker.terminate()));
  tell({ kind: "ended", count: some.length });
}

function memoryAfterCollection(): NodeJS.MemoryUsage {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage();
}

function tell(told: Told): void {
  process.send?.(told);
}
