import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addMarketplace } from "../support/marketplace.js";
import { createKey, inviteAndJoin, setUpOperator, type TestPerson } from "../support/people.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const PATH = "/v1/marketplaces/bazaar/listings";

describeOnStores("what the operator sees of listings and files", (kind) => {
  let server: TestServer;
  let admin: TestPerson;
  let auditor: TestPerson;
  let key: string;

  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [] });
    admin = await setUpOperator(server);
    auditor = await inviteAndJoin(server, admin, "auditor");
    await addMarketplace(server.context.store, "bazaar");
    ({ key } = await createKey(server, admin, "bazaar", ["listings:write"]));
    const listings = Array.from({ length: 5 }, (_, n) => ({
      id: `L-${n}`,
      title: `Bag ${n}`,
      status: n === 4 ? "ended" : "active",
      seller: { id: n % 2 === 0 ? "S-0" : "S-1" },
    }));
    await request(server.url, { path: PATH, body: { listings }, key });
  });
  afterAll(() => server.close());

  const list = (query: string) =>
    request(server.url, { path: `${PATH}?${query}`, cookie: auditor.cookie });
  const idsOf = (body: { items: { id: string }[] }) => body.items.map(({ id }) => id);

  it("reads the listings page by page", async () => {
    const first = await list("limit=3");
    expect(idsOf(first.body)).toEqual(["L-0", "L-1", "L-2"]);
    expect(first.body.items[0]).toMatchObject({ title: "Bag 0", recommendation: null });
    const second = await list(`limit=3&cursor=${first.body.next}`);
    expect(idsOf(second.body)).toEqual(["L-3", "L-4"]);
    expect(second.body.next).toBeNull();
  });

  it("filters by state, seller and recommendation", async () => {
    expect(idsOf((await list("status=ended")).body)).toEqual(["L-4"]);
    expect(idsOf((await list("seller=S-1")).body)).toEqual(["L-1", "L-3"]);
    expect(idsOf((await list("recommendation=ask_brand")).body)).toEqual([]);
    expect((await list("cursor=nonsense")).status).toBe(400);
  });

  it("a key that may only write does not read, and nobody reads without signing in", async () => {
    expect((await request(server.url, { path: `${PATH}/L-1`, key })).status).toBe(403);
    expect((await request(server.url, { path: PATH, key })).status).toBe(403);
    expect((await request(server.url, { path: `${PATH}/L-1` })).status).toBe(401);
  });

  it("uploads a picture and gets back what nothing will run", async () => {
    const create = { width: 9, height: 9, channels: 3, background: "red" } as const;
    const png = await sharp({ create }).png().toBuffer();
    const headers = { "content-type": "image/png" };
    const upload = (cookie: string) =>
      request(server.url, { path: "/v1/files", body: png, headers, cookie });
    expect((await upload(auditor.cookie)).status).toBe(403);
    const { status, body } = await upload(admin.cookie);
    expect({ status, body }).toMatchObject({ status: 201, body: { width: 9, height: 9 } });
    const got = await request(server.url, { path: `/v1/files/${body.key}`, cookie: admin.cookie });
    expect(got.status).toBe(200);
    expect(got.headers.get("content-type")).toBe("image/webp");
    expect(got.headers.get("x-content-type-options")).toBe("nosniff");
    expect(got.headers.get("content-security-policy")).toContain("sandbox");
    expect(got.headers.get("cache-control")).toBe("private, max-age=31536000, immutable");
  });

  it("refuses uploads that are too large, empty or JSON", async () => {
    const upload = async (body: Uint8Array | string, type: string) =>
      (
        await request(server.url, {
          path: "/v1/files",
          body,
          headers: { "content-type": type },
          cookie: admin.cookie,
        })
      ).status;
    expect(await upload(Buffer.alloc(20 * 1024 * 1024 + 1), "image/png")).toBe(413);
    expect(await upload(Buffer.alloc(0), "image/png")).toBe(415);
    expect(await upload("{}", "application/json")).toBe(415);
    expect(await upload("hello", "text/plain")).toBe(415);
  });
});
