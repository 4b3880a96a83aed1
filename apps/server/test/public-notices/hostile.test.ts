import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { NOTICE_RATES } from "../../src/usecases/public-notices/notice-rates.js";
import { noticeToken } from "../../src/usecases/public-notices/notice-token.js";
import { type House, openHouse } from "../support/house.js";
import { WHOLE_NOTICE } from "../support/public-notices.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const DAY = 24 * 3_600_000;
const FORM = "/v1/public/notices";
const CONFIRMATIONS = "/v1/public/notice-confirmations";

describeOnStores("the public form against those who mean it ill", (kind) => {
  let server: TestServer;
  let house: House;
  let now = Date.parse("2026-03-02T07:00:00Z");
  beforeAll(async () => {
    const config = { trustProxy: true };
    server = await startTestServer({ kind, config, workers: [], clock: () => now });
    house = await openHouse(server, { id: "harbour", webhook: "https://harbour.test/hook" });
  });
  // Each test begins in a time of its own, with every counter at its start.
  beforeEach(() => {
    now += 3 * DAY;
  });
  afterAll(() => server.close());

  const write = (changes: object = {}, from = "203.0.113.7") =>
    request(server.url, {
      path: FORM,
      body: { ...WHOLE_NOTICE, ...changes },
      headers: { "x-forwarded-for": from },
    });
  const confirm = (token: string) => request(server.url, { path: CONFIRMATIONS, body: { token } });
  const newest = () =>
    server.context.store.transaction({ role: "jobs", job: "test" }, async (tx) => {
      const rows = await tx.db
        .selectFrom("publicNotices")
        .select(["id", "state"])
        .orderBy("id", "desc")
        .execute();
      return rows[0];
    });
  const tokenOfNewest = async () =>
    noticeToken(server.context.sealer, "confirmation", (await newest())?.id ?? "");

  it("says the same of an address that has an account here and of one that nobody knows", async () => {
    const known = await write({ email: house.operator.email });
    const unknown = await write({ email: "nobody@nowhere.test" });
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect(known.status).toBe(202);
  });

  it.each([
    ["a header in the address", { email: "a@rights.test\r\nBcc: all@rights.test" }, "/email"],
    ["an address of two", { email: "a@rights.test,b@rights.test" }, "/email"],
    ["a header in the name", { name: "Office\r\nBcc: all@rights.test" }, "/name"],
    ["an explanation without end", { explanation: "x".repeat(10_001) }, "/explanation"],
    ["a name without end", { name: "x".repeat(201) }, "/name"],
    [
      "a script in the place of an address",
      { items: [{ url: "javascript:alert(1)" }] },
      "/items/0/url",
    ],
    ["a list of too many", { items: Array(101).fill({ listing: "L-1" }) }, "/items"],
    ["a number in the place of a name", { name: 7 }, "/name"],
    ["a list in the place of an address", { email: ["a@rights.test"] }, "/email"],
    ["a reason that nobody knows", { reasonCode: "BECAUSE" }, "/reasonCode"],
    ["a text that cannot be kept", { explanation: `nothing ${"\0"} at all` }, "/explanation"],
    ["what was not asked for", { state: "decided" }, "/state"],
    ["a marketplace of nobody", { marketplace: "nowhere" }, "/marketplace"],
  ])("refuses %s, and says where it is", async (_title, changes, pointer) => {
    const before = await newest();
    const refused = await write(changes);
    expect(refused.status).toBe(400);
    expect(refused.body.errors.map((one: { pointer: string }) => one.pointer)).toContain(pointer);
    expect(await newest()).toEqual(before);
  });

  it("refuses more bytes than any notice has", async () => {
    expect((await write({ explanation: "x".repeat(600_000) })).status).toBe(413);
  });

  it("names what Art. 16(2) demands and the notice lacks, and counts it for nobody", async () => {
    for (let time = 0; time < NOTICE_RATES.email.most + 2; time += 1) {
      const refused = await write({ statement: null, items: [] });
      expect(refused.status).toBe(422);
      expect(refused.body.errors.map((one: { code: string }) => one.code)).toEqual([
        "b_location_missing",
        "d_statement_missing",
      ]);
    }
    expect((await write()).status).toBe(202);
  });

  it("tells a program that fills in what people do not see nothing, and keeps nothing of it", async () => {
    const before = await newest();
    const taken = await write({ website: "https://spam.test" });
    expect(taken.status).toBe(202);
    expect(await newest()).toEqual(before);
  });

  it("takes no more of one address than its day allows, wherever they come from", async () => {
    const statuses: number[] = [];
    for (let time = 0; time <= NOTICE_RATES.email.most; time += 1) {
      const email = time % 2 === 0 ? "flood@rights.test" : "Flood@Rights.test";
      statuses.push((await write({ email }, `198.51.${time}.1`)).status);
    }
    expect(statuses.filter((status) => status === 202)).toHaveLength(NOTICE_RATES.email.most);
    const refused = await write({ email: "flood@rights.test" }, "192.0.2.1");
    expect(refused.status).toBe(429);
    expect(refused.body.code).toBe("rate_limited");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    now += DAY;
    expect((await write({ email: "flood@rights.test" })).status).toBe(202);
  });

  it.each([
    ["IPv4", (n: number) => `203.0.113.${n}`, "203.0.114.1"],
    ["IPv6", (n: number) => `2001:db8:7:${n.toString(16)}::1`, "2001:db8:8::1"],
  ])(
    "of mass submissions out of one network of %s lets its share through, also of those at once",
    async (_version, address, elsewhere) => {
      const { most } = NOTICE_RATES.network;
      const answers = await Promise.all(
        Array.from({ length: most + 10 }, (_, n) =>
          write({ email: `${n}-${_version}@mass.test` }, address(n)),
        ),
      );
      expect(answers.filter(({ status }) => status === 202)).toHaveLength(most);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
      expect((await write({ email: `x-${_version}@mass.test` }, elsewhere)).status).toBe(202);
    },
  );

  it("keeps of whom it counts a keyed hash that says nothing of address and network", async () => {
    await write({ email: "counted@rights.test" }, "203.0.113.77");
    const rows = await server.context.store.transaction(
      { role: "jobs", job: "test" },
      async (tx) => (await sql<object>`select * from public_notice_rates`.execute(tx.db)).rows,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows)).not.toMatch(/counted|rights\.test|203\.0\.113/);
  });

  it("opens a link once: one that is used, too old, changed or another's is refused alike", async () => {
    await write({ email: "links@rights.test" });
    const mine = await tokenOfNewest();
    expect((await confirm(mine)).status).toBe(201);
    const replayed = await confirm(mine);
    await write({ email: "late@rights.test" });
    const late = await tokenOfNewest();
    const [id = "", seal = ""] = mine.split(".");
    const others = `${late.split(".")[0]}.${seal}`;
    now += DAY + 1;
    const refused = [
      replayed,
      await confirm(late),
      await confirm(others),
      await confirm(`${id}.${seal.slice(0, -1)}${seal.endsWith("A") ? "B" : "A"}`),
      await confirm("nonsense"),
      // The draft's and the status page's open no other door.
      await confirm(noticeToken(server.context.sealer, "status", id)),
    ];
    for (const { status, body } of refused) {
      expect([status, body.code, body.detail]).toEqual([410, "link_spent", replayed.body.detail]);
    }
  });

  it("shows a notice by its own link only", async () => {
    await write({ email: "status@rights.test" });
    const token = await tokenOfNewest();
    const id = token.split(".")[0] ?? "";
    const status = noticeToken(server.context.sealer, "status", id);
    const read = (by: string) => request(server.url, { path: `${FORM}/${by}` });
    // Not confirmed yet: there is nothing to see.
    expect((await read(status)).status).toBe(404);
    expect((await confirm(token)).status).toBe(201);
    expect((await read(status)).status).toBe(200);
    expect((await read(token)).status).toBe(404);
    expect((await read(id)).status).toBe(404);
  });

  it("lets a draft be sent once", async () => {
    const path = "/v1/public/notice-drafts";
    const { draft } = (await request(server.url, { path, method: "POST" })).body;
    expect((await write({ draft })).status).toBe(202);
    expect((await write({ draft })).status).toBe(409);
    expect((await write({ draft: "of my own making" })).status).toBe(410);
  });

  it("gives whoever has one notice nothing of another, whatever a program says", async () => {
    await write({ email: "one@rights.test" });
    const one = (await newest())?.id ?? "";
    await write({ email: "two@rights.test" });
    const seen = await server.context.store.transaction(
      { role: "public", notice: one },
      async (tx) => ({
        notices: await tx.db.selectFrom("publicNotices").select("id").execute(),
        senders: await tx.db.selectFrom("publicNoticeSenders").select("email").execute(),
      }),
    );
    expect(seen).toEqual({ notices: [{ id: one }], senders: [{ email: "one@rights.test" }] });
    const nobody = server.context.store.transaction({ role: "public" }, (tx) =>
      tx.db.selectFrom("publicNotices").select("id").execute(),
    );
    await expect(nobody).rejects.toMatchObject({ code: "42501" });
  });
});
