import { fastify } from "fastify";
import { expect, it } from "vitest";
import type { Api } from "./route.js";
import { addSecurityHeaders } from "./security-headers.js";

async function headersAt(publicUrl: string) {
  const app = fastify();
  addSecurityHeaders(app as unknown as Api, publicUrl);
  app.get("/", async () => ({}));
  const { headers } = await app.inject("/");
  await app.close();
  return headers;
}

it("browsers that came by https are told to come no other way for a year", async () => {
  const { "strict-transport-security": only } = await headersAt("https://ip.example.com");
  expect(only).toBe("max-age=31536000; includeSubDomains");
});

it("a server that is reached by http does not promise https", async () => {
  expect(await headersAt("http://localhost:8080")).not.toHaveProperty("strict-transport-security");
});

it("data loads, frames and sends nothing, and is kept by nobody", async () => {
  const headers = await headersAt("http://localhost:8080");
  const policy = String(headers["content-security-policy"]).split("; ").sort();
  expect(policy).toEqual([
    "base-uri 'none'",
    "default-src 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
  expect(headers).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
});
