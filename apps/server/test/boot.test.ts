import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { done } from "../src/failures/failure.js";
import { answer } from "../src/http/answer.js";
import type { RegisterRoutes } from "../src/http/route.js";
import { type StartOptions, startServer } from "../src/start.js";
import type { WorkerKind } from "../src/workers/worker.js";
import { request, testConfig } from "./support/server.js";
import { fillDataFolder, openTestStore, type TestStore } from "./support/stores.js";

const log = pino({ level: "silent" });
let opened: TestStore;
beforeAll(async () => {
  opened = await openTestStore("pglite");
});
afterAll(() => opened?.close());

/** A start on the store that is open already. */
function startHere(options: StartOptions, config: { readonly port?: number } = {}) {
  const { dataFolder } = opened;
  return startServer({ ...testConfig(dataFolder), ...config }, { log, opened, ...options });
}

const stopped: string[] = [];
function worker(name: string, start?: () => never): WorkerKind {
  return {
    name,
    start: () => start?.() ?? { stop: async () => void stopped.push(name) },
  };
}

test("a start that fails says why and leaves nothing open", async () => {
  stopped.length = 0;
  const broken = worker("broken", () => {
    throw new Error("no thread can be had");
  });
  const workers = [worker("first"), broken, worker("never")];
  const folder = await mkdtemp(join(tmpdir(), "touchstone-boot-"));
  await fillDataFolder(folder);
  try {
    const starting = startServer(testConfig(folder), { log, areas: [], workers });
    await expect(starting).rejects.toThrow(
      "The worker broken does not start: no thread can be had",
    );
    expect(stopped).toEqual(["first"]);
    // The data folder is free again.
    const server = await startServer(testConfig(folder), { log, areas: [], workers: [] });
    await server.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test("a port that is taken is said", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as { port: number };
  try {
    const starting = startHere({ areas: [], workers: [] }, { port });
    await expect(starting).rejects.toThrow(`Port ${port} is taken`);
  } finally {
    other.close();
  }
});

test("two workers of one name, or a database that is not there, do not start", async () => {
  const twice = { areas: [], workers: [worker("same"), worker("same")] };
  await expect(startHere(twice)).rejects.toThrow("called same");
  const nowhere = {
    ...testConfig(opened.dataFolder),
    databaseUrl: "postgres://nobody@127.0.0.1:1/nothing",
  };
  await expect(startServer(nowhere, { log, areas: [], workers: [] })).rejects.toThrow();
});

test("a fresh installation gives the same setup token at every start", async () => {
  const server = await startHere({ areas: [], workers: [] });
  await server.close();
  const again = await startHere({ areas: [], workers: [] });
  await again.close();
  expect(server.setupToken).toMatch(/^[\w-]{32}$/);
  expect(again.setupToken).toBe(server.setupToken);
});

test("a server that stops finishes the request in hand, then its workers, and takes no more", async () => {
  stopped.length = 0;
  let release: (value: unknown) => void = () => {};
  let arrived: (value: unknown) => void = () => {};
  const held = new Promise((resolve) => {
    release = resolve;
  });
  const inHand = new Promise((resolve) => {
    arrived = resolve;
  });
  const slow: RegisterRoutes = (api) => {
    api.route({
      method: "GET",
      url: "/v1/slow",
      config: { access: { public: true } },
      handler: async (_request, reply) => {
        arrived(null);
        await held;
        stopped.push("answered");
        return answer(reply, done({ slow: true }));
      },
    });
  };
  const workers = [worker("one"), worker("two")];
  const server = await startHere({ areas: [slow], workers });
  const answering = request(server.url, { path: "/v1/slow" });
  await inHand;
  const closing = server.close();
  await expect(request(server.url, { path: "/healthz" })).rejects.toThrow();
  release(null);
  expect(await answering).toMatchObject({ status: 200, body: { slow: true } });
  await closing;
  expect(stopped).toEqual(["answered", "two", "one"]);
});
