import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { z } from "zod";
import type { Actor } from "../../src/access/actor.js";
import { done, failed } from "../../src/failures/failure.js";
import { answer } from "../../src/http/answer.js";
import type { Api, RegisterRoutes } from "../../src/http/route.js";
import { describeOnStores } from "../support/stores.js";
import { as, buildTestApp, KEY, openTestContext, type TestContext } from "./test-app.js";

describeOnStores("an idempotency key", (kind) => {
  let opened: TestContext;
  let app: Api;
  let now = Date.parse("2026-03-01T12:00:00.000Z");
  let runs: string[] = [];
  let hold: Promise<unknown> = Promise.resolve();
  beforeAll(async () => {
    opened = await openTestContext(kind, () => now);
    app = await buildTestApp(opened.context, [area]);
  });
  afterAll(async () => {
    await app?.close();
    await opened?.close();
  });
  beforeEach(() => {
    runs = [];
    hold = Promise.resolve();
  });

  const area: RegisterRoutes = (api) => {
    for (const url of ["/v1/orders", "/v1/others"]) {
      api.route({
        method: "POST",
        url,
        config: { access: { key: "listings:write" }, idempotent: true },
        schema: { body: z.strictObject({ what: z.string() }) },
        handler: async (request, reply) => {
          const { what } = request.body;
          runs.push(what);
          await hold;
          if (what === "boom") throw new Error("boom");
          if (what === "refused") return answer(reply, failed("conflict", "Not now."));
          // In an order that a store of JSON would change.
          return answer(reply, done({ zebra: what, ant: runs.length }), 201);
        },
      });
    }
  };

  async function send(
    key: string | undefined,
    what: string,
    more: { url?: string; actor?: Actor } = {},
  ) {
    const response = await app.inject({
      method: "POST",
      url: more.url ?? "/v1/orders",
      headers: {
        ...as(more.actor ?? KEY),
        ...(key === undefined ? {} : { "idempotency-key": key }),
      },
      payload: { what },
    });
    return {
      status: response.statusCode,
      text: response.payload,
      code: response.json().code,
      replayed: response.headers["idempotency-replayed"] ?? null,
      type: response.headers["content-type"],
      retryAfter: response.headers["retry-after"],
    };
  }

  test("gets the same answer again, byte for byte, and the work is done once", async () => {
    const first = await send("once", "bear");
    const again = await send("once", "bear");
    expect(first).toMatchObject({ status: 201, text: '{"zebra":"bear","ant":1}', replayed: null });
    expect(again).toEqual({ ...first, replayed: "true" });
    expect(runs).toEqual(["bear"]);
  });

  test("that is absent lets a request be done as often as it comes", async () => {
    await send(undefined, "bear");
    await send(undefined, "bear");
    expect(runs).toHaveLength(2);
  });

  test("keeps an expected failure too", async () => {
    const first = await send("refused", "refused");
    expect(await send("refused", "refused")).toEqual({ ...first, replayed: "true" });
    expect(first).toMatchObject({ status: 409, code: "conflict" });
    expect(runs).toHaveLength(1);
  });

  test("with another body, or at another address, is refused", async () => {
    await send("mixed", "bear");
    const conflict = { status: 422, code: "idempotency_conflict", replayed: null };
    expect(await send("mixed", "wolf")).toMatchObject(conflict);
    expect(await send("mixed", "bear", { url: "/v1/others" })).toMatchObject(conflict);
    expect(await send("mixed", "bear", { url: "/v1/orders?x=1" })).toMatchObject(conflict);
    expect(runs).toEqual(["bear"]);
  });

  test("belongs to its caller", async () => {
    await send("shared", "bear");
    const other = await send("shared", "wolf", { actor: { ...KEY, keyId: "k2" } as Actor });
    expect(other).toMatchObject({ status: 201, replayed: null });
  });

  test("is not used up by what was not a valid request, or failed here", async () => {
    const bad = await app.inject({
      method: "POST",
      url: "/v1/orders",
      headers: { ...as(KEY), "idempotency-key": "again" },
      payload: { that: 1 },
    });
    expect(bad.statusCode).toBe(400);
    expect((await send("again", "bear")).status).toBe(201);
    expect((await send("boom", "boom")).status).toBe(500);
    expect((await send("boom", "boom")).status).toBe(500);
    expect(runs).toEqual(["bear", "boom", "boom"]);
  });

  test("lets one of many at once run, and the others come again", async () => {
    let release: (value: unknown) => void = () => {};
    hold = new Promise((resolve) => {
      release = resolve;
    });
    const first = send("at-once", "bear");
    while (runs.length === 0) await pause(5);
    const second = await send("at-once", "bear");
    expect(second).toMatchObject({ status: 409, code: "idempotency_in_progress" });
    expect(Number(second.retryAfter)).toBeGreaterThan(0);
    // However long it takes: this process knows that it is still at it.
    now += 120_000;
    expect((await send("at-once", "bear")).status).toBe(409);
    release(null);
    expect((await first).status).toBe(201);
    expect(await send("at-once", "bear")).toMatchObject({ status: 201, replayed: "true" });
    expect(runs).toEqual(["bear"]);
  });

  test("of a process that died is taken over after a minute", async () => {
    hold = new Promise(() => {});
    const dead = await buildTestApp(opened.context, [area]);
    void dead.inject({
      method: "POST",
      url: "/v1/orders",
      headers: { ...as(KEY), "idempotency-key": "died" },
      payload: { what: "bear" },
    });
    while (runs.length === 0) await pause(5);
    hold = Promise.resolve();
    now += 59_000;
    expect(await send("died", "bear")).toMatchObject({ code: "idempotency_in_progress" });
    expect(await send("died", "wolf")).toMatchObject({ code: "idempotency_conflict" });
    now += 1_000;
    expect(await send("died", "bear")).toMatchObject({ status: 201, replayed: null });
    expect(await send("died", "bear")).toMatchObject({ status: 201, replayed: "true" });
    expect(runs).toEqual(["bear", "bear"]);
  });

  test("is forgotten after a day", async () => {
    await send("old", "bear");
    now += 24 * 3_600_000;
    expect(await send("old", "wolf")).toMatchObject({ status: 201, replayed: null });
  });

  test("that is none is refused", async () => {
    for (const key of ["", "x".repeat(256), "a b", "ключ"]) {
      const response = await app.inject({
        method: "POST",
        url: "/v1/orders",
        headers: { ...as(KEY), "idempotency-key": key },
        payload: { what: "bear" },
      });
      expect(response.json(), key).toMatchObject({
        status: 400,
        errors: [{ source: "headers", pointer: "/idempotency-key" }],
      });
    }
    expect(runs).toEqual([]);
  });

  test("is not heeded for a body that is streamed", async () => {
    await send("streamed", "bear");
    const response = await app.inject({
      method: "POST",
      url: "/v1/orders",
      headers: {
        ...as(KEY),
        "idempotency-key": "streamed",
        "content-type": "application/x-ndjson",
      },
      payload: "{}",
    });
    // Refused by this route, which takes no streams, and not for its key.
    expect(response.statusCode).toBe(415);
  });

  test("works with a large body", async () => {
    const what = "x".repeat(5_000_000);
    expect((await send("large", what)).status).toBe(201);
    expect(await send("large", what)).toMatchObject({ status: 201, replayed: "true" });
    expect((await send("large", `${what}y`)).code).toBe("idempotency_conflict");
  });
});
