import type { Context } from "../context.js";
import { workerSteps } from "../metrics/work-metrics.js";
import type { Signal } from "../signals/signals.js";
import type { RunningWorker } from "./worker.js";

export interface WorkLoop {
  readonly name: string;
  /** What makes it look before its time. */
  readonly signals: readonly Signal[];
  /** Milliseconds after which it looks by itself. */
  readonly lookEvery: number;
  /** How many pieces of work may be in hand at once. */
  readonly lanes: number;
  /** Does one piece of work; false when there was none. What it throws is logged and tried again later. */
  readonly step: () => Promise<boolean>;
}

/** Goes on until it is stopped, and then finishes what is in hand. */
export function runWorkLoop(
  context: Pick<Context, "signals" | "log">,
  loop: WorkLoop,
): RunningWorker {
  let stopped = false;
  let rung = 0;
  const sleepers = new Set<() => void>();
  const wake = () => {
    rung += 1;
    for (const sleeper of sleepers) sleeper();
  };
  const ends = loop.signals.map((signal) => context.signals.on(signal, wake));

  async function step(): Promise<boolean> {
    const measured = workerSteps.startTimer({ worker: loop.name });
    try {
      const worked = await loop.step();
      measured({ outcome: worked ? "done" : "idle" });
      return worked;
    } catch (error) {
      measured({ outcome: "failed" });
      if (!stopped) context.log.error({ err: error, worker: loop.name }, "work failed");
      return false;
    }
  }
  function sleep(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(end, loop.lookEvery);
      function end(): void {
        clearTimeout(timer);
        sleepers.delete(end);
        resolve();
      }
      sleepers.add(end);
    });
  }
  async function runLane(): Promise<void> {
    while (!stopped) {
      const before = rung;
      const worked = await step();
      // A signal during the step may be about what it did not see any more.
      if (!worked && !stopped && rung === before) await sleep();
    }
  }

  const running = Promise.all(Array.from({ length: loop.lanes }, runLane));
  return {
    async stop() {
      stopped = true;
      for (const end of ends) end();
      wake();
      await running;
    },
  };
}
