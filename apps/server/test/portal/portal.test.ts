import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildApp } from "../../src/http/app.js";
import type { Api } from "../../src/http/route.js";
import { openTestContext, type TestContext } from "../http/test-app.js";

const HTML = { accept: "text/html,application/xhtml+xml" };

describe("the portal's files", () => {
  let test: TestContext;
  let app: Api;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "touchstone-portal-"));
    mkdirSync(join(folder, "assets"));
    writeFileSync(join(folder, "index.html"), "<p>the portal</p>");
    writeFileSync(join(folder, "assets/app-1a2b.js"), "run()");
    writeFileSync(join(folder, "assets/app-1a2b.js.gz"), gzipSync("run()"));
    test = await openTestContext("pglite", Date.now);
    app = await buildApp(test.context, [], { rateLimits: false, portal: folder });
  }, 60_000);
  afterAll(async () => {
    await app.close();
    await test.close();
    rmSync(folder, { recursive: true });
  });

  const get = (url: string, headers: Record<string, string> = HTML) =>
    app.inject({ method: "GET", url, headers });

  it("are sent, and any address of the portal's gives its first page", async () => {
    for (const url of ["/", "/brand/requests/1?q=x", "/seller/open"]) {
      const answer = await get(url);
      expect([answer.statusCode, answer.body]).toEqual([200, "<p>the portal</p>"]);
      expect(answer.headers["cache-control"]).toBe("no-cache");
      expect(answer.headers["content-type"]).toContain("text/html");
    }
  });

  it("may load scripts of this server only, and stand in nobody's frame", async () => {
    const policy = String((await get("/")).headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  });

  it("are kept for good when their name changes with what is in them", async () => {
    const answer = await get("/assets/app-1a2b.js", { accept: "*/*", "accept-encoding": "gzip" });
    expect(answer.headers["cache-control"]).toContain("immutable");
    expect(answer.headers["content-encoding"]).toBe("gzip");
  });

  it("are never the answer to a program, nor to an address of the API", async () => {
    expect((await get("/v1/nothing")).json()).toMatchObject({ status: 404 });
    expect((await get("/brand", { accept: "application/json" })).statusCode).toBe(404);
    expect((await get("/assets/gone.js", { accept: "*/*" })).statusCode).toBe(404);
    const post = await app.inject({ method: "POST", url: "/brand", headers: HTML });
    expect(post.statusCode).toBe(404);
  });

  it("lead to no file outside their folder", async () => {
    for (const url of [
      "/../package.json",
      "/%2e%2e/package.json",
      "/assets/..%2f..%2fx.js",
      "/%00",
    ]) {
      const answer = await get(url);
      expect(answer.body).not.toContain("dependencies");
      expect([200, 400, 404]).toContain(answer.statusCode);
    }
  });

  it("are asked for in words where they are not built", async () => {
    const bare = await buildApp(test.context, [], { rateLimits: false, portal: null });
    const answer = await bare.inject({ method: "GET", url: "/", headers: HTML });
    expect([answer.statusCode, answer.body]).toEqual([
      503,
      expect.stringContaining("npm run build"),
    ]);
    await bare.close();
  });
});
