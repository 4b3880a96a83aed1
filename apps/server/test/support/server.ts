import { type Logger, pino } from "pino";
import type { Config } from "../../src/config/config.js";
import type { Clock, Context } from "../../src/context.js";
import type { RegisterRoutes } from "../../src/http/route.js";
import { startServer } from "../../src/start.js";
import type { WorkerKind } from "../../src/workers/worker.js";
import { openTestStore, type StoreKind } from "./stores.js";

export { request, type TestAnswer } from "./request.js";

const DAYS_7 = 7 * 24 * 60 * 60_000;

export interface TestServerOptions {
  readonly kind: StoreKind;
  readonly clock?: Clock;
  readonly config?: Partial<Config>;
  readonly areas?: readonly RegisterRoutes[];
  readonly workers?: readonly WorkerKind[];
  /** Off unless a test is about them. */
  readonly rateLimits?: boolean;
  readonly log?: Logger;
}

export interface TestServer {
  readonly url: string;
  readonly setupToken: string | null;
  readonly context: Context;
  close(): Promise<void>;
}

/** A whole server on a free port, with an empty store of its own. */
export async function startTestServer(options: TestServerOptions): Promise<TestServer> {
  const { kind, clock, config, log = pino({ level: "silent" }), ...rest } = options;
  const opened = await openTestStore(kind, clock === undefined ? {} : { clock });
  try {
    const server = await startServer(
      { ...testConfig(opened.dataFolder), databaseUrl: opened.databaseUrl, ...config },
      {
        opened,
        log,
        rateLimits: false,
        ...(clock === undefined ? {} : { clock }),
        ...rest,
      },
    );
    return {
      url: server.url,
      setupToken: server.setupToken,
      context: server.context,
      close: async () => {
        await server.close();
        await opened.close();
      },
    };
  } catch (error) {
    await opened.close();
    throw error;
  }
}

/** Settings of a server on a free port of this machine that writes no log and sends no mail. */
export function testConfig(dataFolder: string): Config {
  return {
    host: "127.0.0.1",
    port: 0,
    publicUrl: "http://127.0.0.1:0",
    dataFolder,
    databaseUrl: null,
    databaseConnections: 10,
    objects: { kind: "folder" },
    secret: "a secret of the tests, of at least 32 characters",
    formerSecrets: [],
    // Clocks of tests leap: what sessions are is shown in test/accounts.
    sessions: { idle: DAYS_7, longest: DAYS_7, proof: DAYS_7 },
    signInProviders: [],
    smtp: null,
    scanner: null,
    outboundAllow: [],
    screeningThreads: 1,
    logLevel: "silent",
    trustProxy: false,
    setupToken: null,
    metricsToken: null,
    tracing: null,
  };
}
