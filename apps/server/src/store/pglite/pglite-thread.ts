import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import type { FromWorker, ToWorker, WorkerSetup } from "./messages.js";

/** The embedded database in its thread. Speaks PostgreSQL's wire protocol; once it has failed it stays failed. */
export class PgliteThread {
  readonly #worker: Worker;
  readonly #waiting: { resolve(message: FromWorker): void; reject(reason: Error): void }[] = [];
  #failure: Error | undefined;

  private constructor(folder: string) {
    this.#worker = startWorker({ folder });
    this.#worker.on("message", (message: FromWorker) => this.#waiting.shift()?.resolve(message));
    this.#worker.on("error", (error) => this.#fail(error));
    this.#worker.on("exit", () => this.#fail(new Error("the embedded database has ended")));
  }

  /** Opens the folder, which it makes when there is none. The first time this takes some seconds. */
  static async open(folder: string): Promise<PgliteThread> {
    const thread = new PgliteThread(folder);
    try {
      failed(await thread.#answer());
    } catch (error) {
      await thread.#worker.terminate();
      throw new Error(`The embedded database in ${folder} does not open: ${reasonOf(error)}`, {
        cause: error,
      });
    }
    return thread;
  }

  async send(bytes: Uint8Array): Promise<Uint8Array> {
    const message = await this.#ask({ kind: "bytes", bytes });
    return message.kind === "bytes" ? message.bytes : new Uint8Array();
  }

  /** Writes out what PostgreSQL writes when it is shut down in order, and ends the thread. */
  async close(): Promise<void> {
    if (!this.#failure) failed(await this.#ask({ kind: "close" }));
    await this.#worker.terminate();
  }

  #ask(message: ToWorker): Promise<FromWorker> {
    const answer = this.#answer();
    this.#worker.postMessage(message);
    return answer;
  }

  #answer(): Promise<FromWorker> {
    const failure = this.#failure;
    if (failure) return Promise.reject(failure);
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const waiting of this.#waiting.splice(0)) waiting.reject(this.#failure);
  }
}

function startWorker(workerData: WorkerSetup): Worker {
  const compiled = new URL("./pglite-worker.js", import.meta.url);
  if (existsSync(compiled)) return new Worker(compiled, { workerData });
  // Run from the sources, as tests are: a thread reads TypeScript once its loader is registered.
  const source = new URL("./pglite-worker.ts", import.meta.url).href;
  const start = `import("tsx/esm/api").then(({ register }) => {
    register();
    return import(${JSON.stringify(source)});
  })`;
  return new Worker(start, { workerData, eval: true });
}

function failed(message: FromWorker): void {
  if (message.kind !== "bytes" && message.failure !== null) throw new Error(message.failure);
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
