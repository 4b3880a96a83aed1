import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";
import { runRightClocks } from "./run-right-clocks.js";

const BATCH = 100;

/** Looks every minute at what ends: registrations, and powers of attorney. */
export const rightsWorker: WorkerKind = {
  name: "rights",
  start: (context) =>
    runWorkLoop(context, {
      name: "rights",
      signals: [],
      lookEvery: 60_000,
      lanes: 1,
      step: async () => (await runRightClocks(context, BATCH)) > 0,
    }),
};
