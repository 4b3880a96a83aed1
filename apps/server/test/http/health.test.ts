import { afterAll, beforeAll, expect, test } from "vitest";
import type { WorkerKind } from "../../src/workers/worker.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";
import { toyRoutes } from "./toy.js";

const idle: WorkerKind = { name: "idle", start: () => ({ stop: async () => {} }) };

describeOnStores("a running server", (kind) => {
  let server: TestServer;
  let guarded: TestServer;
  const token = "a-token-of-sixteen-or-more";
  beforeAll(async () => {
    const same = { kind, areas: [toyRoutes], workers: [idle] };
    server = await startTestServer(same);
    const config = { metricsToken: token, outboundAllow: ["127.0.0.1:4000"] };
    guarded = await startTestServer({ ...same, config });
  });
  afterAll(async () => {
    await server?.close();
    await guarded?.close();
  });

  test("says that it lives and that it is ready, part by part", async () => {
    expect(await request(server.url, { path: "/healthz" })).toMatchObject({
      status: 200,
      body: { alive: true },
    });
    const { status, body } = await request(server.url, { path: "/readyz" });
    expect(status).toBe(200);
    expect(body).toEqual({
      ready: true,
      store: { kind, ok: true },
      migrations: { ok: true, latest: expect.stringMatching(/^\d{4}_\w+\.sql$/) },
      objects: { ok: true },
      screening: { ok: true, waiting: 0, oldestSeconds: 0 },
      workers: { idle: true },
    });
  });

  test("shows private addresses that it may call", async () => {
    const { body } = await request(guarded.url, { path: "/readyz" });
    expect(body.outboundAllow).toEqual(["127.0.0.1:4000"]);
  });

  test("tells Prometheus what it did and what waits", async () => {
    await request(server.url, { path: "/v1/toys/bear" });
    await request(server.url, { path: "/v1/nothing/at/all" });
    const { status, body, headers } = await request(server.url, { path: "/metrics" });
    expect(status).toBe(200);
    expect(headers.get("content-type")).toContain("text/plain");
    expect(body).toContain('route="/v1/toys/:toy",status="200"');
    expect(body).toContain('route="none",status="404"');
    expect(body).not.toContain("nothing/at/all");
    for (const name of ["screening_queue", "pending_deliveries", "parked_endpoints"]) {
      expect(body).toContain(`touchstone_${name} 0`);
    }
    expect(body).toContain("touchstone_open_requests 0");
    expect(body).toContain("process_cpu_seconds_total");
  });

  test("shows its measurements to who has the token, and through no proxy without one", async () => {
    const path = "/metrics";
    const refused = { status: 403, body: { code: "not_allowed" } };
    expect(await request(guarded.url, { path })).toMatchObject(refused);
    expect(await request(guarded.url, { path, key: `${token}x` })).toMatchObject(refused);
    expect((await request(guarded.url, { path, key: token })).status).toBe(200);
    const headers = { "x-forwarded-for": "127.0.0.1" };
    expect(await request(server.url, { path, headers })).toMatchObject(refused);
  });

  test("is not ready when its store does not answer, and lives all the same", async () => {
    const own = await startTestServer({ kind, areas: [], workers: [idle] });
    try {
      await own.context.store.close();
      const { status, body } = await request(own.url, { path: "/readyz" });
      expect(status).toBe(503);
      expect(body).toMatchObject({ ready: false, store: { kind, ok: false } });
      expect((await request(own.url, { path: "/healthz" })).status).toBe(200);
    } finally {
      await own.close();
    }
  });
});
