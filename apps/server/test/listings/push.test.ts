import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { registerListingRoutes } from "../../src/http/routes/listings/index.js";
import { addApiKey, addMarketplace } from "../support/marketplace.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const LINES = { "content-type": "application/x-ndjson" };

interface Result {
  readonly line: number;
  readonly error?: object;
}

const PATH = "/v1/marketplaces/bazaar/listings";

describeOnStores("pushing listings over HTTP", (kind) => {
  let server: TestServer;
  let key: string;
  beforeAll(async () => {
    server = await startTestServer({ kind, areas: [registerListingRoutes], workers: [] });
    await addMarketplace(server.context.store, "bazaar");
    await addMarketplace(server.context.store, "other");
    key = await addApiKey(server.context.store, "bazaar", ["listings:write", "listings:read"]);
  });
  afterAll(() => server.close());

  const push = (body: unknown, headers: Record<string, string> = {}, path = PATH) =>
    request(server.url, { path, body, headers, key });
  const get = (listing: string) => request(server.url, { path: `${PATH}/${listing}`, key });
  const bag = (id: string, more: object = {}) => ({ id, title: "Bag", ...more });

  it("half a batch is bad: the rest is taken, and each bad item says where", async () => {
    const { status, body } = await push({
      listings: [
        bag("a-1"),
        bag("a-2", { price: { amount: "-2", currency: "EUR" } }),
        bag("a-3", { title: "x".repeat(10_000_000) }),
        bag("a-4", { title: "a\0b" }),
        bag("a-5", { colourOfBox: "red" }),
        7,
      ],
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({ accepted: 2, rejected: 4 });
    expect(body.results).toMatchObject([
      { index: 0, id: "a-1", status: "created", revision: null, snapshot: expect.any(String) },
      { index: 1, status: "rejected", error: { pointer: "/price/amount" } },
      { index: 2, status: "rejected", error: { pointer: "/title" } },
      { index: 3, status: "rejected", error: { pointer: "/title" } },
      { index: 4, id: "a-5", status: "created" },
      { index: 5, status: "rejected", error: { code: "invalid_listing", pointer: "" } },
    ]);
    expect((await get("a-5")).body).toMatchObject({
      id: "a-5",
      status: "active",
      listing: { colourOfBox: "red" },
      wanted: { state: "active", sequence: 0 },
      snapshots: [{ id: body.results[4].snapshot }],
      assessment: null,
    });
  });

  it.each([
    ["a name that changes prototypes", '"__proto__":{}', "/__proto__"],
    ["the same further in", '"attributes":{"a":{"__proto__":1}}', "/attributes/a/__proto__"],
    ["a constructor with a prototype", '"constructor":{"prototype":{"a":1}}', "/constructor"],
    ["65 levels", `"deep":${"[".repeat(64)}${"]".repeat(64)}`, "/deep"],
    ["levels without end", `"deep":${"[".repeat(50_000)}${"]".repeat(50_000)}`, "/deep"],
  ])("%s refuses its own item and no other", async (what, member, pointer) => {
    const nasty = `{"id":"p-1","title":"x",${member}}`;
    const good = JSON.stringify(bag(`p-2 ${what}`));
    const batch = await push(`{"listings":[${nasty},${good}]}`);
    expect(batch).toMatchObject({ status: 200, body: { accepted: 1, rejected: 1 } });
    expect(batch.body.results).toMatchObject([
      { index: 0, status: "rejected", error: { code: "invalid_listing", pointer } },
      { index: 1, status: "created" },
    ]);
    const lines = await push(`${nasty}\n${good}`, LINES);
    const [first, second] = lines.body.trimEnd().split("\n");
    expect(JSON.parse(first)).toMatchObject({
      line: 1,
      error: { code: "invalid_listing", pointer },
    });
    expect(JSON.parse(second)).toMatchObject({ line: 2, status: "unchanged" });
    expect((await get("p-1")).status).toBe(404);
  });

  it("takes an item of 64 levels", async () => {
    const deep = `${"[".repeat(63)}${"]".repeat(63)}`;
    const { body } = await push(`{"listings":[{"id":"d-1","title":"x","deep":${deep}}]}`);
    expect(body).toMatchObject({ accepted: 1 });
  });

  it("refuses such a name beside the listings as a whole", async () => {
    const { status, body } = await push('{"listings":[{"id":"p-3","title":"x"}],"__proto__":{}}');
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ pointer: "/__proto__", code: "unknown_member" }]);
    expect((await get("p-3")).status).toBe(404);
  });

  it.each([
    ["no listings", { listings: [] }, "/listings"],
    [
      "more than a thousand",
      { listings: Array.from({ length: 1_001 }, (_, n) => bag(`m-${n}`)) },
      "/listings",
    ],
    ["a bare array", [bag("n-1")], ""],
    ["an unknown member", { listings: [bag("n-1")], more: 1 }, "/more"],
  ])("refuses %s as a whole", async (_what, body, pointer) => {
    const answer = await push(body);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0]).toMatchObject({ pointer });
    expect((await get("n-1")).status).toBe(404);
  });

  it("refuses what is not UTF-8, and null", async () => {
    expect(
      (await push(Buffer.from('{"listings":[{"id":"\xff","title":"x"}]}', "latin1"))).status,
    ).toBe(400);
    expect((await push("null")).status).toBe(400);
  });

  it("the same idempotency key gives the same answer, and is refused with another body", async () => {
    const headers = { "idempotency-key": "one" };
    const first = await push({ listings: [bag("i-1")] }, headers);
    expect(first.body.results).toMatchObject([{ status: "created" }]);
    expect((await push({ listings: [bag("i-1")] }, headers)).body).toEqual(first.body);
    const other = await push({ listings: [bag("i-2")] }, headers);
    expect(other.status).toBe(422);
    expect((await get("i-2")).status).toBe(404);
  });

  it("another marketplace's listings are not there", async () => {
    const elsewhere = "/v1/marketplaces/other/listings";
    expect((await push({ listings: [bag("o-1")] }, {}, elsewhere)).status).toBe(404);
    expect((await request(server.url, { path: `${elsewhere}/o-1`, key })).status).toBe(404);
  });

  it("ends a listing, once", async () => {
    await push({ listings: [bag("e-1/ü", { revision: 3 })] });
    const path = `${PATH}/${encodeURIComponent("e-1/ü")}`;
    const end = () => request(server.url, { path, method: "DELETE", key });
    expect(await end()).toMatchObject({ status: 200, body: { status: "ended", revision: 3 } });
    expect(await end()).toMatchObject({ status: 200, body: { status: "unchanged" } });
    expect((await request(server.url, { path, key })).body).toMatchObject({
      status: "ended",
      endedAt: expect.any(String),
      snapshots: [{ revision: 3 }],
    });
    expect(
      (await request(server.url, { path: `${PATH}/none`, method: "DELETE", key })).status,
    ).toBe(404);
  });

  it("takes lines without end, and answers each while more come", async () => {
    const lines = new TransformStream<Uint8Array, Uint8Array>();
    const writer = lines.writable.getWriter();
    const encoder = new TextEncoder();
    const send = (piece: string) => writer.write(encoder.encode(piece));
    const headers = { ...LINES, authorization: `Bearer ${key}` };
    const answering = fetch(new URL(PATH, server.url), {
      method: "POST",
      headers,
      body: lines.readable,
      duplex: "half",
    } as RequestInit);
    void send(`${JSON.stringify(bag("s-1"))}\nbad\n`);
    const answer = await answering;
    expect(answer.headers.get("content-type")).toBe("application/x-ndjson");
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader();
    if (reader === undefined) throw new Error("no answer");
    let text = "";
    const readTo = async (count: number) => {
      while (text.split("\n").length <= count) text += (await reader.read()).value ?? "";
      return text
        .split("\n")
        .slice(0, count)
        .map((result) => JSON.parse(result) as Result);
    };
    expect(await readTo(2)).toMatchObject([
      { line: 1, status: "created" },
      { line: 2, error: {} },
    ]);
    void send(`${JSON.stringify(bag("s-2"))}\n`);
    expect((await readTo(3))[2]).toMatchObject({ line: 3, id: "s-2", status: "created" });
    void send(JSON.stringify(bag("s-3")));
    void writer.close();
    expect((await readTo(4))[3]).toMatchObject({ line: 4, id: "s-3" });
    expect((await reader.read()).done).toBe(true);
  });

  it("takes five thousand lines at once, half of them bad", async () => {
    const lines = Array.from({ length: 5_000 }, (_, n) =>
      n % 2 === 0
        ? JSON.stringify(bag(`t-${n}`, { description: "x".repeat(300) }))
        : `{"id": ${n}}`,
    );
    const { status, body } = await push(lines.join("\n"), LINES);
    expect(status).toBe(200);
    const results = body
      .trimEnd()
      .split("\n")
      .map((result: string) => JSON.parse(result) as Result);
    expect(results).toHaveLength(5_000);
    expect(results.filter((result: Result) => result.error)).toHaveLength(2_500);
    expect((await get("t-4998")).status).toBe(200);
  });

  it("keeps what came before the connection broke, and nothing of the unfinished line", async () => {
    const { hostname, port } = new URL(server.url);
    const socket = connect(Number(port), hostname);
    await once(socket, "connect");
    const chunk = `${JSON.stringify(bag("x-1"))}\n{"id":"x-2","title":"Bag"}`;
    socket.write(
      `POST ${PATH} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${key}\r\ncontent-type: application/x-ndjson\r\ntransfer-encoding: chunked\r\n\r\n${chunk.length.toString(16)}\r\n${chunk}\r\n`,
    );
    let told = "";
    for await (const piece of socket) {
      told += String(piece);
      if (told.includes('"x-1"')) break;
    }
    expect(told).toContain('"status":"created"');
    socket.destroy();
    await vi.waitFor(async () => expect((await get("x-1")).status).toBe(200));
    expect((await get("x-2")).status).toBe(404);
    expect((await push({ listings: [bag("x-3")] })).status).toBe(200);
  });
});
