import { Worker } from "node:worker_threads";
import { WorkerSlot } from "../pool/worker-slot.js";
import type { ScreenAnswer, ScreeningSetup, ScreenJob } from "./messages.js";

export type ScreeningSlot = WorkerSlot<ScreeningSetup, ScreenJob, ScreenAnswer>;

/** Worker threads for screening. They load their code at once, while the rights are still being read. */
export class ScreeningWorkers {
  readonly slots: readonly ScreeningSlot[];

  constructor(threads: number) {
    const module = new URL("./screen-worker.js", import.meta.url);
    this.slots = Array.from({ length: threads }, () => new WorkerSlot(() => new Worker(module)));
    for (const slot of this.slots) slot.start();
  }

  async close(): Promise<void> {
    await Promise.all(this.slots.map((slot) => slot.close()));
  }
}
