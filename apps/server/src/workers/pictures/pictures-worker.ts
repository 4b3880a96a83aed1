import { createPictureDecoding } from "../../pictures/picture-decoding.js";
import type { WorkerKind } from "../worker.js";
import { PicturePool } from "./picture-pool.js";

/** Looks by itself too: what failed waits for its next try, and signals can be lost. */
const PAUSE_MS = 2_000;

/** Fetches the pictures of snapshots, so that what was judged can be shown later. */
export const picturesWorker: WorkerKind = {
  name: "pictures",
  start(context) {
    const decoding = createPictureDecoding();
    const pool = new PicturePool(context, decoding);
    let stopped = false;
    let signalled = false;
    let wake = () => {};
    const unlisten = context.signals.on("pictures", () => {
      signalled = true;
      wake();
    });
    const rest = () =>
      new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, PAUSE_MS);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
        if (stopped || signalled) wake();
      });
    const run = async () => {
      while (!stopped) {
        signalled = false;
        const more = await pool.fill().catch((error: unknown) => {
          context.log.error({ err: error }, "no pictures could be taken in hand; tried again soon");
          return false;
        });
        if (more) await pool.room();
        else await rest();
      }
      await pool.idle();
    };
    const running = run();
    return {
      async stop() {
        stopped = true;
        unlisten();
        wake();
        await running;
        decoding.close();
      },
    };
  },
};
