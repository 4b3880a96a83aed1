import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import type { MemberActor, OrganisationKind } from "../../src/access/actor.js";
import type { Context } from "../../src/context.js";
import { createPictureDecoding } from "../../src/pictures/picture-decoding.js";
import { takeBatch } from "../../src/usecases/listings/take-batch.js";
import { readPicture } from "../../src/usecases/pictures/read-picture.js";
import { PicturePool } from "../../src/workers/pictures/picture-pool.js";
import { picturesWorker } from "../../src/workers/pictures/pictures-worker.js";
import { addMarketplace } from "../support/marketplace.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { addCase, addWorld, type World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;

describeOnStores("fetching the pictures of listings", (kind) => {
  let server: TestServer;
  let context: Context;
  let shop: Server;
  let address: string;
  let world: World;
  let now = Date.parse("2026-01-31T12:00:00Z");
  /** Answers that fail before the picture comes. */
  let failures = 0;
  let jpeg: Buffer;
  const decoding = createPictureDecoding();

  beforeAll(async () => {
    const create = { width: 60, height: 40, channels: 3, background: "#808080" } as const;
    // Stored lying down; the orientation says that it stands upright.
    jpeg = await sharp({ create }).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const huge = { width: 8_000, height: 8_000, channels: 3, background: "white" } as const;
    const bomb = await sharp({ create: huge, limitInputPixels: false }).png().toBuffer();
    const bodies: Record<string, Buffer> = {
      "/bomb.png": bomb,
      "/text.jpg": Buffer.from("this is no picture"),
      "/torn.jpg": jpeg.subarray(0, jpeg.length / 2),
      "/big.jpg": Buffer.alloc(20 * 1024 * 1024 + 1),
    };
    const places: Record<string, string> = {
      "/moved.jpg": "/good.jpg",
      "/inside.jpg": "http://10.0.0.1/good.jpg",
    };
    shop = createServer(({ url = "" }, response) => {
      const location = places[url];
      if (location !== undefined) response.writeHead(302, { location }).end();
      else if (url === "/gone.jpg") response.writeHead(410).end();
      else if (url === "/flaky.jpg" && failures-- > 0) response.writeHead(503).end();
      else response.end(bodies[url] ?? jpeg);
    });
    shop.listen(0, "127.0.0.1");
    await once(shop, "listening");
    const host = `127.0.0.1:${(shop.address() as AddressInfo).port}`;
    address = `http://${host}`;
    server = await startTestServer({
      kind,
      areas: [],
      workers: [],
      clock: () => now,
      config: { outboundAllow: [host] },
    });
    context = server.context;
    world = await addWorld(context.store);
    await addMarketplace(context.store, "shop");
  });
  afterAll(async () => {
    decoding.close();
    shop.close();
    await server.close();
  });

  const push = async (id: string, ...images: string[]) => {
    const { results } = await takeBatch(context, "shop", [{ id, title: "Bag", images }]);
    const [result] = results;
    if (result.status === "rejected") throw new Error(result.error.detail);
    return result.snapshot;
  };
  const fetchAll = async (from: Context = context) => {
    const pool = new PicturePool(from, decoding);
    while (await pool.fill()) await pool.room();
    await pool.idle();
  };
  const pictures = (snapshot: string) =>
    context.store.transaction(JOB, ({ db }) =>
      db
        .selectFrom("snapshotPictures")
        .selectAll()
        .where("snapshotId", "=", snapshot)
        .orderBy("position")
        .execute(),
    );

  it("a picture is stored as it came, with the size of the upright picture", async () => {
    const snapshot = await push("a", `${address}/good.jpg`, `${address}/moved.jpg`);
    await fetchAll();
    const [first, second] = await pictures(snapshot);
    expect(first).toMatchObject({ state: "stored", width: 40, height: 60, detail: null });
    expect(second.object).toBe(first.object);
    expect(Buffer.from((await context.objects.get(first.object ?? "")) ?? [])).toEqual(jpeg);
  });

  it.each([
    ["/gone.jpg", "unavailable", /410/],
    ["/bomb.png", "unreadable", /40 million pixels/],
    ["/torn.jpg", "unreadable", /cannot be decoded/],
    ["/big.jpg", "unavailable", /./],
    ["/inside.jpg", "unavailable", /./],
  ])("%s is %s at once", async (path, state, detail) => {
    const snapshot = await push(`b${path}`, `${address}${path}`);
    await fetchAll();
    const [picture] = await pictures(snapshot);
    expect(picture).toMatchObject({ state, object: null, nextAttemptAt: null });
    expect(picture.detail).toMatch(detail);
  });

  it("a private address is refused at once, also on a port nobody allowed", async () => {
    const snapshot = await push("c", "http://127.0.0.1:1/x.jpg", "http://169.254.169.254/x.jpg");
    await fetchAll();
    for (const picture of await pictures(snapshot)) {
      expect(picture).toMatchObject({ state: "unavailable", attempts: 1 });
    }
  });

  it("a server in trouble is asked again later, and then it comes", async () => {
    failures = 2;
    const snapshot = await push("d", `${address}/flaky.jpg`);
    await fetchAll();
    expect((await pictures(snapshot))[0]).toMatchObject({ state: "waiting", attempts: 1 });
    await fetchAll();
    expect((await pictures(snapshot))[0]).toMatchObject({ attempts: 1 });
    now += 5_000;
    await fetchAll();
    expect((await pictures(snapshot))[0]).toMatchObject({ state: "waiting", attempts: 2 });
    now += 30_000;
    await fetchAll();
    expect((await pictures(snapshot))[0]).toMatchObject({ state: "stored", attempts: 3 });
  });

  it("after eight tries a picture is unavailable", async () => {
    failures = 1_000;
    const snapshot = await push("e", `${address}/flaky.jpg`);
    for (let tries = 0; tries < 10; tries += 1) {
      await fetchAll();
      now += 7 * 3_600_000;
    }
    failures = 0;
    expect((await pictures(snapshot))[0]).toMatchObject({ state: "unavailable", attempts: 8 });
  });

  it("what a dead process had in hand comes again when its lease has ended", async () => {
    const snapshot = await push("f", `${address}/good.jpg`);
    const died = { ...context, outbound: { send: () => new Promise<never>(() => undefined) } };
    await new PicturePool(died, decoding).fill();
    await fetchAll();
    expect((await pictures(snapshot))[0]).toMatchObject({ state: "waiting" });
    now += 121_000;
    await fetchAll();
    expect((await pictures(snapshot))[0]).toMatchObject({ state: "stored" });
  });

  it("a full disk is no fault of the picture: the try does not count", async () => {
    const snapshot = await push("g", `${address}/good.jpg`);
    const full = {
      ...context,
      objects: { ...context.objects, put: () => Promise.reject(new Error("ENOSPC")) },
    };
    await fetchAll(full);
    expect((await pictures(snapshot))[0]).toMatchObject({ state: "waiting", attempts: 0 });
    now += 30_000;
    await fetchAll();
    expect((await pictures(snapshot))[0]).toMatchObject({ state: "stored" });
  });

  it("the worker fetches what is pushed, and stops", async () => {
    const worker = await picturesWorker.start(context);
    const snapshot = await push("h", `${address}/good.jpg`);
    await vi.waitFor(
      async () => expect((await pictures(snapshot))[0]).toMatchObject({ state: "stored" }),
      { timeout: 20_000, interval: 100 },
    );
    await worker.stop();
  });

  it("rule 8: a picture is shown to whoever may see its snapshot, and to nobody else", async () => {
    const object = await context.objects.put(jpeg);
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .insertInto("snapshotPictures")
        .values({
          snapshotId: world.snapshot,
          position: 0,
          marketplaceId: world.marketplace,
          listingId: world.listing,
          url: "https://cdn.example/1.jpg",
          state: "stored",
          object,
        })
        .execute(),
    );
    await addCase(context.store, world);
    const read = async (id: string, organisation: OrganisationKind) => {
      const actor = { kind: "member", organisation: { id, kind: organisation } } as MemberActor;
      return (await readPicture(context, actor, world.snapshot, 0)).ok;
    };
    expect(await read(world.operator, "operator")).toBe(true);
    expect(await read(world.brand, "brand")).toBe(true);
    expect(await read(world.otherBrand, "brand")).toBe(false);
    expect(await read(world.agent, "agent")).toBe(false);
  });
});
