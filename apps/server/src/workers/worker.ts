import type { Context } from "../context.js";

/** Something that goes on in the background until it is stopped. */
export interface RunningWorker {
  /** Resolves once what is in hand is finished or safely given back. */
  stop(): Promise<void>;
}

/** `workers/index.ts` lists every one; the server starts them all and the boot check counts them. */
export interface WorkerKind {
  readonly name: string;
  start(context: Context): Promise<RunningWorker> | RunningWorker;
}
