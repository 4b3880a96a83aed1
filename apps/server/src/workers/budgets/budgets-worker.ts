import { measureMarks } from "../../screening/measure-marks.js";
import { openDesk } from "../../screening/open-desk.js";
import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";

/** Measures which disguises of a new mark clean titles would be taken for. */
export const budgetsWorker: WorkerKind = {
  name: "budgets",
  start(context) {
    const { desk, close } = openDesk(context);
    const unmeasurable = new Set<string>();
    const loop = runWorkLoop(context, {
      name: "budgets",
      signals: ["budgets"],
      lookEvery: 5_000,
      lanes: 1,
      step: () => measureMarks(context, desk, unmeasurable),
    });
    return {
      async stop() {
        await loop.stop();
        await close();
      },
    };
  },
};
