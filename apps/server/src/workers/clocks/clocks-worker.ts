import { workerSteps } from "../../metrics/work-metrics.js";
import type { WorkerKind } from "../worker.js";
import { runDueClocks } from "./run-due.js";

const BATCH = 100;
const PAUSE = 1_000;

/** Takes what is due, every second. Any number of processes may run it: each clock acts once. */
export const clocksWorker: WorkerKind = {
  name: "clocks",
  start(context) {
    let stopped = false;
    let wake = () => {};
    // What failed before takes no place from what has not been tried.
    const failing = new Set<string>();
    const run = async () => {
      while (!stopped) {
        const measured = workerSteps.startTimer({ worker: "clocks" });
        let failed = false;
        const count = await runDueClocks(context, BATCH, failing).catch((error: unknown) => {
          failed = true;
          context.log.error({ err: error }, "a clock could not be run; it is tried again");
          return 0;
        });
        measured({ outcome: failed ? "failed" : count > 0 ? "done" : "idle" });
        if (count === BATCH || stopped) continue;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, PAUSE);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    };
    const running = run();
    return {
      async stop() {
        stopped = true;
        wake();
        await running;
      },
    };
  },
};
