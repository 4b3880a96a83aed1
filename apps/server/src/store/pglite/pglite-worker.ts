import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import type { FromWorker, ToWorker, WorkerSetup } from "./messages.js";

// PostgreSQL in WebAssembly, alone in this thread: a long query must not hold up the server.
const port = parentPort;
if (!port) throw new Error("this module runs in a worker thread");
const { folder } = workerData as WorkerSetup;

const database = new PGlite({ dataDir: folder });
post({ kind: "ready", failure: await failureOf(() => database.waitReady) });

// One message at a time, in the order they came.
let last: Promise<void> = Promise.resolve();
port.on("message", (message: ToWorker) => {
  last = last.then(() => handle(message));
});

async function handle(message: ToWorker): Promise<void> {
  if (message.kind === "close") {
    post({ kind: "closed", failure: await failureOf(() => database.close()) });
    process.exit(0);
  }
  const answer = (await database.execProtocolRaw(message.bytes, { syncToFs: false })).slice();
  post({ kind: "bytes", bytes: answer }, [answer.buffer]);
}

function post(message: FromWorker, transfer: readonly ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}

async function failureOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
