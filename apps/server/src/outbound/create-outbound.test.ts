import { once } from "node:events";
import { createServer, type RequestListener, type Server } from "node:http";
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server as TcpServer,
} from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { createOutbound } from "./create-outbound.js";
import type { Resolve } from "./guarded-connector.js";
import type { OutboundRequest } from "./outbound.js";

const running: (Server | TcpServer)[] = [];
afterEach(async () => {
  for (const server of running.splice(0)) {
    if ("closeAllConnections" in server) server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function listen<S extends Server | TcpServer>(server: S): Promise<number> {
  running.push(server);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return (server.address() as AddressInfo).port;
}
const serve = (listener: RequestListener) => listen(createServer(listener));

function get(url: string, more: Partial<OutboundRequest> = {}): OutboundRequest {
  return { method: "GET", url, maxBytes: 10_000, timeout: 5_000, redirects: 3, ...more };
}
const textOf = (bytes: Uint8Array) => Buffer.from(bytes).toString("utf8");

describe("addresses that are not reached", () => {
  it.each([
    "127.0.0.1",
    "127.1",
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "100.64.0.1",
    "169.254.169.254",
    "168.63.129.16",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::7f00:1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b::808:808]",
    "[2002:7f00:1::]",
    "[fd00::1]",
    "[fe80::1]",
    "[fec0::1]",
    "[ff02::1]",
    "[2001:db8::1]",
    "[100::1]",
    "localhost",
    "LOCALHOST",
  ])("%s is refused, and nothing is sent", async (host) => {
    let asked = 0;
    const port = await serve((_, response) => {
      asked += 1;
      response.end();
    });
    const answer = await createOutbound({ outboundAllow: [] }).send(get(`http://${host}:${port}/`));
    expect(answer).toMatchObject({ ok: false, fault: "refused_address" });
    expect(asked).toBe(0);
  });

  it.each([
    "ftp://example.com/",
    "file:///etc/passwd",
    "http://user:secret@example.com/",
    "http://user@example.com/",
    "not an address",
    "",
  ])("'%s' is no address to send to", async (url) => {
    const answer = await createOutbound({ outboundAllow: [] }).send(get(url));
    expect(answer).toMatchObject({ ok: false, fault: "invalid_url" });
  });

  it("a name with one private address among others is refused", async () => {
    const resolve: Resolve = async () => [
      { address: "93.184.216.34", family: 4 },
      { address: "10.0.0.1", family: 4 },
    ];
    const answer = await createOutbound({ outboundAllow: [] }, resolve).send(
      get("http://shop.example/"),
    );
    expect(answer).toMatchObject({ ok: false, fault: "refused_address" });
  });

  it("a name that answers differently the second time is not asked twice", async () => {
    let asked = 0;
    const port = await serve((_, response) => {
      response.end("inside");
    });
    const answers = ["10.0.0.1", "127.0.0.1"];
    const resolve: Resolve = async () => {
      const address = answers[asked] ?? "127.0.0.1";
      asked += 1;
      return [{ address, family: 4 }];
    };
    const answer = await createOutbound({ outboundAllow: [] }, resolve).send(
      get(`http://rebind.example:${port}/`),
    );
    expect(answer).toMatchObject({ ok: false, fault: "refused_address" });
    expect(asked).toBe(1);
  });

  it("a name that cannot be resolved is unreachable", async () => {
    const resolve: Resolve = () => Promise.reject(new Error("no such name"));
    const answer = await createOutbound({ outboundAllow: [] }, resolve).send(
      get("http://gone.example/"),
    );
    expect(answer).toMatchObject({ ok: false, fault: "unreachable" });
  });
});

describe("pairs that are allowed", () => {
  it("are reached although private, by name and by address", async () => {
    const port = await serve((request, response) => {
      response.end(`${request.method} ${request.headers["accept-encoding"]}`);
    });
    const outbound = createOutbound({ outboundAllow: [`127.0.0.1:${port}`, `LocalHost:${port}`] });
    for (const host of ["127.0.0.1", "localhost"]) {
      const answer = await outbound.send(get(`http://${host}:${port}/`));
      expect(answer.ok && textOf(answer.bytes)).toBe("GET identity");
    }
  });

  it("do not open other ports of the same host", async () => {
    const port = await serve((_, response) => {
      response.end();
    });
    const outbound = createOutbound({ outboundAllow: ["127.0.0.1:1"] });
    expect(await outbound.send(get(`http://127.0.0.1:${port}/`))).toMatchObject({
      fault: "refused_address",
    });
  });
});

describe("redirects", () => {
  it("to a private address are refused like the first address", async () => {
    let asked = 0;
    const inner = await serve((_, response) => {
      asked += 1;
      response.end("inside");
    });
    const outer = await serve((_, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${inner}/` }).end();
    });
    const outbound = createOutbound({ outboundAllow: [`127.0.0.1:${outer}`] });
    expect(await outbound.send(get(`http://127.0.0.1:${outer}/`))).toMatchObject({
      ok: false,
      fault: "refused_address",
    });
    expect(asked).toBe(0);
  });

  it("to another origin take only harmless headers along", async () => {
    const inner = await serve((request, response) => {
      response.end(JSON.stringify(request.headers));
    });
    const outer = await serve((request, response) => {
      if (request.url === "/") response.writeHead(302, { location: "/two" }).end();
      else response.writeHead(302, { location: `http://127.0.0.1:${inner}/` }).end();
    });
    const outbound = createOutbound({
      outboundAllow: [`127.0.0.1:${outer}`, `127.0.0.1:${inner}`],
    });
    const answer = await outbound.send(
      get(`http://127.0.0.1:${outer}/`, {
        headers: { Authorization: "secret", Accept: "image/*" },
      }),
    );
    const seen = answer.ok ? JSON.parse(textOf(answer.bytes)) : {};
    expect(seen).toMatchObject({ accept: "image/*" });
    expect(seen.authorization).toBeUndefined();
  });

  it("end after the number that is allowed, and are an answer where none is", async () => {
    const port = await serve((_, response) => {
      response.writeHead(302, { location: "/again" }).end();
    });
    const outbound = createOutbound({ outboundAllow: [`127.0.0.1:${port}`] });
    const url = `http://127.0.0.1:${port}/`;
    expect(await outbound.send(get(url))).toMatchObject({ fault: "too_many_redirects" });
    expect(await outbound.send(get(url, { redirects: 0 }))).toMatchObject({ status: 302 });
    expect(await outbound.send(get(url, { method: "POST", body: "{}" }))).toMatchObject({
      status: 302,
    });
  });

  it("to another kind of address are no addresses", async () => {
    const port = await serve((_, response) => {
      response.writeHead(302, { location: "file:///etc/passwd" }).end();
    });
    const outbound = createOutbound({ outboundAllow: [`127.0.0.1:${port}`] });
    expect(await outbound.send(get(`http://127.0.0.1:${port}/`))).toMatchObject({
      fault: "invalid_url",
    });
  });
});

describe("answers that are given up", () => {
  it("are too large by what they say or by what they send", async () => {
    const port = await serve((request, response) => {
      if (request.url === "/said") response.writeHead(200, { "content-length": "20000" });
      response.end(Buffer.alloc(20_000));
    });
    const outbound = createOutbound({ outboundAllow: [`127.0.0.1:${port}`] });
    for (const path of ["/said", "/sent"]) {
      expect(await outbound.send(get(`http://127.0.0.1:${port}${path}`))).toMatchObject({
        fault: "too_large",
      });
    }
  });

  it("are too large after decompression", async () => {
    const port = await serve((request, response) => {
      const body = gzipSync(Buffer.alloc(request.url === "/small" ? 5_000 : 5_000_000));
      response.writeHead(200, { "content-encoding": "gzip" }).end(body);
    });
    const outbound = createOutbound({ outboundAllow: [`127.0.0.1:${port}`] });
    expect(await outbound.send(get(`http://127.0.0.1:${port}/`))).toMatchObject({
      fault: "too_large",
    });
    const small = await outbound.send(get(`http://127.0.0.1:${port}/small`));
    expect(small.ok && small.bytes.byteLength).toBe(5_000);
  });

  it("are too large in their headers", async () => {
    const port = await serve((_, response) => {
      response.writeHead(200, { "x-long": "a".repeat(60_000) }).end();
    });
    const outbound = createOutbound({ outboundAllow: [`127.0.0.1:${port}`] });
    expect(await outbound.send(get(`http://127.0.0.1:${port}/`))).toMatchObject({
      fault: "too_large",
    });
  });

  it("drip for longer than is waited", async () => {
    const port = await serve((request, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write("."), 20);
      request.on("close", () => clearInterval(drip));
    });
    const outbound = createOutbound({ outboundAllow: [`127.0.0.1:${port}`] });
    expect(await outbound.send(get(`http://127.0.0.1:${port}/`, { timeout: 300 }))).toMatchObject({
      fault: "timed_out",
    });
  });

  it("are not HTTP, or end in the middle", async () => {
    const garbage = await listen(
      createTcpServer((socket) => socket.resume().end("hello there\r\n\r\n")),
    );
    const cut = await listen(
      createTcpServer((socket) => {
        socket.resume().end("HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf");
      }),
    );
    const wrong = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end("not gzip");
    });
    const ports = [garbage, cut, wrong];
    const outbound = createOutbound({ outboundAllow: ports.map((port) => `127.0.0.1:${port}`) });
    for (const port of ports) {
      expect(await outbound.send(get(`http://127.0.0.1:${port}/`))).toMatchObject({
        ok: false,
        fault: "unreachable",
      });
    }
  });

  it("never come from a closed port", async () => {
    const port = await serve((_, response) => {
      response.end();
    });
    const server = running.pop();
    await new Promise((resolve) => server?.close(resolve));
    const outbound = createOutbound({ outboundAllow: [`127.0.0.1:${port}`] });
    expect(await outbound.send(get(`http://127.0.0.1:${port}/`))).toMatchObject({
      fault: "unreachable",
    });
  });
});

it("a POST carries its body and headers", async () => {
  const port = await serve(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.writeHead(201, { "retry-after": "3" });
    response.end(`${request.headers["content-type"]} ${Buffer.concat(chunks)}`);
  });
  const outbound = createOutbound({ outboundAllow: [`127.0.0.1:${port}`] });
  const answer = await outbound.send(
    get(`http://127.0.0.1:${port}/`, {
      method: "POST",
      body: "{}",
      headers: { "Content-Type": "application/json" },
    }),
  );
  expect(answer).toMatchObject({ ok: true, status: 201, headers: { "retry-after": "3" } });
  expect(answer.ok && textOf(answer.bytes)).toBe("application/json {}");
});
