import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLog } from "../../src/logging/create-log.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { toyRoutes } from "./toy.js";

let server: TestServer;
const logged: string[] = [];
beforeAll(async () => {
  const keep = new Writable({
    write(chunk, _encoding, next) {
      logged.push(String(chunk));
      next();
    },
  });
  const log = createLog({ logLevel: "trace" }, keep);
  server = await startTestServer({ kind: "pglite", areas: [toyRoutes], workers: [], log });
});
afterAll(() => server?.close());

const GOOD = { name: "bear", price: { amount: 3 } };
const post = (body: unknown, headers: Record<string, string> = {}, path = "/v1/toys") =>
  request(server.url, { path, body, headers });

test("a good request is answered", async () => {
  const { status, body, headers } = await post(GOOD);
  expect({ status, body }).toEqual({ status: 201, body: { name: "bear", limit: 5 } });
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("content-security-policy")).toContain("default-src 'none'");
});

test("each member that is wrong is pointed at", async () => {
  const { status, body, headers } = await post({ name: 5, price: { amount: -1, "a/b~": 1 }, x: 2 });
  expect(status).toBe(400);
  expect(headers.get("content-type")).toContain("application/problem+json");
  expect(body).toMatchObject({
    type: "urn:touchstone:problem:invalid_request",
    status: 400,
    code: "invalid_request",
    title: "The request is not valid",
    instance: `urn:touchstone:request:${headers.get("x-request-id")}`,
  });
  expect(body.errors.map((part: { pointer: string }) => part.pointer)).toEqual([
    "/name",
    "/price/amount",
    "/price/a~1b~0",
    "/x",
  ]);
});

test("in a choice of forms, the form that was meant is pointed into", async () => {
  const { body } = await post({ ...GOOD, sign: { picture: "one" } });
  expect(body.errors).toMatchObject([{ source: "body", pointer: "/sign/picture" }]);
});

test("what is wrong in the query or the address says so", async () => {
  const query = await post(GOOD, {}, "/v1/toys?limit=11&other=1");
  expect(query.body.errors).toMatchObject([
    { source: "query", pointer: "/limit" },
    { source: "query", pointer: "/other" },
  ]);
  const address = await request(server.url, { path: "/v1/toys/elephant" });
  expect(address.body.errors).toMatchObject([{ source: "params", pointer: "/toy" }]);
  const nul = await request(server.url, { path: "/v1/toys/a%00" });
  expect(nul.body.errors).toMatchObject([
    { source: "params", pointer: "/toy", code: "unstorable_text" },
  ]);
});

test.each([
  ["malformed JSON", '{"name": "bear", ', "invalid_json"],
  ["two values", "{} {}", "invalid_json"],
  ["a byte order mark", `\ufeff${JSON.stringify(GOOD)}`, "byte_order_mark"],
  ["invalid UTF-8", Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d]), "invalid_utf8"],
  ["half of an overlong sequence", Buffer.from([0x22, 0xc0, 0xaf, 0x22]), "invalid_utf8"],
  ["a key that changes prototypes", '{"name":"x","__proto__":{"admin":true}}', "refused_name"],
  ["the same key, escaped", '{"\\u005f_proto__":1}', "refused_name"],
  ["a constructor with a prototype", '{"constructor":{"prototype":{"a":1}}}', "refused_name"],
  ["NUL in a text", '{"name":"a\\u0000b"}', "unstorable_text"],
  ["half of a surrogate pair", '{"name":"\\ud83d"}', "unstorable_text"],
  ["nesting without end", `${"[".repeat(50_000)}${"]".repeat(50_000)}`, "too_deep"],
  ["no body at all", "", "missing"],
])("%s is refused", async (_what, body, code) => {
  const answered = await post(body);
  expect(answered.status).toBe(400);
  expect(answered.body.errors).toMatchObject([{ source: "body", code }]);
});

test("what must not go further is left to a route that checks it item by item", async () => {
  const deep = `${"[".repeat(50_000)}${"]".repeat(50_000)}`;
  const items = ['"a\\u0000b"', '{"__proto__":1}', '{"constructor":{"prototype":{}}}', deep];
  const { status, body } = await post(`[${items.join(",")}]`, {}, "/v1/toys/batch");
  expect({ status, body }).toEqual({ status: 200, body: { count: items.length } });
});

