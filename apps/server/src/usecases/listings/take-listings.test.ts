import { contentHash } from "@touchstone/ledger";
import { sql } from "kysely";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addMarketplace } from "../../../test/support/marketplace.js";
import { describeOnStores, openTestStore, type TestStore } from "../../../test/support/stores.js";
import { withoutName } from "../../intake/snapshot-body.js";
import type { Scope } from "../../store/store.js";
import { takeBatch } from "./take-batch.js";

const JOB: Scope = { role: "jobs", job: "test" };
const START = Date.parse("2026-01-31T12:00:00Z");

const bag = (id: string, changes: object = {}) => ({
  id,
  revision: 1,
  title: "Bag",
  description: "A bag of leather",
  price: { amount: "20.00", currency: "EUR" },
  seller: { id: "S-1", name: "Ann Other", country: "DE" },
  images: [`https://cdn.example/${id}.jpg`, "local.jpg"],
  soldLast30Days: 4,
  ...changes,
});

describeOnStores("taking listings", (kind) => {
  let opened: TestStore;
  let now = START;
  const signalled = new Set<string>();
  let ids = 0;
  let id = "";

  beforeAll(async () => {
    opened = await openTestStore(kind, { clock: () => now });
    await addMarketplace(opened.store, "bazaar");
    await addMarketplace(opened.store, "other");
    for (const name of ["screening", "pictures"] as const) {
      opened.signals.on(name, () => signalled.add(name));
    }
  });
  afterAll(() => opened.close());
  beforeEach(() => {
    id = `L-${++ids}`;
    signalled.clear();
  });

  const take = (...items: unknown[]) => takeBatch({ store: opened.store }, "bazaar", items);
  const statuses = async (...items: unknown[]) =>
    (await take(...items)).results.map(({ status }) => status);

  /** Everything that is stored of the listing. */
  const stored = () =>
    opened.store.transaction(JOB, async ({ db }) => ({
      listing: await db
        .selectFrom("listings")
        .selectAll()
        // Changes whenever the row is written, even with the same values.
        .select(sql<string>`xmin::text`.as("version"))
        .where("listingId", "=", id)
        .executeTakeFirst(),
      snapshots: await db
        .selectFrom("snapshots")
        .selectAll()
        .where("listingId", "=", id)
        .orderBy("id")
        .execute(),
      pictures: await db
        .selectFrom("snapshotPictures")
        .selectAll()
        .where("listingId", "=", id)
        .orderBy("snapshotId")
        .orderBy("position")
        .execute(),
      queue: await db
        .selectFrom("screeningQueue")
        .selectAll()
        .where("listingId", "=", id)
        .execute(),
      names: await db.selectFrom("personalData").selectAll().where("listingId", "=", id).execute(),
    }));
  const screened = () =>
    opened.store.transaction(JOB, ({ db }) => db.deleteFrom("screeningQueue").execute());

  it("a new listing is stored, kept as a snapshot, and queued for screening", async () => {
    const { accepted, rejected, results } = await take(bag(id, { colourOfBox: "red" }));
    expect({ accepted, rejected }).toEqual({ accepted: 1, rejected: 0 });
    const { listing, snapshots, pictures, queue } = await stored();
    expect(results).toEqual([
      { index: 0, id, status: "created", revision: 1, snapshot: snapshots[0].id },
    ]);
    expect(listing).toMatchObject({
      status: "active",
      revision: 1,
      sellerId: "S-1",
      sold: 4,
      snapshotId: snapshots[0].id,
      body: { marketplace: "bazaar", ...bag(id), colourOfBox: "red" },
    });
    expect(pictures).toMatchObject([
      { position: 0, state: "waiting", nextAttemptAt: new Date(now).toISOString() },
      { position: 1, state: "unavailable", detail: expect.stringContaining("http") },
    ]);
    expect(queue).toMatchObject([{ snapshotId: snapshots[0].id }]);
    expect(signalled).toEqual(new Set(["pictures", "screening"]));
  });

  it("sending it again costs nothing: no snapshot, no screening, not one row is written", async () => {
    await take(bag(id));
    await screened();
    const before = await stored();
    now += 1_000;
    expect(await statuses(bag(id), bag(id))).toEqual(["unchanged", "unchanged"]);
    expect(await stored()).toEqual(before);
  });

  it("what is not judged is brought up to date without a snapshot or a screening", async () => {
    await take(bag(id));
    await screened();
    const before = await stored();
    const changes = { revision: 2, soldLast30Days: 9, quantity: 3_000_000_000, viewsLast30Days: 1 };
    expect(await statuses(bag(id, changes))).toEqual(["unchanged"]);
    const after = await stored();
    expect(after.listing).toMatchObject({ revision: 2, sold: 9, quantity: 3_000_000_000 });
    expect(after.listing?.body).toMatchObject(changes);
    expect(after.snapshots).toEqual(before.snapshots);
    expect(after.queue).toEqual([]);
  });

  it("rule 7: a changed listing makes a new snapshot, and the old one stands as it was", async () => {
    await take(bag(id));
    const before = await stored();
    await screened();
    now += 1_000;
    expect(await statuses(bag(id, { revision: 2, title: "Case" }))).toEqual(["changed"]);
    const after = await stored();
    expect(after.snapshots).toHaveLength(2);
    expect(after.snapshots[0]).toEqual(before.snapshots[0]);
    expect(after.pictures.slice(0, 2)).toEqual(before.pictures);
    expect(after.snapshots[1]).toMatchObject({ revision: 2, body: { title: "Case" } });
    expect(after.listing).toMatchObject({ revision: 2, snapshotId: after.snapshots[1].id });
    expect(after.queue).toMatchObject([{ snapshotId: after.snapshots[1].id, attempts: 0 }]);
  });

  it("nobody can change or remove a snapshot, the house's own jobs included", async () => {
    await take(bag(id));
    const change = opened.store.transaction(JOB, (tx) =>
      tx.db.updateTable("snapshots").set({ hash: "x" }).where("listingId", "=", id).execute(),
    );
    await expect(change).rejects.toMatchObject({ code: "42501" });
    const remove = opened.store.transaction({ role: "marketplace", marketplace: "bazaar" }, (tx) =>
      tx.db.deleteFrom("snapshots").where("listingId", "=", id).execute(),
    );
    await expect(remove).rejects.toMatchObject({ code: "42501" });
  });

  it("a smaller revision is stale and changes nothing", async () => {
    await take(bag(id, { revision: 7 }));
    const before = await stored();
    const { results } = await take(bag(id, { revision: 6, title: "Old" }));
    expect(results).toMatchObject([{ status: "stale", revision: 7 }]);
    expect(await stored()).toEqual(before);
  });

  it("a listing ends, its snapshot stays, and screening is told; it comes back as changed", async () => {
    await take(bag(id));
    await screened();
    expect(await statuses(bag(id, { revision: 2, status: "ended" }))).toEqual(["ended"]);
    const ended = await stored();
    expect(ended.listing).toMatchObject({ status: "ended", endedAt: new Date(now).toISOString() });
    expect(ended.snapshots).toHaveLength(1);
    expect(ended.queue).toHaveLength(1);
    await screened();
    expect(await statuses(bag(id, { revision: 3, status: "active" }))).toEqual(["changed"]);
    const back = await stored();
    expect(back.listing).toMatchObject({ status: "active", endedAt: null });
    expect(back.snapshots).toEqual(ended.snapshots);
    expect(back.queue).toHaveLength(1);
  });

  it("half a batch is bad: each bad item says where, the rest is taken", async () => {
    const { accepted, rejected, results } = await take(
      bag(id),
      { ...bag(`${id}-a`), price: { amount: "-5", currency: "EUR" } },
      bag(`${id}-b`),
      "not a listing",
      { ...bag(`${id}-c`), title: "x".repeat(10_000_000) },
      { ...bag(`${id}-d`), attributes: { "a b": "\0" } },
      { ...bag(`${id}-e`), marketplace: "other" },
      bag(`${id}-f`, { title: 12 }),
      bag(`${id}-g`),
    );
    expect({ accepted, rejected }).toEqual({ accepted: 3, rejected: 6 });
    expect(results.map((result) => ("error" in result ? result.error.pointer : result.id))).toEqual(
      [
        id,
        "/price/amount",
        `${id}-b`,
        "",
        "/title",
        "/attributes/a b",
        "/marketplace",
        "/title",
        `${id}-g`,
      ],
    );
    expect((await stored()).listing).toBeDefined();
  });

  it("a listing twice in one batch: the same again, a later revision, a contradiction", async () => {
    const { results } = await take(
      bag(id),
      bag(id, { viewsLast30Days: 8 }),
      bag(id, { revision: 2, title: "Case" }),
      bag(id, { revision: 2, title: "Purse" }),
      bag(id, { revision: 1, title: "Bag" }),
    );
    expect(results.map(({ status }) => status)).toEqual([
      "created",
      "unchanged",
      "changed",
      "rejected",
      "stale",
    ]);
    expect(results[3]).toMatchObject({ id, error: { code: "duplicate_in_batch", pointer: "/id" } });
    const { listing, snapshots, queue } = await stored();
    expect(snapshots.map(({ body }) => body.title)).toEqual(["Bag", "Case"]);
    expect(listing).toMatchObject({ revision: 2, snapshotId: snapshots[1].id });
    expect(queue).toMatchObject([{ snapshotId: snapshots[1].id }]);
  });

  it("rule 9: no name of a seller is in a snapshot, and its hash holds when the name is erased", async () => {
    await take(bag(id));
    const { snapshots, names } = await stored();
    const [snapshot] = snapshots;
    const [kept] = names;
    expect(JSON.stringify(snapshot)).not.toContain("Ann");
    expect(kept).toMatchObject({
      id: snapshot.personalId,
      kind: "seller_name",
      sellerId: "S-1",
      retainUntil: new Date(Date.UTC(2028, 0, 31) + (now % 86_400_000)).toISOString(),
    });
    const { name, salt } = kept.body as { name: string; salt: string };
    expect(name).toBe("Ann Other");
    const whole = { marketplace: "bazaar", ...bag(id) };
    expect(withoutName(whole, salt)).toEqual(snapshot.body);
    expect(contentHash(snapshot.body)).toBe(snapshot.hash);
  });

  it("the same seller's name gives another hash in each snapshot, so that none can be guessed", async () => {
    await take(bag(id));
    const [first] = (await stored()).snapshots;
    id = `${id}-b`;
    await take(bag(id));
    const [second] = (await stored()).snapshots;
    expect(first.body.seller).not.toEqual(second.body.seller);
  });

  it("batches that bring the same new listings at the same time make one of each", async () => {
    const items = Array.from({ length: 20 }, (_, index) => bag(`${id}-${index}`));
    const batches = await Promise.all([
      take(...items),
      take(...items.toReversed()),
      take(...items),
    ]);
    const all = batches.flatMap(({ results }) => results.map(({ status }) => status));
    expect(all.filter((status) => status === "created")).toHaveLength(20);
    expect(all.filter((status) => status === "unchanged")).toHaveLength(40);
    id = `${id}-3`;
    expect((await stored()).snapshots).toHaveLength(1);
  });

  it("the same id in two marketplaces is two listings", async () => {
    await take(bag(id));
    const { results } = await takeBatch({ store: opened.store }, "other", [bag(id)]);
    expect(results).toMatchObject([{ status: "created" }]);
    expect((await stored()).snapshots).toHaveLength(2);
  });

  describe("the marketplace's own scope", () => {
    it("cannot read the names that it sent", async () => {
      const reading = opened.store.transaction(
        { role: "marketplace", marketplace: "bazaar" },
        ({ db }) => db.selectFrom("personalData").selectAll().execute(),
      );
      await expect(reading).rejects.toMatchObject({ code: "42501" });
    });
  });
});
