import { ACTING_RULE_NAMES } from "@touchstone/screening";
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
import { requestsWorker } from "../workers/requests/requests-worker.js";
import { screeningWorker } from "../workers/screening/screening-worker.js";
import { bumpRights } from "./bump-rights.js";

/** A bag whose title writes the name with a digit for its letter o. */
const bag = (name: string) => ({
  title: `${name.replace("o", "0")} handbag, genuine leather`,
  price: { amount: "21.70", currency: "EUR" },
});
const JOB = { role: "jobs", job: "test" } as const;

describeOnStores("screening", (kind) => {
  let server: TestServer;
  let world: ScreeningWorld;
  const start = async (name: string, mode?: "observe") => {
    world = await addScreeningWorld(server.context, name, mode);
  };
  const screened = () => until(async () => (await queued(world)) === 0);
  const one = async () => {
    const cases = await casesOf(world);
    expect(cases).toHaveLength(1);
    const [only] = cases;
    if (only === undefined) throw new Error("there is no case");
    return only;
  };
  const eventsOf = (caseId: string) =>
    server.context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("caseEvents")
        .select(["type", "data"])
        .where("caseId", "=", caseId)
        .orderBy("seq")
        .execute(),
    );
  const setMode = (mode: string) =>
    server.context.store.transaction(JOB, (tx) =>
      tx.db.updateTable("marketplaces").set({ mode }).where("id", "=", world.marketplace).execute(),
    );
  beforeAll(async () => {
    server = await startTestServer({ kind, areas: [], workers: [screeningWorker, requestsWorker] });
    await readyDesk(server.context);
  }, 120_000);
  afterAll(() => server?.close());

  it("finds the next listing by a right that was verified while listings flow", async () => {
    await start("Zorvyn");
    await list(world, { id: "before", ...bag(world.name) });
    await screened();
    expect(await casesOf(world)).toEqual([]);
    const right = await addVerifiedRight(world);
    let number = 0;
    await until(async () => {
      number += 1;
      await list(world, { id: `exact-${number}`, title: `${world.name} handbag` });
      await list(world, { id: `disguised-${number}`, ...bag(world.name) });
      return (await casesOf(world)).length > 0;
    });
    await screened();
    const [found] = await casesOf(world);
    expect(found?.listingId).toMatch(/^disguised/);
    expect(found?.finding.mentions).toMatchObject([{ rightId: right, form: "leet" }]);
    const assessments = await server.context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("assessments")
        .selectAll()
        .where("marketplaceId", "=", world.marketplace)
        .execute(),
    );
    const hashOf = (listing?: string) =>
      assessments.find((row) => row.listingId === listing)?.rightsHash;
    expect(hashOf("before")).toBeDefined();
    expect(hashOf(found?.listingId)).toBeDefined();
    expect(hashOf(found?.listingId)).not.toBe(hashOf("before"));
    expect(assessments.every((row) => row.engine.startsWith("touchstone-screening/"))).toBe(true);
  });

  it("rule 10: no rule that has not earned it removes by itself, whatever the policy names", async () => {
    await start("Tholven");
    await setMode("live");
    const policy = JSON.stringify({ askFrom: 0.5, act: ACTING_RULE_NAMES });
    await server.context.store.transaction(JOB, async (tx) => {
      const own = tx.db.updateTable("marketplaces").set({ policy, version: 2 });
      await own.where("id", "=", world.marketplace).execute();
      await bumpRights(tx);
    });
    await addVerifiedRight(world);
    await list(world, { id: "a", ...bag(world.name) });
    const asked = await until(async () => (await casesOf(world))[0]);
    await screened();
    const [assessment, restrictions, deliveries] = await server.context.store.transaction(
      JOB,
      async (tx) => [
        await tx.db
          .selectFrom("assessments")
          .select("recommendation")
          .where("marketplaceId", "=", world.marketplace)
          .executeTakeFirstOrThrow(),
        await tx.db.selectFrom("restrictions").select("id").execute(),
        await tx.db.selectFrom("deliveries").select("id").execute(),
      ],
    );
    expect(assessment.recommendation).toBe("remove");
    expect(asked).toMatchObject({ requestState: "delivered", decision: null });
    expect([restrictions, deliveries]).toEqual([[], []]);
  });

  it("keeps exposure, risk and due date with the request, and no name of a seller", async () => {
    await start("Quolby");
    await addVerifiedRight(world);
    const seller = { id: "s-1", name: "Qu0lby Outlet" };
    await list(world, { id: "a", ...bag(world.name), soldLast30Days: 3, quantity: 9, seller });
    await screened();
    const row = await one();
    expect(row).toMatchObject({
      requestState: "delivered",
      brandId: world.brand.organisation.id,
      sellerId: "s-1",
      exposureCurrency: "EUR",
    });
    expect(Number(row.exposure)).toBe(65.1);
    expect(row.dueAt).not.toBeNull();
    expect(row.finding.mentions.map(({ field, text }) => [field, text])).toEqual([
      ["title", "Qu0lby"],
      ["seller.name", ""],
    ]);
    const kept = await server.context.store.transaction(JOB, async (tx) => [
      await tx.db.selectFrom("assessments").select("body").execute(),
      await tx.db.selectFrom("cases").select("finding").execute(),
      await tx.db.selectFrom("caseEvents").select("data").execute(),
    ]);
    expect(JSON.stringify(kept)).not.toContain("Outlet");
  });

  it("keeps requests to itself while the marketplace observes, and puts them when it no longer does", async () => {
    await start("Marlowick", "observe");
    await addVerifiedRight(world);
    await list(world, { id: "a", ...bag(world.name) });
    await screened();
    expect(await one()).toMatchObject({ requestState: "queued", deliveredAt: null });
    await setMode("ask");
    await until(async () => (await one()).requestState === "delivered");
  });

  it("rule 7: a listing that changes or ends keeps its one case and its snapshot", async () => {
    await start("Tavostrel");
    await addVerifiedRight(world);
    await list(world, { id: "a", ...bag(world.name) });
    await screened();
    const before = await one();
    await list(world, { id: "a", title: "A handbag" });
    await screened();
    expect(await one()).toMatchObject({
      id: before.id,
      snapshotId: before.snapshotId,
      listingChanged: true,
      requestState: "delivered",
    });
    await list(world, { id: "a", title: "A handbag", status: "ended" });
    await screened();
    expect(await one()).toMatchObject({ id: before.id, listingEnded: true });
    const events = await eventsOf(before.id);
    expect(events.map(({ type }) => type)).toEqual([
      "request_queued",
      "request_delivered",
      "listing_changed",
      "listing_ended",
    ]);
  });

  it("asks again about a settled listing only when what was judged has changed", async () => {
    await start("Borganza");
    await addVerifiedRight(world);
    await list(world, { id: "a", ...bag(world.name) });
    await screened();
    const { id } = await one();
    // As an answer leaves it.
    await server.context.store.transaction(JOB, (tx) =>
      tx.db
        .updateTable("cases")
        .set({ requestState: "answered", answer: "genuine" })
        .where("id", "=", id)
        .execute(),
    );
    await list(world, { id: "a", ...bag(world.name), description: "Now with its box" });
    await screened();
    await one();
    await list(world, { id: "a", ...bag(world.name), title: "B.o.r.g.a.n.z.a handbag" });
    await screened();
    expect((await casesOf(world)).map((row) => row.requestState)).toEqual([
      "answered",
      "delivered",
    ]);
  });
});
