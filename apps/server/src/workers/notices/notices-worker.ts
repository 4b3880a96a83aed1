import { workNext } from "../../usecases/notices/work-next.js";
import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";

/** Works on notices that came in batches, one listing after the other. */
export const noticesWorker: WorkerKind = {
  name: "notices",
  start(context) {
    return runWorkLoop(context, {
      name: "notices",
      signals: ["notices"],
      lookEvery: 1_000,
      lanes: 1,
      step: () => workNext(context),
    });
  },
};
