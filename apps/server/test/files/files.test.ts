import sharp from "sharp";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { MemberActor, OrganisationKind, SellerActor } from "../../src/access/actor.js";
import type { Context } from "../../src/context.js";
import { createPictureDecoding } from "../../src/pictures/picture-decoding.js";
import type { FileOwner } from "../../src/usecases/files/file-owner.js";
import { readFile } from "../../src/usecases/files/read-file.js";
import { storeFile } from "../../src/usecases/files/store-file.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { addWorld, type World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;

describeOnStores("files that are uploaded", (kind) => {
  let server: TestServer;
  let context: Context;
  let world: World;
  let png: Buffer;
  let now = Date.parse("2026-01-31T12:00:00Z");
  const decoding = createPictureDecoding();

  beforeAll(async () => {
    server = await startTestServer({ kind, areas: [], workers: [], clock: () => now });
    context = server.context;
    world = await addWorld(context.store);
    png = await picture("red");
  });
  afterAll(async () => {
    decoding.close();
    await server.close();
  });

  const picture = (background: string) =>
    sharp({ create: { width: 30, height: 20, channels: 3, background } })
      .png()
      .toBuffer();
  const member = (id: string, organisation: OrganisationKind) =>
    ({ kind: "member", organisation: { id, kind: organisation } }) as MemberActor;
  const seller = (id: string): SellerActor => ({
    kind: "seller",
    marketplace: "bazaar",
    seller: id,
  });
  const store = (owner: FileOwner, bytes: Uint8Array, claimedMedia = "image/png") =>
    storeFile(context, decoding.decode, owner, { bytes, claimedMedia });
  const keyOf = async (stored: ReturnType<typeof store>) => {
    const result = await stored;
    if (!result.ok) throw new Error(result.failure.detail);
    return result.value.key;
  };
  const sees = async (reader: FileOwner, key: string) => (await readFile(context, reader, key)).ok;

  it("a picture is kept with its size, once however often it is sent", async () => {
    const brand = member(world.brand, "brand");
    const stored = await store(brand, png);
    expect(stored).toMatchObject({
      ok: true,
      value: { media: "image/png", width: 30, height: 20, size: png.length },
    });
    expect(await store(brand, png)).toEqual(stored);
    const key = await keyOf(store(brand, png));
    expect(await readFile(context, brand, key)).toMatchObject({
      ok: true,
      value: { media: "image/png" },
    });
  });

  it.each([
    ["text", Buffer.from("hello"), "image/png", "unsupported_media"],
    ["HTML", Buffer.from("<html></html>"), "image/svg+xml", "unsupported_media"],
    ["what it is not", Buffer.from("%PDF-1.7"), "image/png", "unsupported_media"],
    ["a torn picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "image/png", "invalid_request"],
  ])("%s is refused", async (_what, bytes, media, code) => {
    const result = await store(member(world.brand, "brand"), bytes, media);
    expect(result).toMatchObject({ ok: false, failure: { code } });
  });

  it("a PDF is kept as it came", async () => {
    const stored = await store(seller("S-1"), Buffer.from("%PDF-1.7 broken"), "application/pdf");
    expect(stored).toMatchObject({ ok: true, value: { width: null, height: null } });
  });

  it("rule 8: a file is its owner's; the operator sees all, others nothing", async () => {
    const ofBrand = await keyOf(store(member(world.brand, "brand"), await picture("green")));
    const ofSeller = await keyOf(store(seller("S-1"), await picture("blue")));
    const operator = member(world.operator, "operator");
    expect(await sees(operator, ofBrand)).toBe(true);
    expect(await sees(operator, ofSeller)).toBe(true);
    expect(await sees(member(world.brand, "brand"), ofSeller)).toBe(false);
    expect(await sees(member(world.otherBrand, "brand"), ofBrand)).toBe(false);
    expect(await sees(member(world.agent, "agent"), ofBrand)).toBe(false);
    expect(await sees(seller("S-1"), ofBrand)).toBe(false);
    expect(await sees(seller("S-2"), ofSeller)).toBe(false);
    expect(await sees({ ...seller("S-1"), marketplace: "other" }, ofSeller)).toBe(false);
  });

  it("knowing the bytes of another's file gives a file of one's own, not theirs", async () => {
    const bytes = await picture("yellow");
    const key = await keyOf(store(member(world.brand, "brand"), bytes));
    expect(await sees(seller("S-2"), key)).toBe(false);
    expect(await keyOf(store(seller("S-2"), bytes))).toBe(key);
    const rows = await context.store.transaction(JOB, ({ db }) =>
      db
        .selectFrom("files")
        .select(["organisationId", "sellerId"])
        .where("key", "=", key)
        .execute(),
    );
    expect(rows).toHaveLength(2);
  });

  it("what an agent uploaded for a brand's right, the brand sees", async () => {
    const key = await keyOf(store(member(world.agent, "agent"), await picture("purple")));
    expect(await sees(member(world.brand, "brand"), key)).toBe(false);
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .updateTable("rights")
        .set({ images: [key] })
        .where("id", "=", world.right)
        .execute(),
    );
    expect(await sees(member(world.brand, "brand"), key)).toBe(true);
    expect(await sees(member(world.otherBrand, "brand"), key)).toBe(false);
  });

  it("nobody can write a file into another's name", async () => {
    const forging = context.store.transaction(
      { role: "brand", organisation: world.otherBrand },
      (tx) =>
        tx.db
          .insertInto("files")
          .values({ key: "k", organisationId: world.brand, media: "m", size: 1, createdAt: tx.now })
          .execute(),
    );
    await expect(forging).rejects.toMatchObject({ code: "42501" });
  });

  it("a seller uploads no more than a day allows, and again the next day", async () => {
    const glutton = seller("S-9");
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .insertInto("files")
        .values({
          key: "k",
          marketplaceId: "bazaar",
          sellerId: "S-9",
          media: "application/pdf",
          size: 200 * 1024 * 1024,
          createdAt: tx.now,
        })
        .execute(),
    );
    const sent = () => store(glutton, png);
    expect(await sent()).toMatchObject({ ok: false, failure: { code: "rate_limited" } });
    now += 24 * 3_600_000;
    expect(await sent()).toMatchObject({ ok: true });
  });
});
