import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { MemberActor } from "../../src/access/actor.js";
import type { Context } from "../../src/context.js";
import { reverseCase } from "../../src/usecases/cases/reverse-case.js";
import { listReviews } from "../../src/usecases/notices/list-reviews.js";
import type { NoticeBatch } from "../../src/usecases/notices/notice-batch.js";
import { preflightNotices } from "../../src/usecases/notices/preflight-notices.js";
import { reverseNotices } from "../../src/usecases/notices/reverse-notices.js";
import { reviewItem } from "../../src/usecases/notices/review-item.js";
import { submitNotices } from "../../src/usecases/notices/submit-notices.js";
import { workNext } from "../../src/usecases/notices/work-next.js";
import { addRequest, brandMember, consequences, operatorMember } from "../support/cases.js";
import {
  addListings,
  addNoticeWorld,
  batchOf,
  changeRight,
  corroborate,
  setNoticePolicy,
} from "../support/notices.js";
import { startTestServer, type TestServer } from "../support/server.js";
import type { World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const MORNING = Date.parse("2026-11-24T10:00:00.000Z");
const HOUR = 3_600_000;
const JOB = { role: "jobs", job: "test" } as const;
const API = { source: "api", idempotencyKey: null } as const;

describeOnStores("attacks by notices", (kind) => {
  let server: TestServer;
  let context: Context;
  let now = 0;

  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => now, workers: [] });
    context = server.context;
  });
  beforeEach(() => {
    now = MORNING;
  });
  afterAll(() => server?.close());

  async function give(world: World, batch: NoticeBatch, actor: MemberActor = brandMember(world)) {
    const given = await submitNotices(context, actor, batch, API);
    if (!given.ok) throw new Error(given.failure.detail);
    return given.value.items;
  }

  async function waiting(world: World, ground: string): Promise<number> {
    const queue = await listReviews(context, operatorMember(world), {
      state: ["in_review"],
      limit: 200,
      brand: world.brand,
      ground,
    });
    return queue.ok ? queue.value.items.length : 0;
  }

  async function work(): Promise<void> {
    while (await workNext(context));
  }

  it("mass notices: what is beyond the usual number waits for the operator, who sees why", async () => {
    const world = await addNoticeWorld(context.store);
    await setNoticePolicy(context.store, world, { noticesPerAccount: 5, noticesPerSeller: 3 });
    const ofOne = await addListings(context.store, world, 4);
    const ofMany = await addListings(context.store, world, 4, { seller: "S-2", prefix: "M" });
    await corroborate(context.store, world, [...ofOne, ...ofMany]);
    const batch = batchOf(world, [...ofOne, ...ofMany]);
    const foreseen = await preflightNotices(context, brandMember(world), batch);
    const items = await give(world, batch);
    expect(foreseen.ok && foreseen.value.items.map(({ grounds }) => grounds)).toEqual(
      items.map(({ grounds }) => grounds),
    );
    expect(items.map(({ state }) => state)).toEqual([
      "enforced",
      "enforced",
      "enforced",
      "in_review",
      "enforced",
      "in_review",
      "in_review",
      "in_review",
    ]);
    expect(items[3]?.grounds).toEqual(["flood_seller"]);
    expect(await waiting(world, "flood_account")).toBe(3);
    now += 25 * HOUR;
    const fresh = { signedAt: new Date(now).toISOString() };
    await context.store.transaction(JOB, (tx) =>
      tx.db.updateTable("declarations").set(fresh).where("id", "=", world.declaration).execute(),
    );
    const [later] = await addListings(context.store, world, 1, { prefix: "later" });
    await corroborate(context.store, world, [later ?? ""]);
    expect(await give(world, batchOf(world, [later ?? ""]))).toMatchObject([{ state: "enforced" }]);
  });

  it("mass notices: when the account proves fraudulent, all it did is undone, page by page, and no more is done", async () => {
    const world = await addNoticeWorld(context.store);
    const listings = await addListings(context.store, world, 40);
    await corroborate(context.store, world, listings.slice(0, 12));
    await give(world, batchOf(world, listings));
    const before = await consequences(context.store, world);
    expect(before.restrictions).toEqual(Array(12).fill("active"));
    const operator = operatorMember(world);
    const pages: object[] = [];
    // Whoever is stopped in the middle goes on with the next call.
    for (let page = 0; page < 10; page += 1) {
      const done = await reverseNotices(context, operator, world.brand, 10);
      if (!done.ok) throw new Error(done.failure.detail);
      pages.push(done.value);
      if (done.value.remaining === 0) break;
    }
    expect(pages).toEqual([
      { reinstated: 10, refused: 0, remaining: 15 },
      { reinstated: 2, refused: 8, remaining: 5 },
      { reinstated: 0, refused: 5, remaining: 0 },
    ]);
    await work();
    const after = await consequences(context.store, world);
    expect(after).toMatchObject({ listing: "active", restrictions: Array(12).fill("lifted") });
    expect(after.strikes).toEqual(Array(12).fill("void"));
    expect(after.deliveries.filter(([type]) => type === "listing.reinstated")).toHaveLength(12);
    expect(await waiting(world, "uncorroborated")).toBe(0);
  });

  it("a squatted generic word: a right verified lately waits, though screening finds the word everywhere", async () => {
    const world = await addNoticeWorld(context.store);
    const lately = new Date(MORNING - 29 * 24 * HOUR).toISOString();
    await changeRight(context.store, world.right, { text: "BAG", verifiedAt: lately });
    const listings = await addListings(context.store, world, 2);
    await corroborate(context.store, world, [...listings, world.listing]);
    await addRequest(context.store, world);
    const items = await give(world, batchOf(world, [...listings, world.listing]));
    // Not even as the answer to a request that is open.
    expect(items.map(({ state, grounds }) => [state, grounds])).toEqual(
      Array(3).fill(["in_review", ["new_right"]]),
    );
    expect(await consequences(context.store, world)).toMatchObject({ restrictions: [] });
    expect(await waiting(world, "new_right")).toBe(3);
  });

  it("a fake law firm: an agent without a power of attorney is refused before anything is stored", async () => {
    const world = await addNoticeWorld(context.store);
    const agent = await agentOf(world);
    const batch = batchOf(world, [world.listing], {
      brandId: world.brand,
      declarationId: undefined,
    });
    const refusedAll = await submitNotices(context, agent, batch, API);
    expect(refusedAll).toMatchObject({ ok: false, failure: { code: "not_allowed" } });
    // One for other acts alone is none for this.
    await authorise(world, ["answer"]);
    expect(await submitNotices(context, agent, batch, API)).toMatchObject({
      ok: false,
      failure: { code: "not_allowed" },
    });
    expect(await stored(world)).toBe(0);
  });

  it("a fake law firm: a power of attorney that is revoked in between stands in the way of the decision", async () => {
    const world = await addNoticeWorld(context.store);
    const agent = await agentOf(world);
    await authorise(world, ["send_notices"]);
    const batch = batchOf(world, [world.listing], {
      brandId: world.brand,
      declarationId: await declarationOf(world, agent),
    });
    const [item] = await give(world, batch, agent);
    expect(item?.state).toBe("in_review");
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .updateTable("authorisations")
        .set({ state: "revoked" })
        .where("agentId", "=", world.agent)
        .execute(),
    );
    const accepted = await reviewItem(context, operatorMember(world), item?.id ?? "", {
      outcome: "accept",
    });
    expect(accepted).toMatchObject({
      ok: false,
      failure: { code: "preflight_failed", parts: [{ code: "authority_missing" }] },
    });
    expect(await consequences(context.store, world)).toMatchObject({ restrictions: [] });
  });

  it("a fake law firm: what a worker takes up after the revocation is refused too", async () => {
    const world = await addNoticeWorld(context.store);
    const agent = await agentOf(world);
    await authorise(world, ["send_notices"]);
    const listings = await addListings(context.store, world, 30);
    await corroborate(context.store, world, listings);
    const declarationId = await declarationOf(world, agent);
    await give(world, batchOf(world, listings, { brandId: world.brand, declarationId }), agent);
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .updateTable("authorisations")
        .set({ state: "revoked" })
        .where("agentId", "=", world.agent)
        .execute(),
    );
    await work();
    const { restrictions } = await consequences(context.store, world);
    expect(restrictions).toHaveLength(25);
  });

  it("a reinstated listing in a loop: the same ground is refused until the cool-off is over", async () => {
    const world = await addNoticeWorld(context.store);
    await corroborate(context.store, world, [world.listing]);
    const [first] = await give(world, batchOf(world, [world.listing]));
    await reverseCase(context, operatorMember(world), first?.case ?? "", "mistaken");
    for (let day = 0; day < 3; day += 1) {
      const [again] = await give(world, batchOf(world, [world.listing]));
      expect(again).toMatchObject({ state: "preflight_failed", missing: [{ code: "cool_off" }] });
    }
    expect(await consequences(context.store, world)).toMatchObject({
      listing: "active",
      restrictions: ["lifted"],
    });
  });

  it("backdated copies: a right that is younger than the listing is a named weakness, and waits", async () => {
    const world = await addNoticeWorld(context.store);
    await corroborate(context.store, world, [world.listing]);
    await changeRight(context.store, world.right, {
      filedOn: "2026-11-25",
      registeredOn: "2026-11-25",
    });
    const [item] = await give(world, batchOf(world, [world.listing]));
    expect(item).toMatchObject({ state: "in_review", grounds: ["right_younger_than_listing"] });
    expect(item?.weaknesses.map(({ code }) => code)).toContain("right_younger_than_listing");
    expect(await waiting(world, "right_younger_than_listing")).toBe(1);
  });

  async function agentOf(world: World): Promise<MemberActor> {
    const memberId = await context.store.transaction(JOB, async (tx) => {
      const id = tx.newId();
      const member = { organisationId: world.agent, userId: `user-${id}`, role: "reviewer" };
      await tx.db
        .insertInto("members")
        .values({ id, ...member, createdAt: tx.now })
        .execute();
      return id;
    });
    const organisation = { id: world.agent, kind: "agent" } as const;
    return { ...brandMember(world), memberId, organisation };
  }

  async function authorise(world: World, actions: string[]): Promise<void> {
    await context.store.transaction(JOB, async (tx) => {
      await tx.db
        .insertInto("authorisations")
        .values({
          id: tx.newId(),
          brandId: world.brand,
          agentId: world.agent,
          actions,
          validFrom: "2026-01-01T00:00:00.000Z",
          validTo: null,
          state: "active",
          rightIds: null,
          document: null,
          createdAt: tx.now,
        })
        .execute();
    });
  }

  async function declarationOf(world: World, { memberId }: MemberActor): Promise<string> {
    return context.store.transaction(JOB, async (tx) => {
      const id = tx.newId();
      const own = await tx.db
        .selectFrom("declarations")
        .selectAll()
        .where("id", "=", world.declaration)
        .executeTakeFirstOrThrow();
      await tx.db
        .insertInto("declarations")
        .values({ ...own, id, memberId, organisationId: world.agent })
        .execute();
      return id;
    });
  }

  async function stored(world: World): Promise<number> {
    const rows = await context.store.transaction(JOB, (tx) =>
      tx.db.selectFrom("notices").select("id").where("brandId", "=", world.brand).execute(),
    );
    return rows.length;
  }
});
