import { type Logger, pino } from "pino";
import type { Config } from "../../src/config/config.js";
import type { Clock, Context } from "../../src/context.js";
import type { RegisterRoutes } from "../../src/http/route.js";
import { startServer } from "../../src/start.js";
import type { WorkerKind } from "../../src/workers/worker.js";
import { openTestStore, type StoreKind } from "./stores.js";

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
    secret: "a secret of the tests, of at least 32 characters",
    smtp: null,
    outboundAllow: [],
    screeningThreads: 1,
    logLevel: "silent",
    trustProxy: false,
    setupToken: null,
    metricsToken: null,
  };
}

export interface TestRequest {
  readonly path: string;
  /** GET, or POST when there is a body. */
  readonly method?: string;
  /** Text and bytes go as they are, anything else as JSON. */
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** An API key. */
  readonly key?: string;
  /** Sent as a browser on a page of the server sends it. */
  readonly cookie?: string;
}

export interface TestAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed when it is JSON, otherwise the text; `null` when there is none. */
  readonly body: ReturnType<typeof JSON.parse>;
}

/** One request to a server. */
export async function request(url: string, sent: TestRequest): Promise<TestAnswer> {
  const { path, body, key, cookie } = sent;
  const isRaw = typeof body === "string" || body instanceof Uint8Array;
  const headers = new Headers();
  if (body !== undefined) headers.set("content-type", "application/json");
  if (key !== undefined) headers.set("authorization", `Bearer ${key}`);
  if (cookie !== undefined) headers.set("cookie", cookie);
  if (cookie !== undefined) headers.set("origin", new URL(url).origin);
  for (const [name, value] of Object.entries(sent.headers ?? {})) headers.set(name, value);
  const answer = await fetch(new URL(path, url), {
    method: sent.method ?? (body === undefined ? "GET" : "POST"),
    headers,
    redirect: "manual",
    ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
  });
  const text = await answer.text();
  const isJson = /\bjson\b/.test(answer.headers.get("content-type") ?? "");
  return {
    status: answer.status,
    headers: answer.headers,
    body: text === "" ? null : isJson ? JSON.parse(text) : text,
  };
}
