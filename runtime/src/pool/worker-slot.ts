import type { Worker } from "node:worker_threads";

/** What a worker posts: once, after its set-up, that it is ready; then one answer for each job. */
export type WorkerMessage<Answer> =
  | { readonly kind: "ready" }
  | { readonly kind: "answer"; readonly answer: Answer };

/**
 * `died`: the worker ended over this job. `unavailable`: no worker could be started. `closed`: the slot was closed.
 */
export type WorkerReply<Answer> =
  | { readonly kind: "answer"; readonly answer: Answer }
  | { readonly kind: "died" | "unavailable"; readonly reason: string }
  | { readonly kind: "closed" };

interface Waiting<Job, Answer> {
  readonly job: Job;
  readonly transfer: readonly ArrayBuffer[];
  readonly settle: (reply: WorkerReply<Answer>) => void;
}

/** Milliseconds that a worker has for ending its job before it is ended: more than any job is given. */
const PATIENCE_MS = 20_000;

/**
 * One place in a pool: a worker thread that does one job at a time and is replaced when it dies. The first message
 * that a worker gets is its set-up, so that it can load its code before there is one.
 */
export class WorkerSlot<Setup, Job, Answer> {
  readonly #spawn: () => Worker;
  #setup: { readonly value: Setup } | undefined;
  #worker: Worker | undefined;
  #ready = false;
  #closed = false;
  #waiting: Waiting<Job, Answer> | undefined;
  #underWay = false;
  readonly #whenFree = new Set<() => void>();

  constructor(spawn: () => Worker) {
    this.#spawn = spawn;
  }

  /** Starts the worker now rather than at the first job. */
  start(): void {
    if (this.#worker !== undefined) return;
    this.#worker = this.#listen(this.#spawn());
    if (this.#setup !== undefined) this.#worker.postMessage(this.#setup.value);
  }

  /** Sets up this worker and those that replace it. Called once, before the first job. */
  setUp(setup: Setup): void {
    this.#setup = { value: setup };
    this.#worker?.postMessage(setup);
  }

  /** Does one job. Never rejects; call again only after the last call has resolved. */
  run(job: Job, transfer: readonly ArrayBuffer[] = []): Promise<WorkerReply<Answer>> {
    if (this.#closed) return Promise.resolve({ kind: "closed" });
    return new Promise((settle) => {
      this.#waiting = { job, transfer, settle };
      this.start();
      if (this.#ready) this.#post();
    });
  }

  /**
   * Answers a job under way with `closed` and ends the worker when it is through with it, or when it used up the
   * patience. A thread that is ended while onnxruntime computes takes the whole process with it: what the library
   * throws then, nobody can catch.
   */
  async close(patienceMs = PATIENCE_MS): Promise<void> {
    this.#closed = true;
    this.#settle({ kind: "closed" });
    await this.#free(patienceMs);
    await this.#worker?.terminate();
  }

  #free(patienceMs: number): Promise<void> {
    if (!this.#underWay) return Promise.resolve();
    return new Promise((free) => {
      const patience = setTimeout(free, patienceMs);
      this.#whenFree.add(() => {
        clearTimeout(patience);
        free();
      });
    });
  }

  #ended(): void {
    this.#underWay = false;
    for (const free of this.#whenFree) free();
  }

  #post(): void {
    if (this.#waiting === undefined) return;
    this.#underWay = true;
    this.#worker?.postMessage(this.#waiting.job, [...this.#waiting.transfer]);
  }

  #listen(worker: Worker): Worker {
    let reason: string | undefined;
    worker.on("message", (message: WorkerMessage<Answer>) => {
      if (message.kind === "answer") {
        this.#ended();
        return this.#settle(message);
      }
      this.#ready = true;
      this.#post();
    });
    worker.on("error", (error: Error) => {
      reason = error.message;
    });
    worker.on("exit", (code) => {
      const kind = this.#ready ? "died" : "unavailable";
      this.#worker = undefined;
      this.#ready = false;
      this.#ended();
      this.#settle({ kind, reason: reason ?? `it ended with exit code ${code}` });
    });
    return worker;
  }

  #settle(reply: WorkerReply<Answer>): void {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.settle(reply);
  }
}
