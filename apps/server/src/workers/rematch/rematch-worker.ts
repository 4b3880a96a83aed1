import { openDesk } from "../../screening/open-desk.js";
import { type KeptRights, rematchPage } from "../../screening/rematch-page.js";
import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";

/** Matches stored listings against rights that came later. */
export const rematchWorker: WorkerKind = {
  name: "rematch",
  start(context) {
    const { desk, close } = openDesk(context);
    const kept: KeptRights = {};
    const loop = runWorkLoop(context, {
      name: "rematch",
      signals: ["rematch"],
      lookEvery: 1_000,
      lanes: 1,
      step: () => rematchPage(context, desk, kept),
    });
    return {
      async stop() {
        await loop.stop();
        await close();
      },
    };
  },
};
