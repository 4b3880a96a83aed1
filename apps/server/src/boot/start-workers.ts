import type { Context } from "../context.js";
import { workersRunning } from "../metrics/work-metrics.js";
import type { WorkerKind } from "../workers/worker.js";
import type { Opened } from "./opened.js";

/** The workers of this process by name, each with whether it runs. */
export type WorkerStates = Record<string, boolean>;

/** Starts every kind. @throws with the name of the first that does not start; the ones before are in `opened` */
export async function startWorkers(
  kinds: readonly WorkerKind[],
  context: Context,
  opened: Opened,
  states: WorkerStates,
): Promise<void> {
  for (const { name } of kinds) {
    if (name in states) throw new Error(`two kinds of worker are called ${name}`);
    states[name] = false;
  }
  for (const kind of kinds) {
    const worker = await start(kind, context);
    states[kind.name] = true;
    workersRunning.set({ worker: kind.name }, 1);
    opened.add(async () => {
      states[kind.name] = false;
      workersRunning.set({ worker: kind.name }, 0);
      await worker.stop();
    });
  }
}

async function start(kind: WorkerKind, context: Context) {
  try {
    return await kind.start(context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The worker ${kind.name} does not start: ${reason}`, { cause: error });
  }
}
