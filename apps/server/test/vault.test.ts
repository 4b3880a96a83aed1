import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { SellerActor } from "../src/access/actor.js";
import type { Context } from "../src/context.js";
import { answerRequest } from "../src/usecases/requests/answer-request.js";
import { listTasks } from "../src/usecases/tasks/list-tasks.js";
import { addDocument, type NewDocument } from "../src/usecases/vault/add-document.js";
import { decideDocument } from "../src/usecases/vault/decide-document.js";
import { listDocuments } from "../src/usecases/vault/list-documents.js";
import { listOwnDocuments } from "../src/usecases/vault/list-own-documents.js";
import { withdrawDocument } from "../src/usecases/vault/withdraw-document.js";
import {
  addLiveWorld,
  addRequest,
  brandMember,
  consequences,
  operatorMember,
} from "./support/cases.js";
import { startTestServer, type TestServer } from "./support/server.js";
import type { World } from "./support/store-rows.js";
import { describeOnStores } from "./support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;
const MORNING = Date.parse("2026-11-24T10:00:00.000Z");
const DAY = 24 * 3_600_000;
const FILE = "a".repeat(64);
const ACCEPT = { outcome: "accepted", message: "The invoice is in order.", until: null } as const;

describeOnStores("the authenticity vault", (kind) => {
  let server: TestServer;
  let context: Context;
  let now = 0;

  // One server for all: each test has a world of its own.
  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => now, workers: [] });
    context = server.context;
  });
  beforeEach(() => {
    now = MORNING;
  });
  afterAll(() => server?.close());

  function sellerOf(world: World, seller = world.seller): SellerActor {
    return { kind: "seller", marketplace: world.marketplace, seller };
  }

  async function invoice(world: World, change: Partial<NewDocument> = {}): Promise<NewDocument> {
    const brand = await nameOf(world.brand);
    const goods = { serials: null, listings: [world.listing], gtins: [], words: [] };
    const dates = { issuedOn: "2026-10-01", validFrom: null, validTo: null };
    const proof = { quantity: 60, signedByBoth: true, files: [FILE], note: null };
    return { kind: "invoice", brand, ...dates, ...goods, ...proof, ...change };
  }

  async function nameOf(brandId: string): Promise<string> {
    const { name } = await context.store.transaction(JOB, (tx) =>
      tx.db.selectFrom("brands").select("name").where("id", "=", brandId).executeTakeFirstOrThrow(),
    );
    return name;
  }

  /** Lays a document down. Gives back its id. */
  async function laidDown(world: World, seller: SellerActor, change: Partial<NewDocument> = {}) {
    const { marketplace: marketplaceId, seller: sellerId } = seller;
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .insertInto("files")
        .values({
          key: FILE,
          marketplaceId,
          sellerId,
          media: "application/pdf",
          size: 9,
          createdAt: tx.now,
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    const added = await addDocument(context, seller, await invoice(world, change));
    if (!added.ok) throw new Error(added.failure.detail);
    return added.value.id;
  }

  async function accepted(
    world: World,
    change: Partial<NewDocument> = {},
    seller = sellerOf(world),
  ) {
    const id = await laidDown(world, seller, change);
    const decided = await decideDocument(context, operatorMember(world), id, ACCEPT);
    expect(decided).toMatchObject({ ok: true, value: { state: "accepted" } });
    return id;
  }

  /** What a notice against the world's listing does to it. */
  async function removal(world: World, reasonCode = "TM_OBFUSCATED" as const) {
    const id = await addRequest(context.store, world);
    const answered = await answerRequest(context, brandMember(world), id, {
      answer: "counterfeit",
      rightId: world.right,
      reasonCode,
      declarationId: world.declaration,
    });
    expect(answered).toMatchObject({ ok: true });
    const { listing } = await consequences(context.store, world);
    const lane = await context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("clocks")
        .select("dueAt")
        .where("caseId", "=", id)
        .where("name", "=", "lane")
        .executeTakeFirst(),
    );
    return { listing, laneEnds: lane?.dueAt ?? null };
  }

  const Paused = {
    listing: "paused",
    laneEnds: new Date(MORNING + 2 * DAY).toISOString(),
  };
  const Removed = { listing: "restricted", laneEnds: null };

  it("what a seller lays down waits for the operator, who sees what speaks for it and against it", async () => {
    const world = await addLiveWorld(context.store);
    const seller = sellerOf(world);
    const change = { quantity: 12, note: "Bought at the autumn fair." };
    const id = await laidDown(world, seller, change);
    const waiting = await listDocuments(context, operatorMember(world), {
      state: "submitted",
      limit: 200,
      after: null,
    });
    const item = waiting.ok ? waiting.value.items.find((one) => one.id === id) : undefined;
    expect(item).toMatchObject({
      seller: world.seller,
      note: "Bought at the autumn fair.",
      state: "submitted",
      files: [FILE],
      check: {
        strengths: ["recent", "signed_by_both", "names_listings"],
        weaknesses: ["quantity_low"],
        coversUntil: "2027-04-01T23:59:59.999Z",
      },
    });
    const tasks = await listTasks(context, operatorMember(world));
    expect(tasks.ok && tasks.value.items).toContainEqual(
      expect.objectContaining({ kind: "vault_to_decide", subject: id, detail: "invoice" }),
    );
    const words = {
      ...ACCEPT,
      outcome: "rejected",
      message: "Twelve pieces are a sample.",
    } as const;
    await decideDocument(context, operatorMember(world), id, words);
    const own = await listOwnDocuments(context, seller);
    expect(own).toMatchObject({
      value: { items: [{ id, state: "rejected", message: "Twelve pieces are a sample." }] },
    });
  });

  it("a listing that an accepted document covers is paused for 48 hours, not removed", async () => {
    const world = await addLiveWorld(context.store);
    await accepted(world);
    expect(await removal(world)).toEqual(Paused);
  });

  it("goods are known by their item number and by every word of their name", async () => {
    for (const goods of [{ gtins: ["4006381333931"] }, { words: ["Alba Samba OG"] }]) {
      const world = await addLiveWorld(context.store);
      await context.store.transaction(JOB, (tx) =>
        tx.db
          .updateTable("listings")
          .set({
            body: JSON.stringify({
              id: world.listing,
              title: "Alba, samba OG",
              gtin: "04006381333931",
            }),
          })
          .where("marketplaceId", "=", world.marketplace)
          .execute(),
      );
      await accepted(world, { listings: [], ...goods });
      expect(await removal(world)).toEqual(Paused);
    }
  });

  it("a listing that no document names is removed", async () => {
    const world = await addLiveWorld(context.store);
    await accepted(world, { listings: ["another"] });
    expect(await removal(world)).toEqual(Removed);
  });

  it("a document that waits, was rejected or was taken back covers nothing", async () => {
    for (const state of ["submitted", "rejected", "withdrawn"] as const) {
      const world = await addLiveWorld(context.store);
      const seller = sellerOf(world);
      if (state === "submitted") await laidDown(world, seller);
      else {
        const id = await accepted(world);
        const over =
          state === "rejected"
            ? await decideDocument(context, operatorMember(world), id, {
                ...ACCEPT,
                outcome: "rejected",
              })
            : await withdrawDocument(context, seller, id);
        expect(over).toMatchObject({ value: { state } });
      }
      expect(await removal(world)).toEqual(Removed);
    }
  });

  it("an expired document covers nothing, and is shown as expired", async () => {
    now = Date.parse("2026-11-24T20:00:00.000Z");
    const world = await addLiveWorld(context.store);
    await accepted(world, { validTo: "2026-11-24" });
    now = Date.parse("2026-11-25T00:00:00.000Z");
    expect(await listOwnDocuments(context, sellerOf(world))).toMatchObject({
      value: { items: [{ state: "expired" }] },
    });
    expect(await removal(world)).toEqual(Removed);
  });

  it("the operator can trust a document for less than it says, never for more", async () => {
    const world = await addLiveWorld(context.store);
    const decide = async (until: string) => {
      const id = await laidDown(world, sellerOf(world), { validTo: "2026-12-31" });
      return decideDocument(context, operatorMember(world), id, { ...ACCEPT, until });
    };
    const [less, more] = [await decide("2026-12-01"), await decide("2027-06-30")];
    expect(less).toMatchObject({ value: { check: { coversUntil: "2026-12-01T23:59:59.999Z" } } });
    expect(more).toMatchObject({ value: { check: { coversUntil: "2026-12-31T23:59:59.999Z" } } });
  });

  it("another seller's document covers nothing, nor does one about another brand", async () => {
    const world = await addLiveWorld(context.store);
    await accepted(world, {}, sellerOf(world, "S-2"));
    await accepted(world, { brand: await nameOf(world.otherBrand) });
    expect(await removal(world)).toEqual(Removed);
  });

  it("a listing whose safety is in question is removed, whatever was laid down", async () => {
    const world = await addLiveWorld(context.store);
    await accepted(world);
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .insertInto("safetyCases")
        .values({
          id: tx.newId(),
          marketplaceId: world.marketplace,
          listingId: world.listing,
          sellerId: world.seller,
          snapshotId: world.snapshot,
          state: "open",
          hint: "needs_ce",
          markings: JSON.stringify([]),
          openedAt: tx.now,
          updatedAt: tx.now,
        })
        .execute(),
    );
    expect(await removal(world)).toEqual(Removed);
  });

  it("sellers do not see each other's documents, and name only files of their own", async () => {
    const world = await addLiveWorld(context.store);
    const [one, other] = [sellerOf(world), sellerOf(world, "S-2")];
    const id = await laidDown(world, one);
    expect(await listOwnDocuments(context, other)).toMatchObject({ value: { items: [] } });
    const taken = await withdrawDocument(context, other, id);
    expect(taken).toMatchObject({ ok: false, failure: { code: "not_found" } });
    const borrowed = await addDocument(context, other, await invoice(world));
    expect(borrowed).toMatchObject({ ok: false, failure: { parts: [{ pointer: "/files/0" }] } });
  });

  it("whatever a program says, the database lets no seller accept a document", async () => {
    const world = await addLiveWorld(context.store);
    const seller = sellerOf(world);
    const id = await laidDown(world, seller);
    const { marketplace } = seller;
    const accept = context.store.transaction(
      { role: "seller", marketplace, seller: seller.seller },
      (tx) =>
        tx.db
          .updateTable("vaultDocuments")
          .set({ state: "accepted" })
          .where("id", "=", id)
          .execute(),
    );
    await expect(accept).rejects.toThrow(/row-level security/);
  });

  it("a name of no brand is refused where it stands", async () => {
    const world = await addLiveWorld(context.store);
    const added = await addDocument(
      context,
      sellerOf(world),
      await invoice(world, { brand: "Nobody" }),
    );
    expect(added).toMatchObject({ ok: false, failure: { parts: [{ pointer: "/brand" }] } });
  });
});
