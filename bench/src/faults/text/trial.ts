import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { FaultsOptions } from "./options.js";
import type { Fault } from "./round.js";
import type { Trial, TrialMessage } from "./trial-thread.js";

const THREAD = new URL("./trial-thread.js", import.meta.url);
/** A round takes milliseconds, one that shrinks a slow text some seconds. */
const PATIENCE_SECONDS = 60;

export interface TrialReport {
  readonly rounds: number;
  /** One of each kind. */
  readonly failed: readonly { readonly round: number; readonly fault: Fault }[];
}

/** Runs rounds in a thread of their own, so that one that never ends is seen. */
export async function runTrial({ minutes, seed, round }: FaultsOptions): Promise<TrialReport> {
  const running = new Int32Array(new SharedArrayBuffer(4));
  const workerData: Trial = {
    seed,
    firstRound: round ?? 0,
    endRound: round === undefined ? Number.MAX_SAFE_INTEGER : round + 1,
    milliseconds: minutes * 60_000,
    running,
  };
  const worker = new Worker(THREAD, { workerData });
  const failed: { round: number; fault: Fault }[] = [];
  const ended = new Promise<number>((resolve) => {
    worker.on("message", (message: TrialMessage) => {
      if (message.kind === "fault") failed.push(message);
      else resolve(message.rounds);
    });
  });
  const watch = new AbortController();
  const stuck = stuckRound(running, watch.signal).then((at) => {
    const detail = `within ${PATIENCE_SECONDS} seconds`;
    const fault: Fault = { kind: "it does not end", detail, subject: "", text: "" };
    failed.push({ round: at, fault });
    return at + 1 - workerData.firstRound;
  });
  // A thread that fails outside of a round ends it all.
  const broken = once(worker, "error").then(([error]) => Promise.reject(error as Error));
  try {
    return { rounds: await Promise.race([ended, stuck, broken]), failed };
  } finally {
    watch.abort();
    await worker.terminate();
  }
}

/** Resolves with the round that runs for too long; never once the signal says so. */
function stuckRound(running: Int32Array, signal: AbortSignal): Promise<number> {
  return new Promise((resolve) => {
    let seen = 0;
    let seconds = 0;
    const clock = setInterval(() => {
      const now = Atomics.load(running, 0);
      seconds = now === seen ? seconds + 1 : 0;
      seen = now;
      if (seconds >= PATIENCE_SECONDS && now > 0) resolve(now - 1);
    }, 1000);
    signal.addEventListener("abort", () => clearInterval(clock));
  });
}
