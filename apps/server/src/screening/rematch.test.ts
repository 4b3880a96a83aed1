import { afterAll, beforeAll, expect, it } from "vitest";
import {
  addScreeningWorld,
  addVerifiedRight,
  casesOf,
  list,
  readyDesk,
  type ScreeningWorld,
  succeeded,
  until,
} from "../../test/support/screening.js";
import { startTestServer, type TestServer } from "../../test/support/server.js";
import { describeOnStores } from "../../test/support/stores.js";
import { cancelRematch } from "../usecases/rematches/cancel-rematch.js";
import { readRematch } from "../usecases/rematches/list-rematches.js";
import { pauseRematch, resumeRematch } from "../usecases/rematches/pause-rematch.js";
import { estimateRight } from "../usecases/rights/estimate-right.js";
import { rematchWorker } from "../workers/rematch/rematch-worker.js";
import { claimPass } from "./claim-rematch.js";
import { type OpenDesk, openDesk } from "./open-desk.js";
import { rematchPage } from "./rematch-page.js";

const JOB = { role: "jobs", job: "test" } as const;
const MINUTE = 60_000;

describeOnStores("matching stored listings against a new right", (kind) => {
  let server: TestServer;
  let opened: OpenDesk;
  let later = 0;
  const progress = async (world: ScreeningWorld, right: string) =>
    succeeded(await readRematch(server.context, world.brand, right));
  /** Bags of which two write the name with a digit, one early and one late. */
  const listBags = (world: ScreeningWorld, count: number) => {
    const disguised = world.name.replace("o", "0");
    const title = (at: number) => (at === 3 || at === count - 3 ? `${disguised} bag` : "a bag");
    return list(
      world,
      ...Array.from({ length: count }, (_, at) => ({
        id: `${at}`.padStart(5, "0"),
        title: title(at),
        category: "Bags",
        seller: { id: `s-${at}` },
      })),
    );
  };
  beforeAll(async () => {
    const clock = () => Date.now() + later;
    server = await startTestServer({ kind, clock, areas: [], workers: [] });
    opened = openDesk(server.context);
    await readyDesk(server.context);
  }, 120_000);
  afterAll(async () => {
    await opened?.close();
    await server?.close();
  });

  it("says what it would touch, shows its progress, goes on after a stop, and asks once", async () => {
    const world = await addScreeningWorld(server.context, "Zorvyn");
    await listBags(world, 1_100);
    const right = await addVerifiedRight(world);
    const estimate = succeeded(await estimateRight(server.context, world.operator, right));
    expect(estimate).toMatchObject({
      stored: 1_100,
      lookedAt: 1_100,
      sampled: false,
      listings: 2,
      sellers: 2,
      categories: [{ name: "Bags", listings: 2 }],
    });
    expect(await progress(world, right)).toMatchObject({ state: "waiting", done: 0 });
    expect(await rematchPage(server.context, opened.desk, {})).toBe(true);
    expect(await progress(world, right)).toMatchObject({
      state: "running",
      total: 1_100,
      done: 500,
      found: 1,
    });
    // As a process leaves it that is killed at its second page.
    await server.context.store.transaction(JOB, claimPass);
    expect(await rematchPage(server.context, opened.desk, {})).toBe(false);
    later += 2 * MINUTE;
    const worker = await rematchWorker.start(server.context);
    const finished = await until(async () => {
      const now = await progress(world, right);
      return now.state === "done" && now;
    });
    await worker.stop();
    expect(finished).toMatchObject({ total: 1_100, done: 1_100, found: 2 });
    const cases = await casesOf(world);
    expect(cases.map((row) => [row.listingId, row.requestState])).toEqual([
      ["00003", "delivered"],
      ["01097", "delivered"],
    ]);
    // Another right of the brand finds the same listings, and asks nothing twice.
    const second = await addVerifiedRight(world);
    while (await rematchPage(server.context, opened.desk, {}));
    expect(await progress(world, second)).toMatchObject({ state: "done", found: 0 });
    expect(await casesOf(world)).toHaveLength(2);
  });

  it("is held and goes on where it stood, after a page that was in hand when it was held", async () => {
    const world = await addScreeningWorld(server.context, "Norvale");
    await listBags(world, 1_100);
    const right = await addVerifiedRight(world);
    const { id } = await progress(world, right);
    const pause = () => pauseRematch(server.context, world.operator, id);
    const page = () => rematchPage(server.context, opened.desk, {});
    expect((await pauseRematch(server.context, world.brand, id)).ok).toBe(false);
    expect(await page()).toBe(true);
    const first = await progress(world, right);
    // As it is held while a worker has its second page in hand.
    await server.context.store.transaction(JOB, claimPass);
    expect(succeeded(await pause()).state).toBe("paused");
    expect((await pause()).ok).toBe(false);
    later += 2 * MINUTE;
    expect(await page()).toBe(false);
    expect(await progress(world, right)).toMatchObject({ state: "paused", done: first.done });
    const resumed = succeeded(await resumeRematch(server.context, world.operator, id));
    expect(resumed).toMatchObject({ state: "running", done: first.done });
    while (await page());
    const finished = await progress(world, right);
    expect(finished).toMatchObject({ state: "done", done: finished.total, found: 2 });
    expect(await casesOf(world)).toHaveLength(2);
    const again = await resumeRematch(server.context, world.operator, id);
    expect(again.ok).toBe(false);
  });

  it("held before it began, begins when it is let go; and can be ended while it is held", async () => {
    const world = await addScreeningWorld(server.context, "Pellworth");
    await listBags(world, 10);
    const right = await addVerifiedRight(world);
    const { id } = await progress(world, right);
    succeeded(await pauseRematch(server.context, world.operator, id));
    expect(await rematchPage(server.context, opened.desk, {})).toBe(false);
    expect(succeeded(await resumeRematch(server.context, world.operator, id)).state).toBe(
      "waiting",
    );
    succeeded(await pauseRematch(server.context, world.operator, id));
    expect(succeeded(await cancelRematch(server.context, world.operator, id)).state).toBe(
      "cancelled",
    );
    expect(await rematchPage(server.context, opened.desk, {})).toBe(false);
  });

  it("is stopped by the operator, and leaves what it found", async () => {
    const world = await addScreeningWorld(server.context, "Quolby");
    await listBags(world, 10);
    const right = await addVerifiedRight(world);
    const { id } = await progress(world, right);
    const refused = await cancelRematch(server.context, world.brand, id);
    expect(refused.ok).toBe(false);
    expect(succeeded(await cancelRematch(server.context, world.operator, id)).state).toBe(
      "cancelled",
    );
    expect(await rematchPage(server.context, opened.desk, {})).toBe(false);
    expect(await casesOf(world)).toEqual([]);
  });

  it("is done in one pass for rights that were verified together", async () => {
    const world = await addScreeningWorld(server.context, "Marlowick");
    await list(world, { id: "a", title: "Marl0wick bag" }, { id: "b", title: "M0rlowind bag" });
    const rights = [await addVerifiedRight(world), await addVerifiedRight(world, "Morlowind")];
    let pages = 0;
    while (await rematchPage(server.context, opened.desk, {})) pages += 1;
    const all = await Promise.all(rights.map((right) => progress(world, right)));
    expect(all.map(({ state }) => state)).toEqual(["done", "done"]);
    expect(new Set(all.map(({ startedAt }) => startedAt)).size).toBe(1);
    // All listings of all tests, once.
    expect(pages).toBe(Math.ceil(((all[0]?.total ?? 0) + 1) / 500));
    expect(await casesOf(world)).toHaveLength(2);
  });
});
