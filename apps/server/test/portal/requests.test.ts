import { afterAll, beforeAll, expect, it } from "vitest";
import { answerRequest } from "../../src/usecases/requests/answer-request.js";
import { getRequest } from "../../src/usecases/requests/get-request.js";
import { listRequests, type RequestFilter } from "../../src/usecases/requests/list-requests.js";
import { summariseRequests } from "../../src/usecases/requests/summarise-requests.js";
import { WAITING } from "../../src/usecases/requests/waiting-states.js";
import { addLiveWorld, addRequest, brandMember, operatorMember } from "../support/cases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import type { World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const ALL: RequestFilter = { state: [...WAITING], sort: "atStake", limit: 50, after: null };

describeOnStores("a brand's queue", (kind) => {
  let server: TestServer;
  let world: World;
  let now = Date.parse("2026-11-24T10:00:00.000Z");
  const cases: string[] = [];

  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => now, workers: [] });
    const { store } = server.context;
    world = await addLiveWorld(store);
    // Three of the brand's with more and more at stake, the riskiest first; one of another brand's.
    for (const [index, exposure] of ["10.00", "20.00", "70.00"].entries()) {
      cases.push(await addCaseAbout(`L-${index}`, { title: `Bag no. ${index} 100%` }));
      await store.transaction({ role: "jobs", job: "test" }, (tx) =>
        tx.db
          .updateTable("cases")
          .set({ exposure, risk: [0.9, 0.8, 0.7][index] ?? 0 })
          .where("id", "=", cases[index] ?? "")
          .execute(),
      );
      now += 1_000;
    }
    await addRequest(store, world, world.otherBrand);
  });
  afterAll(() => server.close());

  async function addCaseAbout(listing: string, body: object): Promise<string> {
    const { store } = server.context;
    const snapshot = await store.transaction({ role: "jobs", job: "test" }, async (tx) => {
      const id = tx.newId();
      await tx.db
        .insertInto("snapshots")
        .values({
          id,
          marketplaceId: world.marketplace,
          listingId: listing,
          hash: "h",
          body: JSON.stringify({
            id: listing,
            price: { amount: "21.70", currency: "EUR" },
            seller: { id: world.seller },
            ...body,
          }),
          createdAt: tx.now,
        })
        .execute();
      await tx.db
        .insertInto("snapshotPictures")
        .values(
          (["unavailable", "stored", "stored"] as const).map((state, position) => ({
            snapshotId: id,
            position,
            marketplaceId: world.marketplace,
            listingId: listing,
            url: "https://harbour.test/p.png",
            state,
          })),
        )
        .execute();
      return id;
    });
    return addRequest(store, { ...world, listing, snapshot });
  }

  async function list(filter: Partial<RequestFilter> = {}, actor = brandMember(world)) {
    const found = await listRequests(server.context, actor, { ...ALL, ...filter });
    if (!found.ok) throw new Error(found.failure.detail);
    return found.value;
  }
  const ids = async (filter: Partial<RequestFilter>) =>
    (await list(filter)).items.map(({ id }) => id);

  it("shows of each request what one chooses by, its first stored picture among it", async () => {
    const [first] = (await list()).items;
    expect(first).toMatchObject({
      id: cases[2],
      title: "Bag no. 2 100%",
      marketplaceName: "Bazaar",
      brand: expect.stringContaining("Alba"),
      brandId: world.brand,
      picture: 1,
      price: { amount: "21.70", currency: "EUR" },
      seller: world.seller,
      use: "offer",
      topSignals: ["sign_disguised"],
      mentions: [],
    });
  });

  it("can be ordered by what is at stake, by age and by risk, page by page without gap", async () => {
    const [a, b, c] = cases;
    expect(await ids({ sort: "atStake" })).toEqual([c, b, a]);
    expect(await ids({ sort: "oldest" })).toEqual([a, b, c]);
    expect(await ids({ sort: "risk" })).toEqual([a, b, c]);
    for (const sort of ["atStake", "oldest", "risk"] as const) {
      const seen: string[] = [];
      for (let after: RequestFilter["after"] = null; seen.length <= cases.length; ) {
        const page = await list({ sort, limit: 1, after });
        seen.push(...page.items.map(({ id }) => id));
        if (page.next === null) break;
        after = JSON.parse(Buffer.from(page.next, "base64url").toString());
      }
      expect(seen).toEqual(await ids({ sort }));
    }
  });

  it("takes no cursor of a list in another order", async () => {
    const { next } = await list({ sort: "risk", limit: 1 });
    const after = JSON.parse(Buffer.from(next ?? "", "base64url").toString());
    const other = await listRequests(server.context, brandMember(world), { ...ALL, after });
    expect(other).toMatchObject({ ok: false, failure: { code: "invalid_request" } });
  });

  it("is searched by a part of the title, in which no sign means anything else", async () => {
    expect(await ids({ q: "no. 1" })).toEqual([cases[1]]);
    expect(await ids({ q: "BAG" })).toHaveLength(3);
    expect(await ids({ q: "1%" })).toEqual([]);
    expect(await ids({ q: "100%" })).toHaveLength(3);
    expect(await ids({ q: "no_ 1" })).toEqual([]);
  });

  it("is one brand's: another's id finds nothing, the operator finds both", async () => {
    expect(await ids({ brand: world.otherBrand })).toEqual([]);
    const seen = await list({ brand: world.otherBrand }, operatorMember(world));
    expect(seen.items).toHaveLength(1);
    expect((await list({}, operatorMember(world))).items).toHaveLength(4);
  });

  it("says how few answers settle how much, and counts nothing of another brand's", async () => {
    const summary = await summariseRequests(server.context, brandMember(world));
    if (!summary.ok) throw new Error("no summary");
    const { value } = summary;
    expect(value).toMatchObject({
      waiting: 3,
      atStake: [{ currency: "EUR", amount: "100.00" }],
      answeredToday: 0,
      byMarketplace: [{ marketplace: world.marketplace, name: "Bazaar", waiting: 3 }],
      oldestSince: "2026-11-24T10:00:00.000Z",
    });
    // 70 of 10 + 20 + 70: nothing is alike, and no two of these are one answer.
    expect(value.settles).toHaveLength(1);
    expect(value.settles[0]).toMatchObject({ answers: 1, share: expect.closeTo(0.7, 5) });
  });

  it("offers with a request what its state allows, and what an answer may rest on", async () => {
    const [id = ""] = cases;
    const seen = await getRequest(server.context, brandMember(world), id);
    expect(seen).toMatchObject({
      ok: true,
      value: {
        brand: { id: world.brand, name: expect.stringContaining("Alba") },
        marketplace: { id: world.marketplace, name: "Bazaar", mode: "live", profile: "EU_DSA" },
        rights: [{ id: world.right, kind: "word_mark" }],
        allowed: { undo: false, moves: ["open", "snooze", "ask_evidence", "test_buy"] },
        effects: {
          counterfeit: { removes: true, sends: true },
          genuine: { removes: false, sends: false },
        },
        referencePrice: null,
      },
    });
    const { allowed, reasons } = (seen as { value: { allowed: object; reasons: object[] } }).value;
    expect(allowed).toMatchObject({ answers: expect.arrayContaining(["counterfeit", "genuine"]) });
    expect(reasons).toContainEqual({
      code: "TM_TEST_BUY",
      rightIds: [world.right],
      evidenceRequired: true,
    });
    expect(reasons).not.toContainEqual(expect.objectContaining({ code: "PATENT" }));
  });

  it("offers nothing to whom may only look", async () => {
    const [id = ""] = cases;
    for (const actor of [
      operatorMember(world),
      { ...brandMember(world), role: "auditor" as const },
    ]) {
      expect(await getRequest(server.context, actor, id)).toMatchObject({
        value: { allowed: { answers: [], undo: false, moves: [] } },
      });
    }
  });

  it("offers to take an answer back for ten minutes, and counts it today", async () => {
    const [id = ""] = cases;
    await answerRequest(server.context, brandMember(world), id, { answer: "genuine" });
    const undo = { value: { allowed: { answers: [], undo: true, moves: [] } } };
    expect(await getRequest(server.context, brandMember(world), id)).toMatchObject(undo);
    const summary = await summariseRequests(server.context, brandMember(world));
    expect(summary).toMatchObject({ value: { waiting: 2, answeredToday: 1 } });
    now += 11 * 60_000;
    undo.value.allowed.undo = false;
    expect(await getRequest(server.context, brandMember(world), id)).toMatchObject(undo);
  });

  it("says that nothing leaves while its marketplace only asks", async () => {
    const { store } = server.context;
    await store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db.updateTable("marketplaces").set({ mode: "ask" }).execute(),
    );
    expect(await getRequest(server.context, brandMember(world), cases[1] ?? "")).toMatchObject({
      value: { effects: { counterfeit: { removes: false, sends: false } } },
    });
  });
});
