import { parentPort, workerData } from "node:worker_threads";
import { type Fault, planRound, runRound } from "./round.js";
import { subjects } from "./subjects.js";

/** What the thread is given. */
export interface Trial {
  readonly seed: number;
  readonly firstRound: number;
  /** Exclusive; rounds also end when the time does. */
  readonly endRound: number;
  readonly milliseconds: number;
  /** The round that runs: whoever waits sees by it that one does not end. */
  readonly running: Int32Array<SharedArrayBuffer>;
}

/** What the thread says: each fault as it is found, one of a kind, and at its end how far it came. */
export type TrialMessage =
  | { readonly kind: "fault"; readonly round: number; readonly fault: Fault }
  | { readonly kind: "end"; readonly rounds: number };

// The sender is trial.ts, which gives nothing else.
const { seed, firstRound, endRound, milliseconds, running } = workerData as Trial;
const all = subjects();
const end = Date.now() + milliseconds;
const known = new Set<string>();
let round = firstRound;
for (; round < endRound && Date.now() < end; round += 1) {
  Atomics.store(running, 0, round + 1);
  const fault = runRound(planRound(seed, round, all), known);
  if (fault === undefined) continue;
  known.add(fault.kind);
  tell({ kind: "fault", round, fault });
}
tell({ kind: "end", rounds: round - firstRound });

function tell(message: TrialMessage): void {
  parentPort?.postMessage(message);
}
