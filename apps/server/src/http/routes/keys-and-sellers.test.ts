import { afterAll, beforeAll, expect, test } from "vitest";
import { addMarketplace } from "../../../test/support/marketplace.js";
import {
  createKey,
  expectStatus,
  inviteAndJoin,
  setUpOperator,
  type TestPerson,
  tokenOf,
} from "../../../test/support/people.js";
import {
  request,
  startTestServer,
  type TestAnswer,
  type TestServer,
} from "../../../test/support/server.js";
import { describeOnStores } from "../../../test/support/stores.js";

const LINKS = "/v1/marketplaces/bazaar/sellers/shop%2F7/links";

describeOnStores("API keys and sellers", (kind) => {
  let server: TestServer;
  let admin: TestPerson;
  let ahead = 0;
  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => Date.now() + ahead, workers: [] });
    admin = await setUpOperator(server);
    for (const id of ["bazaar", "fair"]) await addMarketplace(server.context.store, id);
  });
  afterAll(() => server.close());

  const mint = (key: string, path = LINKS) => request(server.url, { path, key, method: "POST" });
  const exchange = (token: string) =>
    request(server.url, { path: "/v1/seller/sessions", body: { token } });
  const keys = (cookie: string, body?: unknown) =>
    request(server.url, { path: "/v1/api-keys", cookie, ...(body === undefined ? {} : { body }) });

  test("a key is for one marketplace and for what it was made for", async () => {
    const { key } = await createKey(server, admin, "bazaar", ["sellers:link"]);
    expect(key).toMatch(/^tsk_[0-9a-f]{8}_[\w-]{43}$/);
    expectStatus(await mint(key), 201);
    expect((await mint(key, "/v1/marketplaces/fair/sellers/7/links")).status).toBe(404);
    const other = await createKey(server, admin, "bazaar", ["listings:read"]);
    expect((await mint(other.key)).status).toBe(403);
    const changed = `${key.slice(0, -1)}${key.endsWith("A") ? "B" : "A"}`;
    for (const wrong of [changed, "tsk_", "nonsense"]) expect((await mint(wrong)).status).toBe(401);
    expect((await request(server.url, { path: "/v1/me", key })).status).toBe(403);
  });

  test("a key is shown once, and listed without what makes it one", async () => {
    const { id, key } = await createKey(server, admin, "bazaar", ["sellers:link"]);
    expectStatus(await mint(key), 201);
    const listed = await keys(admin.cookie);
    expect(JSON.stringify(listed.body)).not.toContain(key.slice(13));
    interface Item {
      readonly id: string;
      readonly lastUsedAt: string | null;
    }
    const itemIn = (answer: TestAnswer): Item =>
      answer.body.items.find((candidate: Item) => candidate.id === id);
    expect(itemIn(listed)).toMatchObject({ prefix: key.slice(0, 12), marketplace: "bazaar" });
    const lastUse = async () => itemIn(await keys(admin.cookie)).lastUsedAt;
    await expect.poll(lastUse, { timeout: 10_000 }).not.toBeNull();
  });

  test("a revoked key is taken for five seconds at most", async () => {
    const { id, key } = await createKey(server, admin, "bazaar", ["sellers:link"]);
    expectStatus(await mint(key), 201);
    const path = `/v1/api-keys/${id}`;
    const revoke = { path, method: "DELETE", cookie: admin.cookie };
    expectStatus(await request(server.url, revoke), 200);
    ahead += 5_000;
    expect((await mint(key)).status).toBe(401);
  });

  test("a key ends when it was to end", async () => {
    const expiresAt = new Date(Date.now() + ahead + 3_600_000).toISOString();
    const body = { name: "an hour", marketplace: "bazaar", scopes: ["sellers:link"], expiresAt };
    const { key } = expectStatus(await keys(admin.cookie, body), 201).body;
    expectStatus(await mint(key), 201);
    ahead += 3_600_000;
    expect((await mint(key)).status).toBe(401);
    expect((await keys(admin.cookie, body)).body.errors).toMatchObject([{ pointer: "/expiresAt" }]);
  });

  test("only the operator's administrators make keys, and only for a marketplace there is", async () => {
    const reviewer = await inviteAndJoin(server, admin, "reviewer");
    const body = { name: "k", marketplace: "bazaar", scopes: ["sellers:link"] };
    expect((await keys(reviewer.cookie, body)).status).toBe(403);
    expect((await keys(reviewer.cookie)).status).toBe(403);
    expect((await keys(admin.cookie, { ...body, marketplace: "nowhere" })).status).toBe(404);
  });

  test("a seller's link opens one session, for the one seller", async () => {
    const { key } = await createKey(server, admin, "bazaar", ["sellers:link"]);
    const { url, token } = expectStatus(await mint(key), 201).body;
    expect(tokenOf(url)).toBe(token);
    const answers = await Promise.all([exchange(token), exchange(token)]);
    const [open, spent] = answers.sort((a, b) => a.status - b.status);
    expect(open?.body).toMatchObject({ marketplace: "bazaar", seller: "shop/7", caseId: null });
    expect(spent?.body).toMatchObject({ status: 410, code: "link_spent" });
    expect((await exchange(token)).status).toBe(410);

    const session = open?.body.token;
    const cases = () => request(server.url, { path: "/v1/seller/cases", key: session });
    expect((await cases()).status).toBe(200);
    expect((await mint(session)).status).toBe(403);
    const end = { path: "/v1/seller/sessions", method: "DELETE", key: session };
    expectStatus(await request(server.url, end), 200);
    expect((await cases()).status).toBe(401);
  });

  test("a link ends after fifteen minutes, a session after eight hours", async () => {
    const { key } = await createKey(server, admin, "bazaar", ["sellers:link"]);
    const late = expectStatus(await mint(key), 201).body.token;
    const open = expectStatus(await mint(key), 201).body.token;
    const session = expectStatus(await exchange(open), 201).body.token;
    const cases = () => request(server.url, { path: "/v1/seller/cases", key: session });
    ahead += 15 * 60_000;
    expect((await exchange(late)).status).toBe(410);
    expect((await cases()).status).toBe(200);
    ahead += 8 * 3_600_000;
    expect((await cases()).status).toBe(401);
  });
});
