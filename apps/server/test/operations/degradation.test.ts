import { once } from "node:events";
import { rename, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lookingWorker } from "../../src/workers/looking/looking-worker.js";
import { picturesWorker } from "../../src/workers/pictures/pictures-worker.js";
import { requestsWorker } from "../../src/workers/requests/requests-worker.js";
import { screeningWorker } from "../../src/workers/screening/screening-worker.js";
import { addPhotographRight, disguisedCopy, drawnPhotograph } from "../support/pictures.js";
import {
  addScreeningWorld,
  addVerifiedRight,
  casesOf,
  list,
  queued,
  readyDesk,
  type ScreeningWorld,
  until,
} from "../support/screening.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;
const MINUTE = 60_000;

describeOnStores("parts that are down or slow", (kind) => {
  let server: TestServer;
  let shop: Server;
  let shopUrl: string;
  let picture: Buffer;
  let world: ScreeningWorld;
  let ahead: number;
  beforeEach(async () => {
    ahead = 0;
    shop = createServer((_incoming, response) => response.end(picture));
    shop.listen(0, "127.0.0.1");
    await once(shop, "listening");
    const host = `127.0.0.1:${(shop.address() as AddressInfo).port}`;
    shopUrl = `http://${host}/1.jpg`;
    server = await startTestServer({
      kind,
      clock: () => Date.now() + ahead,
      config: { outboundAllow: [host] },
      workers: [screeningWorker, picturesWorker, lookingWorker, requestsWorker],
    });
    await readyDesk(server.context);
    world = await addScreeningWorld(server.context, "Zorvyn");
    const policy = JSON.stringify({ askFrom: 0.5, act: [], pictures: { share: 1 } });
    await server.context.store.transaction(JOB, (tx) =>
      tx.db.updateTable("marketplaces").set({ policy }).execute(),
    );
  }, 120_000);
  afterEach(async () => {
    await server.close();
    shop.close();
  });

  /** The folder of pictures gives way to a file: nothing can be kept or read. */
  async function breakObjects(): Promise<() => Promise<void>> {
    const folder = join(server.context.config.dataFolder, "objects");
    await rename(folder, `${folder}-away`);
    await writeFile(folder, "");
    return async () => {
      await rm(folder);
      await rename(`${folder}-away`, folder);
    };
  }

  async function verdictOf(listing: string): Promise<string | undefined> {
    const row = await server.context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("assessments")
        .select("recommendation")
        .where("listingId", "=", listing)
        .orderBy("createdAt", "desc")
        .limit(1)
        .executeTakeFirst(),
    );
    return row?.recommendation;
  }

  const ready = async (): Promise<unknown> => {
    const { body } = await request(server.url, { path: "/readyz" });
    return body;
  };

  it("words are judged at once while the picture store is down; what pictures show follows by itself", async () => {
    const photograph = await drawnPhotograph(1);
    picture = await disguisedCopy(photograph);
    await addVerifiedRight(world);
    const { right } = await addPhotographRight(world, photograph);
    const mend = await breakObjects();
    ahead += MINUTE;
    await list(
      world,
      { id: "word", title: "Z0rvyn bag" },
      { id: "copy", title: "nice item", images: [shopUrl] },
    );
    expect(await until(() => verdictOf("word"))).toBe("ask_brand");
    expect(await until(() => verdictOf("copy"))).toBe("clear");
    const down = await ready();
    expect(down).toMatchObject({ ready: true, objects: { ok: false } });
    expect((await casesOf(world)).map(({ listingId }) => listingId)).toEqual(["word"]);

    await mend();
    const found = await until(async () => {
      // What was put off comes again by the clock.
      ahead += MINUTE;
      const cases = await casesOf(world);
      return cases.find(({ listingId }) => listingId === "copy");
    });
    expect(found.finding.pictures).toMatchObject([{ rightId: right, match: "photo_copy" }]);
    expect(await ready()).toMatchObject({ ready: true, objects: { ok: true } });
  }, 120_000);
});

describeOnStores("more listings than screening takes", (kind) => {
  it("all wait, are seen to wait, and are all judged in the end", async () => {
    let ahead = 0;
    const server = await startTestServer({ kind, clock: () => Date.now() + ahead, workers: [] });
    try {
      const { context } = server;
      const world = await addScreeningWorld(context, "Zorvyn");
      const sent = 8 * 250;
      for (let batch = 0; batch < 8; batch += 1) {
        const listings = Array.from({ length: 250 }, (_, at) => ({
          id: `L-${batch}-${at}`,
          title: `plain thing ${at}`,
        }));
        // Intake refuses nothing, however much waits.
        await list(world, ...listings);
      }
      ahead = 5 * MINUTE;
      const { body } = await request(server.url, { path: "/readyz" });
      expect(body).toMatchObject({ ready: true, screening: { ok: false, waiting: sent } });
      expect(body.screening.oldestSeconds).toBeGreaterThanOrEqual(300);
      const told = await request(server.url, { path: "/metrics" });
      expect(told.body).toContain(`touchstone_queue_length{queue="screening"} ${sent}`);
      const worker = await screeningWorker.start(context);
      await until(async () => (await queued(world)) === 0);
      await worker.stop();
      const { judged } = await context.store.transaction(JOB, (tx) =>
        tx.db
          .selectFrom("assessments")
          .select(({ fn }) => fn.count<number>("listingId").distinct().as("judged"))
          .executeTakeFirstOrThrow(),
      );
      expect(judged).toBe(sent);
      const after = await request(server.url, { path: "/readyz" });
      expect(after.body.screening).toEqual({ ok: true, waiting: 0, oldestSeconds: 0 });
    } finally {
      await server.close();
    }
  }, 180_000);
});