test("what is nested without end is pointed at by the member that holds it", async () => {
  const tags = `${"[".repeat(70)}${"]".repeat(70)}`;
  const { body } = await post(`{"name":"bear","tags":${tags}}`);
  expect(body.errors).toMatchObject([{ pointer: "/tags", code: "too_deep" }]);
});

test("content that is not JSON in UTF-8 is refused as such", async () => {
  for (const type of ["text/plain", "application/xml", "application/json; charset=utf-16"]) {
    const { status, body } = await post("{}", { "content-type": type });
    expect({ status, code: body.code }, type).toEqual({ status: 415, code: "unsupported_media" });
  }
});

test("more than a route takes is refused, whether or not the length is told beforehand", async () => {
  const large = JSON.stringify(["x".repeat(300_000)]);
  const told = await post(large, {}, "/v1/toys/batch");
  expect({ status: told.status, code: told.body.code }).toEqual({ status: 413, code: "too_large" });
  const streamed = await fetch(new URL("/v1/toys/batch", server.url), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: new Blob([large]).stream(),
    duplex: "half",
  } as RequestInit);
  expect(streamed.status).toBe(413);
});

test("what anybody may send is little, where the route does not ask for more", async () => {
  const body = JSON.stringify("x".repeat(70_000));
  const { status } = await request(server.url, { path: "/v1/toys/bear", method: "PUT", body });
  expect(status).toBe(413);
});

test("a title of ten megabytes is pointed at", async () => {
  const { status, body } = await post({ ...GOOD, name: "x".repeat(10_000_000) });
  expect(status).toBe(400);
  expect(body.errors).toMatchObject([{ pointer: "/name", code: "too_big" }]);
});

test("an unknown address and a wrong method are told apart", async () => {
  const unknown = await request(server.url, { path: "/v1/nothing" });
  expect({ status: unknown.status, code: unknown.body.code }).toEqual({
    status: 404,
    code: "not_found",
  });
  const method = await request(server.url, { path: "/v1/toys/bear", method: "DELETE" });
  expect({ status: method.status, code: method.body.code }).toEqual({
    status: 405,
    code: "method_not_allowed",
  });
  expect(method.headers.get("allow")).toBe("GET, PUT, HEAD");
  const mangled = await request(server.url, { path: "/v1/toys/%zz" });
  expect({ status: mangled.status, code: mangled.body.code }).toEqual({
    status: 400,
    code: "invalid_request",
  });
  const odd = await post("<x/>", { "content-type": "application/xml" }, "/v1/nothing");
  expect(odd.status).toBe(404);
});

test("an expected failure is answered as its code says", async () => {
  const conflict = await request(server.url, { path: "/v1/outcomes/conflict" });
  expect(conflict.status).toBe(409);
  expect(conflict.body.errors).toEqual([{ source: "body", pointer: "/a", detail: "changed" }]);
  const limited = await request(server.url, { path: "/v1/outcomes/limited" });
  expect(limited.headers.get("retry-after")).toBe("7");
});

test("what nobody expected is answered without what is inside, and logged without persons", async () => {
  logged.length = 0;
  for (const kind of ["thrown", "unfit"]) {
    const { status, body } = await request(server.url, { path: `/v1/outcomes/${kind}?token=abc` });
    expect(status).toBe(500);
    expect(body.code).toBe("internal");
    expect(JSON.stringify(body)).not.toMatch(/hunter2|secret|ada|stack|fits/);
  }
  const log = logged.join("");
  expect(log).toContain("a request failed for a reason that nobody expected");
  expect(log).toContain("/v1/outcomes/:kind");
  expect(log).not.toMatch(/ada@example|token=abc|outcomes\/thrown/);
});

test("a log record names no person and no key, wherever it has them", () => {
  const lines: string[] = [];
  const log = createLog({ logLevel: "info" }, { write: (line) => void lines.push(line) });
  log.info(
    { email: "ada@example.com", user: { token: "abc" }, headers: { cookie: "x=1" } },
    "said",
  );
  const error = Object.assign(new Error("duplicate key (email)=(ada@example.com)"), {
    detail: "Key (email)=(ada@example.com) already exists.",
    code: "23505",
  });
  log.error({ err: new Error("at https://u:pw@db.local/x", { cause: error }) }, "failed");
  expect(lines.join("")).not.toMatch(/ada@|abc|x=1|u:pw/);
  expect(lines.join("")).toContain("23505");
  expect(pino.levels.values["info"]).toBe(30);
});
