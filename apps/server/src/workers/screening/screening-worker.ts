import { openDesk } from "../../screening/open-desk.js";
import { screenQueued } from "../../screening/screen-queued.js";
import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";

/** Screens what was listed or changed, as soon as it is stored. */
export const screeningWorker: WorkerKind = {
  name: "screening",
  start(context) {
    const { desk, close } = openDesk(context);
    const loop = runWorkLoop(context, {
      name: "screening",
      signals: ["screening"],
      lookEvery: 500,
      // One batch more than threads: it is read and recorded while the others are screened.
      lanes: context.config.screeningThreads + 1,
      step: () => screenQueued(context, desk),
    });
    return {
      async stop() {
        await loop.stop();
        await close();
      },
    };
  },
};
