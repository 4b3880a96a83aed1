import { setTimeout as pause } from "node:timers/promises";
import { checkMachines } from "@touchstone/casework";
import type { Logger } from "pino";
import { listen } from "./boot/listen.js";
import { Opened } from "./boot/opened.js";
import { settleConfig } from "./boot/settle-config.js";
import { setupTokenOf } from "./boot/setup-token.js";
import { startWorkers, type WorkerStates } from "./boot/start-workers.js";
import type { Config } from "./config/config.js";
import type { Clock, Context } from "./context.js";
import type { Api, RegisterRoutes } from "./http/route.js";
import { createLog } from "./logging/create-log.js";
import { measuredObjects } from "./objects/measured-objects.js";
import { openObjects } from "./objects/open-objects.js";
import { createOutbound } from "./outbound/create-outbound.js";
import { createSealer } from "./secrets/create-sealer.js";
import { Signals } from "./signals/signals.js";
import { openStore } from "./store/open-store.js";
import type { Store } from "./store/store.js";
import { startTracing } from "./tracing/start-tracing.js";
import { WORKERS } from "./workers/index.js";
import type { WorkerKind } from "./workers/worker.js";

/** How long requests may take to end once the server stops. */
const GRACE_MS = 10_000;

export interface StartOptions {
  readonly clock?: Clock;
  readonly log?: Logger;
  /** A store that is open already and stays open. */
  readonly opened?: { readonly store: Store; readonly signals: Signals };
  readonly areas?: readonly RegisterRoutes[];
  readonly workers?: readonly WorkerKind[];
  /** False lets callers come as often as they like. */
  readonly rateLimits?: boolean;
}

export interface RunningServer {
  /** Where it is reached from this machine. */
  readonly url: string;
  /** Whoever has it sets this installation up; `null` once that is done. */
  readonly setupToken: string | null;
  readonly context: Context;
  /** Finishes the requests in hand, stops the workers, closes the store. */
  close(): Promise<void>;
}

/**
 * Starts everything. Rejects with what to do when something is not as it must be; nothing is left open then.
 */
export async function startServer(
  config: Config,
  options: StartOptions = {},
): Promise<RunningServer> {
  const opened = new Opened();
  try {
    return await start(config, options, opened);
  } catch (error) {
    // The failure of the start says what to do; one of closing after it would hide it.
    await opened.close().catch(() => undefined);
    throw error;
  }
}

async function start(given: Config, options: StartOptions, opened: Opened): Promise<RunningServer> {
  const faults = checkMachines();
  if (faults.length > 0) throw new Error(`The rules contradict each other: ${faults.join("; ")}.`);
  const settled = settleConfig(given);
  opened.add(await startTracing(settled.config.tracing));
  const context = await openContext(settled.config, options, opened);
  const setupToken = (await isSetUp(context)) ? null : setupTokenOf(context);
  const states: WorkerStates = {};
  let takesRequests = true;
  const readiness = { workers: () => ({ ...states }), takesRequests: () => takesRequests };
  await startWorkers(options.workers ?? WORKERS, context, opened, states);
  const { app, url } = await listen(context, settled, options.areas, {
    readiness,
    ...(options.rateLimits === undefined ? {} : { rateLimits: options.rateLimits }),
  });
  opened.add(() => closeApp(app));
  let closing: Promise<void> | undefined;
  return {
    url,
    setupToken,
    context,
    close() {
      takesRequests = false;
      closing ??= opened.close();
      return closing;
    },
  };
}

async function openContext(
  config: Config,
  options: StartOptions,
  opened: Opened,
): Promise<Context> {
  const { databaseUrl, dataFolder, databaseConnections: connections } = config;
  const clock = options.clock ?? Date.now;
  const log = options.log ?? createLog(config);
  const signals = options.opened?.signals ?? new Signals();
  const store =
    options.opened?.store ??
    (await openStore({ databaseUrl, dataFolder, clock, signals, log, connections }));
  if (options.opened === undefined) opened.add(() => store.close());
  return {
    config,
    store,
    clock,
    signals,
    log,
    objects: measuredObjects(openObjects(config)),
    outbound: createOutbound(config),
    sealer: createSealer(config.secret, config.formerSecrets),
  };
}

async function isSetUp(context: Context): Promise<boolean> {
  return context.store.transaction({ role: "jobs", job: "start" }, async ({ db }) => {
    const operator = await db
      .selectFrom("organisations")
      .select("id")
      .where("kind", "=", "operator")
      .limit(1)
      .executeTakeFirst();
    return operator !== undefined;
  });
}

/** Takes no more connections and lets requests end; after a while it waits for callers no longer. */
async function closeApp(app: Api): Promise<void> {
  const patience = new AbortController();
  const late = pause(GRACE_MS, undefined, { signal: patience.signal, ref: false }).then(
    () => app.server.closeAllConnections(),
    // In time.
    () => undefined,
  );
  await app.close();
  patience.abort();
  await late;
}
