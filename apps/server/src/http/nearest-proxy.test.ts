import { fastify } from "fastify";
import { expect, it } from "vitest";
import { trustNearestProxy } from "./nearest-proxy.js";

async function addressSeen(trusted: boolean, forwarded: string | null) {
  const app = fastify({ trustProxy: trustNearestProxy(trusted) });
  app.get("/", async ({ ip }) => ip);
  const headers = forwarded === null ? {} : { "x-forwarded-for": forwarded };
  const { body } = await app.inject({ url: "/", headers, remoteAddress: "192.0.2.1" });
  await app.close();
  return body;
}

it("behind a proxy a caller is who the proxy says, whatever the caller wrote before", async () => {
  expect(await addressSeen(true, "203.0.113.7")).toBe("203.0.113.7");
  expect(await addressSeen(true, "198.51.100.1, 203.0.113.7")).toBe("203.0.113.7");
  expect(await addressSeen(true, null)).toBe("192.0.2.1");
});

it("without one nobody says who another is", async () => {
  expect(await addressSeen(false, "203.0.113.7")).toBe("192.0.2.1");
});
