import { createClamd } from "../../scanning/clamd.js";
import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";
import { scanWaiting } from "./scan-waiting.js";

/** Has what was uploaded scanned. Without a scanner files wait, and are shown as unscanned. */
export const scanningWorker: WorkerKind = {
  name: "scanning",
  start(context) {
    const { scanner: address } = context.config;
    const scanner = address === null ? null : createClamd(address);
    return runWorkLoop(context, {
      name: "scanning",
      signals: ["scanning"],
      lookEvery: 15_000,
      lanes: 1,
      step: async () => scanner !== null && (await scanWaiting(context, scanner)),
    });
  },
};
