import { type LookingState, lookAtWaiting } from "../../looking/look-at-waiting.js";
import { lookingThreads } from "../../looking/looking-desk.js";
import { openLookingDesk } from "../../looking/open-looking-desk.js";
import { openDesk } from "../../screening/open-desk.js";
import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";

/** Looks at pictures once they are stored, and again when rights that rest on pictures change. */
export const lookingWorker: WorkerKind = {
  name: "looking",
  start(context) {
    const screening = openDesk(context);
    const looking = openLookingDesk(context);
    const state: LookingState = { spread: undefined };
    const loop = runWorkLoop(context, {
      name: "looking",
      signals: ["looking", "rights"],
      lookEvery: 1_000,
      lanes: lookingThreads(context.config.screeningThreads),
      step: () => lookAtWaiting(context, screening.desk, looking.desk, state),
    });
    return {
      async stop() {
        // Looks under way end with their threads; what they looked at is looked at again.
        await Promise.all([loop.stop(), looking.close()]);
        await screening.close();
      },
    };
  },
};
