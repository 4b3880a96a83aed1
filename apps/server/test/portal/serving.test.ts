import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { buildApp } from "../../src/http/app.js";
import type { Api } from "../../src/http/route.js";
import { openTestContext, type TestContext } from "../http/test-app.js";
import { toyRoutes } from "../http/toy.js";

const PAGE = "<!doctype html><title>The portal</title>";
const HTML = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

let test: TestContext;
let folder: string;
let app: Api;
beforeAll(async () => {
  test = await openTestContext("pglite", Date.now);
  folder = await mkdtemp(join(inject("serverRunFolder"), "portal-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "index.html"), PAGE);
  await writeFile(join(folder, "icon.svg"), "<svg/>");
  await writeFile(join(folder, "assets/index-1a2b.js"), "console.log(1)");
  await writeFile(join(folder, "assets/index-1a2b.js.br"), brotliCompressSync("console.log(1)"));
  app = await buildApp(test.context, [toyRoutes], { rateLimits: false, portal: folder });
});
afterAll(async () => {
  await app.close();
  await test.close();
  await rm(folder, { recursive: true, force: true });
});

const get = (url: string, headers: Record<string, string> = HTML) => app.inject({ url, headers });

describe("the pages", () => {
  it.each(["/", "/brand/requests/019c5e90-0000-7000-8000-000000000000", "/seller/open?x=1"])(
    "are given at %s, whatever page it is, and asked for again each time",
    async (url) => {
      const { statusCode, body, headers } = await get(url);
      expect([statusCode, body]).toEqual([200, PAGE]);
      expect(headers["content-type"]).toContain("text/html");
      expect(headers["cache-control"]).toBe("no-cache");
    },
  );

  it("may load what is theirs and nothing else, and stand in nobody's frame", async () => {
    const { headers } = await get("/");
    expect(String(headers["content-security-policy"]).split("; ").sort()).toEqual([
      "base-uri 'none'",
      "connect-src 'self'",
      "default-src 'none'",
      "font-src 'self'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      "img-src 'self' blob: data:",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
    ]);
    expect(headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
    });
  });

  it("have files whose names change with what is in them, kept for a year", async () => {
    const { statusCode, body, headers } = await get("/assets/index-1a2b.js", {});
    expect([statusCode, body]).toEqual([200, "console.log(1)"]);
    expect(headers["content-type"]).toContain("javascript");
    expect(headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect((await get("/icon.svg", {})).headers["cache-control"]).toBe("no-cache");
  });

  it("are sent compressed to whom takes it, and no cache mixes the two up", async () => {
    const { headers } = await get("/assets/index-1a2b.js", { "accept-encoding": "gzip, br" });
    expect(headers["content-encoding"]).toBe("br");
    expect(headers["content-type"]).toContain("javascript");
    expect(headers.vary).toMatch(/accept-encoding/i);
  });
});

describe("what is no page", () => {
  it.each(["/v1/nothing", "/v1", "/metrics/x", "/readyz/x"])(
    "%s is answered as by the API, whoever asks",
    async (url) => {
      const { statusCode, headers } = await get(url);
      expect(statusCode).toBe(404);
      expect(headers["content-type"]).toContain("application/problem+json");
    },
  );

  it("a program that asks for a page that is not there gets no page", async () => {
    expect((await get("/brand", { accept: "application/json" })).statusCode).toBe(404);
    expect((await get("/assets/gone-9z.js", { accept: "*/*" })).statusCode).toBe(404);
    expect((await app.inject({ method: "POST", url: "/brand", headers: HTML })).statusCode).toBe(
      404,
    );
  });

  it.each([
    "/assets/../../package.json",
    "/assets/..%2f..%2fpackage.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/%00.js",
    "/%c0%ae%c0%ae/x.js",
    "/assets/",
  ])("nothing outside of the bundle is given at %s", async (url) => {
    const { statusCode, body } = await get(url, { accept: "*/*" });
    expect([400, 404]).toContain(statusCode);
    expect(body).not.toContain("devDependencies");
  });

  it("routes answer as they did", async () => {
    expect((await get("/v1/toys/bear")).json()).toEqual({ toy: "bear" });
    const { headers } = await get("/healthz");
    expect(headers["content-security-policy"]).toBe(
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });
});

it("without a bundle a page says how to make one, and the API answers all the same", async () => {
  const bare = await buildApp(test.context, [toyRoutes], { rateLimits: false, portal: null });
  const page = await bare.inject({ url: "/brand", headers: HTML });
  expect(page.statusCode).toBe(503);
  expect(page.body).toContain("npm run build -w @touchstone/portal");
  expect((await bare.inject({ url: "/v1/toys/bear" })).statusCode).toBe(200);
  await bare.close();
});
