import { afterAll, beforeAll, expect, it } from "vitest";
import {
  addScreeningWorld,
  addSubmittedRight,
  casesOf,
  list,
  queued,
  readyDesk,
  type ScreeningWorld,
  succeeded,
  until,
} from "../../test/support/screening.js";
import { startTestServer, type TestServer } from "../../test/support/server.js";
import { describeOnStores } from "../../test/support/stores.js";
import { readRematch } from "../usecases/rematches/list-rematches.js";
import { changeRight } from "../usecases/rights/change-right.js";
import { listRights } from "../usecases/rights/list-rights.js";
import { readRight } from "../usecases/rights/read-right.js";
import { reviewRight } from "../usecases/rights/review-right.js";
import { submitRight } from "../usecases/rights/submit-right.js";
import { budgetsWorker } from "../workers/budgets/budgets-worker.js";
import { screeningWorker } from "../workers/screening/screening-worker.js";
import type { ScreeningDesk } from "./desk.js";
import { measureMarks } from "./measure-marks.js";
import { type OpenDesk, openDesk } from "./open-desk.js";
import { rematchPage } from "./rematch-page.js";

const JOB = { role: "jobs", job: "test" } as const;

describeOnStores("the budget of a mark", (kind) => {
  let server: TestServer;
  let opened: OpenDesk;
  const context = () => server.context;
  const measure = () => measureMarks(context(), opened.desk, new Set());
  const measureAll = async () => {
    while (await measure());
  };
  const read = async (world: ScreeningWorld, id: string) =>
    succeeded(await readRight(context(), world.brand, id)).budget;
  const verify = async (world: ScreeningWorld, id: string) =>
    succeeded(await reviewRight(context(), world.operator, id, { outcome: "verified" }));
  const screened = (world: ScreeningWorld) => until(async () => (await queued(world)) === 0);
  const findings = async (world: ScreeningWorld) => {
    const rows = await context().store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("assessments")
        .select(["listingId", "body"])
        .where("marketplaceId", "=", world.marketplace)
        .execute(),
    );
    return rows.filter(({ body }) => body.findings.length > 0).map(({ listingId }) => listingId);
  };
  beforeAll(async () => {
    server = await startTestServer({ kind, areas: [], workers: [screeningWorker] });
    opened = openDesk(server.context);
    await readyDesk(server.context);
  }, 120_000);
  afterAll(async () => {
    await opened?.close();
    await server?.close();
  });

  it("is waited for by disguises alone: plain forms are found at once, and the rest when it is measured", async () => {
    const world = await addScreeningWorld(context(), "Zorvyn");
    const right = await addSubmittedRight(world);
    await verify(world, right);
    expect(await read(world, right)).toMatchObject({ state: "pending", found: null });
    let number = 0;
    await until(async () => {
      number += 1;
      await list(world, { id: `plain-${number}`, title: "ZORVYN handbag" });
      await screened(world);
      return (await findings(world)).length > 0;
    });
    await list(world, { id: "disguised", title: "Z0rvyn handbag" });
    await screened(world);
    while (await rematchPage(context(), opened.desk, {}));
    expect(await findings(world)).not.toContain("disguised");

    await measureAll();
    expect(await read(world, right)).toMatchObject({ state: "measured", off: [] });
    expect(succeeded(await readRematch(context(), world.brand, right)).state).toBe("waiting");
    while (await rematchPage(context(), opened.desk, {}));
    expect((await casesOf(world)).map(({ listingId }) => listingId)).toEqual(["disguised"]);
  });

  it("leaves out what clean titles would be taken for, and shows which", async () => {
    const world = await addScreeningWorld(context(), "Halvenmoor");
    const right = await addSubmittedRight(world, "Waterproof");
    await measureAll();
    await verify(world, right);
    const budget = await read(world, right);
    expect(budget).toMatchObject({ state: "measured", off: ["typo"] });
    expect(budget?.found?.mentions.count).toBeGreaterThan(50);
    const typo = budget?.found?.operators.find(({ name }) => name === "typo");
    expect(typo).toMatchObject({ watched: false });
    for (const { title, start, end } of typo?.samples ?? []) {
      expect(title.slice(start, end).toLowerCase()).not.toBe("waterproof");
    }
    expect(typo?.samples.length).toBeGreaterThan(1);
    await until(async () => (await opened.desk.rights()).brandIds.has("Halvenmoor"));
    await list(
      world,
      { id: "slip", title: "watreproof bag" },
      { id: "leet", title: "w4terproof bag" },
    );
    await screened(world);
    expect(await findings(world)).toEqual(["leet"]);
  });

  it("is measured again when the mark is worded otherwise, and not until then", async () => {
    const world = await addScreeningWorld(context(), "Quolby");
    const right = await addSubmittedRight(world);
    await measureAll();
    expect(await measure()).toBe(false);
    const why = { outcome: "needs_info", reason: "And in Chinese?" } as const;
    succeeded(await reviewRight(context(), world.operator, right, { outcome: "start" }));
    succeeded(await reviewRight(context(), world.operator, right, why));
    const changed = await changeRight(context(), world.brand, right, { aliases: ["阔比"] });
    expect(succeeded(changed).budget).toMatchObject({ state: "pending" });
    succeeded(await submitRight(context(), world.brand, right));
    expect(await measure()).toBe(true);
    expect(await read(world, right)).toMatchObject({ state: "measured" });
  });

  it("is not lost with a process that ends over it, and one mark does not hold up the others", async () => {
    const world = await addScreeningWorld(context(), "Tholven");
    const poison = await addSubmittedRight(world, "Poison");
    const right = await addSubmittedRight(world);
    const measured: ScreeningDesk["live"]["measure"] = (marks) =>
      marks.some(({ text }) => text === "Poison")
        ? Promise.reject(new Error("its thread ended"))
        : opened.desk.live.measure(marks);
    const desk = { live: { measure: measured } } as unknown as ScreeningDesk;
    const unmeasurable = new Set<string>();
    while (await measureMarks(context(), desk, unmeasurable));
    expect([...unmeasurable]).toEqual([poison]);
    expect(await read(world, poison)).toMatchObject({ state: "pending" });
    expect(await read(world, right)).toMatchObject({ state: "measured" });
    const worker = await budgetsWorker.start(context());
    await until(async () => (await read(world, poison))?.state === "measured");
    await worker.stop();
  });

  it("is its brand's to read, nobody's to write, and another brand's not even to read", async () => {
    const world = await addScreeningWorld(context(), "Marlowick");
    const other = await addScreeningWorld(context(), "Cirrofen");
    await addSubmittedRight(world);
    await measureAll();
    const listed = succeeded(await listRights(context(), world.operator, { limit: 50 }));
    expect(listed.items.every(({ budget }) => budget?.state === "measured")).toBe(true);
    const scope = (brand: ScreeningWorld) =>
      ({ role: "brand", organisation: brand.brand.organisation.id }) as const;
    const seen = (brand: ScreeningWorld) =>
      context().store.transaction(scope(brand), (tx) =>
        tx.db.selectFrom("rightBudgets").select("rightId").execute(),
      );
    expect(await seen(world)).toHaveLength(1);
    expect(await seen(other)).toEqual([]);
    const written = context().store.transaction(scope(world), (tx) =>
      tx.db.updateTable("rightBudgets").set({ switchedOff: [] }).execute(),
    );
    await expect(written).rejects.toMatchObject({ code: "42501" });
  });
});
