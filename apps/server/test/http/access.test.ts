import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Access } from "../../src/access/access.js";
import type { Actor } from "../../src/access/actor.js";
import { done } from "../../src/failures/failure.js";
import { answer } from "../../src/http/answer.js";
import type { Api, RegisterRoutes } from "../../src/http/route.js";
import {
  as,
  buildTestApp,
  byCookie,
  KEY,
  openTestContext,
  REVIEWER,
  SELLER,
  type TestContext,
} from "./test-app.js";

let opened: TestContext;
beforeAll(async () => {
  opened = await openTestContext("pglite", Date.now);
});
afterAll(() => opened?.close());

function route(
  access: Access | undefined,
  url = "/v1/x",
  more: Record<string, unknown> = {},
): RegisterRoutes {
  return (api) => {
    api.route({
      method: ["GET", "POST"],
      url,
      config: { ...(access === undefined ? {} : { access }), ...more },
      handler: async (request, reply) =>
        answer(reply, done({ caller: request.actor?.kind ?? null })),
    });
  };
}

describe("a server does not start", () => {
  test.each<[string, Access | undefined]>([
    ["with a route that does not say who may call it", undefined],
    ["with a route that lets nobody in", {}],
    ["with a public route that names others besides", { public: true, key: "listings:read" }],
    ["with members of no role", { members: [{ kind: "brand", roles: [] }] }],
    ["with no kind of member", { members: [] }],
  ])("%s", async (_title, access) => {
    await expect(buildTestApp(opened.context, [route(access)])).rejects.toThrow(/\/v1\/x .*config/);
  });

  test("with a public route that takes idempotency keys", async () => {
    const area = route({ public: true }, "/v1/x", { idempotent: true });
    await expect(buildTestApp(opened.context, [area])).rejects.toThrow(/idempotent and public/);
  });
});

describe("a route", () => {
  let app: Api;
  beforeAll(async () => {
    app = await buildTestApp(opened.context, [
      route({ public: true }, "/v1/open"),
      route({ members: [{ kind: "operator", roles: ["admin", "reviewer"] }] }, "/v1/desk"),
      route({ anyMember: true }, "/v1/me"),
      route({ key: "listings:write", seller: true }, "/v1/marketplaces/:marketplace/things"),
      route({ seller: true }, "/v1/marketplaces/:marketplace/sellers/:seller"),
    ]);
  });
  afterAll(() => app.close());

  async function call(url: string, headers: Record<string, string> = {}, method = "GET") {
    const response = await app.inject({ method: method as "GET", url, headers });
    const body = response.json();
    return { status: response.statusCode, said: body.code ?? body.caller };
  }
  const brandReviewer: Actor = { ...REVIEWER, organisation: { id: "b", kind: "brand" } } as Actor;
  const auditor: Actor = { ...REVIEWER, role: "auditor" } as Actor;
  const reader: Actor = { ...KEY, scopes: ["listings:read"] } as Actor;
  const north = "/v1/marketplaces/north/things";

  test("that is public lets anyone in, and knows who signed in", async () => {
    expect(await call("/v1/open")).toEqual({ status: 200, said: null });
    expect(await call("/v1/open", as(REVIEWER))).toEqual({ status: 200, said: "member" });
    const broken = await call("/v1/open", { authorization: "Bearer broken" });
    expect(broken).toEqual({ status: 200, said: null });
  });

  test("lets in the kinds of member and roles that it names, and nobody else", async () => {
    expect(await call("/v1/desk", as(REVIEWER))).toEqual({ status: 200, said: "member" });
    expect(await call("/v1/desk")).toEqual({ status: 401, said: "not_signed_in" });
    for (const actor of [brandReviewer, auditor, KEY, SELLER]) {
      expect(await call("/v1/desk", as(actor))).toEqual({ status: 403, said: "not_allowed" });
    }
    const broken = await call("/v1/desk", { authorization: "Bearer broken" });
    expect(broken).toEqual({ status: 401, said: "not_signed_in" });
  });

  test("for any member lets in every person, and no program", async () => {
    expect((await call("/v1/me", as(auditor))).status).toBe(200);
    expect((await call("/v1/me", as(KEY))).said).toBe("not_allowed");
  });

  test("for a scope of keys refuses a key without it", async () => {
    expect(await call(north, as(KEY))).toEqual({ status: 200, said: "key" });
    expect(await call(north, as(reader))).toEqual({ status: 403, said: "not_allowed" });
  });

  test("shows nothing of another marketplace or seller to a key or a seller", async () => {
    const nothing = { status: 404, said: "not_found" };
    expect(await call("/v1/marketplaces/south/things", as(KEY))).toEqual(nothing);
    expect(await call("/v1/marketplaces/south/things", as(SELLER))).toEqual(nothing);
    expect(await call("/v1/marketplaces/north/sellers/s2", as(SELLER))).toEqual(nothing);
    expect((await call("/v1/marketplaces/north/sellers/s1", as(SELLER))).status).toBe(200);
  });

  test("refuses before it reads a body", async () => {
    const response = await app.inject({
      method: "POST",
      url: "/v1/desk",
      headers: { "content-type": "application/json" },
      payload: "{ not json",
    });
    expect(response.statusCode).toBe(401);
    expect(response.headers["www-authenticate"]).toBe("Bearer");
  });

  test("that changes something takes a cookie from a page of this server only", async () => {
    const cookie = byCookie(REVIEWER);
    const post = (headers: Record<string, string>) =>
      call("/v1/desk", { ...cookie, ...headers }, "POST");
    expect((await call("/v1/desk", cookie)).status).toBe(200);
    expect((await post({ origin: "https://ip.example.com" })).status).toBe(200);
    expect((await post({ origin: "http://10.0.0.5:8080", host: "10.0.0.5:8080" })).status).toBe(
      200,
    );
    expect((await post({ "sec-fetch-site": "same-origin" })).status).toBe(200);
    for (const headers of [
      {},
      { origin: "https://evil.example.com" },
      { origin: "null" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "https://evil.example.com", "sec-fetch-site": "same-origin" },
    ] as Record<string, string>[]) {
      expect(await post(headers), JSON.stringify(headers)).toEqual({
        status: 403,
        said: "not_allowed",
      });
    }
    expect((await call("/v1/desk", as(REVIEWER), "POST")).status).toBe(200);
  });
});

test("who comes too often is asked to wait", async () => {
  const often = route({ public: true }, "/v1/guess", {
    rateLimit: { max: 2, timeWindow: 60_000 },
  });
  const app = await buildTestApp(opened.context, [often], true);
  try {
    const answers: Awaited<ReturnType<Api["inject"]>>[] = [];
    for (let i = 0; i < 3; i += 1) answers.push(await app.inject({ url: "/v1/guess" }));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
    expect(answers[2]?.json()).toMatchObject({ code: "rate_limited", status: 429 });
    expect(Number(answers[2]?.headers["retry-after"])).toBeGreaterThan(0);
  } finally {
    await app.close();
  }
});
