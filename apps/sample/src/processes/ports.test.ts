import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { freePortFrom, isFree } from "./ports.js";

it("passes over ports that are in use or taken already", async () => {
  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" ? (address?.port ?? 0) : 0;
  try {
    expect(await isFree(port)).toBe(false);
    const next = await freePortFrom(port, []);
    expect(next).toBeGreaterThan(port);
    expect(await freePortFrom(port, [next])).toBeGreaterThan(next);
  } finally {
    server.close();
  }
});
