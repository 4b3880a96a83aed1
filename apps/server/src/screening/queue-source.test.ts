import { afterAll, beforeAll, expect, it } from "vitest";
import {
  addScreeningWorld,
  addVerifiedRight,
  casesOf,
  list,
  queued,
  readyDesk,
  type ScreeningWorld,
  until,
} from "../../test/support/screening.js";
import { startTestServer, type TestServer } from "../../test/support/server.js";
import { describeOnStores } from "../../test/support/stores.js";
import { claimListings } from "./claim-listings.js";
import { judge } from "./judge.js";
import { readMarketplaceRules } from "./marketplace-rules.js";
import { type OpenDesk, openDesk } from "./open-desk.js";
import { putOff, queueSource } from "./queue-source.js";
import { recordJudgements } from "./record-judgements.js";
import { screenQueued } from "./screen-queued.js";

const JOB = { role: "jobs", job: "test" } as const;

describeOnStores("the screening queue", (kind) => {
  let server: TestServer;
  let opened: OpenDesk;
  let later = 0;
  const claim = async (world: ScreeningWorld) => {
    const { store } = server.context;
    const listings = await store.transaction(JOB, (tx) => claimListings(tx, 10));
    const rules = await store.transaction(JOB, (tx) =>
      readMarketplaceRules(tx, [world.marketplace]),
    );
    const rights = await opened.desk.rights();
    return { listings, judged: await judge(opened.desk, rights, rules, listings) };
  };
  const assessed = (world: ScreeningWorld) =>
    server.context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("assessments")
        .select("recommendation")
        .where("marketplaceId", "=", world.marketplace)
        .execute(),
    );
  const screenAll = async () => {
    while (await screenQueued(server.context, opened.desk));
  };
  const record = ({ judgements }: Awaited<ReturnType<typeof judge>>) =>
    recordJudgements(server.context, "test", judgements, queueSource);
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

  it("screens again what was judged by rights that are no longer the newest", async () => {
    const world = await addScreeningWorld(server.context, "Zorvyn");
    await list(world, { id: "a", title: "Z0rvyn bag" });
    const { judged } = await claim(world);
    const { version } = await opened.desk.rights();
    await addVerifiedRight(world);
    await record(judged);
    expect(await queued(world)).toBe(1);
    expect(await casesOf(world)).toEqual([]);
    await until(async () => (await opened.desk.rights()).version > version);
    await screenAll();
    expect(await queued(world)).toBe(0);
    expect(await casesOf(world)).toHaveLength(1);
    expect(await assessed(world)).toHaveLength(2);
  });

  it("drops a judgement of a version that changed or ended meanwhile, and leaves the newer one queued", async () => {
    const world = await addScreeningWorld(server.context, "Quolby");
    await list(world, { id: "a", title: "a bag" }, { id: "b", title: "a bag" });
    const { judged } = await claim(world);
    await list(world, { id: "a", title: "a shoe" }, { id: "b", title: "a bag", status: "ended" });
    await record(judged);
    expect(await assessed(world)).toEqual([]);
    expect(await queued(world)).toBe(2);
    await screenAll();
    expect(await assessed(world)).toHaveLength(2);
  });

  it("gives what a killed process had in hand to another once its lease is over", async () => {
    const world = await addScreeningWorld(server.context, "Marlowick");
    await list(world, { id: "a", title: "a bag" });
    const { judged } = await claim(world);
    await screenAll();
    expect(await queued(world)).toBe(1);
    later += 61_000;
    await screenAll();
    expect(await queued(world)).toBe(0);
    // The first one was only slow after all.
    await record(judged);
    expect(await assessed(world)).toHaveLength(1);
  });

  it("puts off what cannot be judged, and loses it not", async () => {
    const world = await addScreeningWorld(server.context, "Borganza");
    await list(world, { id: "a", title: "a bag" });
    const { listings } = await claim(world);
    const unjudged = listings.map((listing) => ({ listing, detail: "a fault" }));
    await server.context.store.transaction(JOB, (tx) => putOff(tx, unjudged));
    await screenAll();
    expect(await queued(world)).toBe(1);
    later += 61_000;
    await screenAll();
    expect(await queued(world)).toBe(0);
  });
});
