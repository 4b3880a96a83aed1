import type { Finding } from "@touchstone/interface";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openContest } from "../../src/usecases/contests/open-contest.js";
import { readPicture } from "../../src/usecases/pictures/read-picture.js";
import { answerRequest } from "../../src/usecases/requests/answer-request.js";
import { getSellerCase } from "../../src/usecases/seller-cases/get-seller-case.js";
import { listSellerCases } from "../../src/usecases/seller-cases/list-seller-cases.js";
import { addLiveWorld, addRequest, brandMember } from "../support/cases.js";
import { addBrand, openHouse } from "../support/house.js";
import { tokenOf } from "../support/people.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import type { World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;
const PNG = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");

describeOnStores("what a seller reads", (kind) => {
  let server: TestServer;
  let world: World;
  let removed: string;
  let waiting: string;
  const seller = () => ({ kind: "seller", marketplace: world.marketplace, seller: "S-1" }) as const;
  const stranger = () => ({ ...seller(), seller: "S-2" });

  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [] });
    const { context } = server;
    world = await addLiveWorld(context.store);
    removed = await addRequest(context.store, world);
    waiting = await addRequest(context.store, world, world.otherBrand);
    const object = await context.objects.put(PNG);
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .insertInto("snapshotPictures")
        .values({
          snapshotId: world.snapshot,
          position: 0,
          marketplaceId: world.marketplace,
          listingId: world.listing,
          url: "https://bazaar.test/1.png",
          state: "stored",
          object,
        })
        .execute(),
    );
    await answerRequest(context, brandMember(world), removed, {
      answer: "counterfeit",
      rightId: world.right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: world.declaration,
    });
    // Last: an answer writes the case anew from its events.
    await seeSigns(removed);
  });
  afterAll(() => server.close());

  /** As if screening had seen the sign of the answered right, and another's, in the listing. */
  async function seeSigns(id: string): Promise<void> {
    await server.context.store.transaction(JOB, async (tx) => {
      const { finding } = await tx.db
        .selectFrom("cases")
        .select("finding")
        .where("id", "=", id)
        .executeTakeFirstOrThrow();
      const sign = { start: 0, end: 3, text: "Bag", form: "leet", confidence: 0.9 } as const;
      const mentions: Finding["mentions"] = [
        { ...sign, rightId: world.right, field: "title" },
        { ...sign, rightId: world.otherRight, field: "title", start: 1 },
        { ...sign, rightId: world.right, field: "attributes/brand" },
      ];
      const seen = JSON.stringify({ ...finding, mentions });
      await tx.db.updateTable("cases").set({ finding: seen }).where("id", "=", id).execute();
    });
  }

  it("lists what was removed, who said so and how long it can be contested", async () => {
    expect(await listSellerCases(server.context, seller())).toMatchObject({
      value: {
        items: [
          {
            id: removed,
            listing: "L-1",
            title: "Bag",
            marketplaceName: "Bazaar",
            brand: expect.stringContaining("Alba"),
            decision: "restrict",
            restrictionState: "active",
            contestState: null,
            contestUntil: expect.stringMatching(/Z$/),
            informedAt: expect.stringMatching(/Z$/),
          },
        ],
      },
    });
    expect(await listSellerCases(server.context, stranger())).toMatchObject({
      value: { items: [] },
    });
  });

  it("shows the listing as it was judged, and the very signs that the statement speaks of", async () => {
    const seen = await getSellerCase(server.context, seller(), removed);
    expect(seen).toMatchObject({
      value: {
        brandName: expect.stringContaining("Alba"),
        listing: { title: "Bag", description: null, pictures: [0], snapshot: world.snapshot },
        mentions: [{ field: "title", start: 0, end: 3, form: "leet" }],
        allowed: { contest: true, attemptsLeft: 3 },
        contestKinds: expect.arrayContaining(["first_sale", "own_right"]),
      },
    });
    const { mentions } = (seen as { value: { mentions: object[] } }).value;
    expect(mentions).toHaveLength(1);
    const text = JSON.stringify(seen);
    for (const secret of ["sign_disguised", "signals", "confidence", "fingerprint", world.right]) {
      expect(text).not.toContain(secret);
    }
  });

  it("says nothing of a case the seller was not told of, and nothing to another seller", async () => {
    const hidden = { ok: false, failure: { code: "not_found" } };
    expect(await getSellerCase(server.context, seller(), waiting)).toMatchObject(hidden);
    expect(await getSellerCase(server.context, stranger(), removed)).toMatchObject(hidden);
  });

  it("shows pictures of the seller's own removed listing, and of no other", async () => {
    const hidden = { ok: false, failure: { code: "not_found" } };
    const shown = await readPicture(server.context, seller(), world.snapshot, 0);
    expect(shown).toMatchObject({ ok: true, value: { media: "image/png" } });
    expect(await readPicture(server.context, stranger(), world.snapshot, 0)).toMatchObject(hidden);
  });

  it("offers no second contest while one is open", async () => {
    const contest = { kind: "first_sale", message: "I bought it.", files: [] } as const;
    expect(await openContest(server.context, seller(), removed, contest)).toMatchObject({
      ok: true,
    });
    expect(await getSellerCase(server.context, seller(), removed)).toMatchObject({
      value: { contestState: "open", allowed: { contest: false } },
    });
  });
});

describeOnStores(
  "a seller's visit",
  (kind) => {
    it("knows whose it is and when it ends, as long as it lasts", async () => {
      const server = await startTestServer({ kind, workers: [] });
      try {
        const house = await openHouse(server, { id: "harbour", webhook: "https://harbour.test/h" });
        const brand = await addBrand(house, "Norvane");
        const path = "/v1/marketplaces/harbour/sellers/s-01/links";
        const link = await request(server.url, { path, method: "POST", key: house.key });
        const body = { token: tokenOf(link.body.url) };
        const visit = await request(server.url, { path: "/v1/seller/sessions", body });
        const headers = { authorization: `Bearer ${visit.body.token}` };
        const me = { path: "/v1/seller/me", headers };
        expect(await request(server.url, me)).toMatchObject({
          status: 200,
          body: {
            marketplace: { id: "harbour", name: "Harbour Market" },
            seller: "s-01",
            expiresAt: visit.body.expiresAt,
          },
        });
        expect(
          (await request(server.url, { ...me, headers: { cookie: brand.cookie } })).status,
        ).toBe(403);
        await request(server.url, { path: "/v1/seller/sessions", method: "DELETE", headers });
        expect((await request(server.url, me)).status).toBe(401);
      } finally {
        await server.close();
      }
    });
  },
  ["pglite"],
);
