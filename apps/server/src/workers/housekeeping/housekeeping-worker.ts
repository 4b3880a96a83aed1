import type { Context } from "../../context.js";
import { runWorkLoop } from "../work-loop.js";
import type { WorkerKind } from "../worker.js";
import { keepHouse } from "./keep-house.js";

/** Rows of one table in one transaction: others wait a few milliseconds for it at most. */
const BATCH = 200;

/** Removes what is kept no longer. */
export const housekeepingWorker = {
  name: "housekeeping",
  start(context: Pick<Context, "store" | "signals" | "log">) {
    return runWorkLoop(context, {
      name: "housekeeping",
      signals: [],
      lookEvery: 10 * 60_000,
      lanes: 1,
      step: () => keepHouse(context, BATCH),
    });
  },
} satisfies WorkerKind;
