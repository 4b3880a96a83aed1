import { afterAll, beforeAll, expect, it } from "vitest";
import type { Result } from "../../src/failures/failure.js";
import { caseFile } from "../../src/usecases/cases/case-file.js";
import { decideContest } from "../../src/usecases/contests/decide-contest.js";
import { listContests } from "../../src/usecases/contests/list-contests.js";
import { openContest } from "../../src/usecases/contests/open-contest.js";
import { overviewBrands } from "../../src/usecases/overview/brand-overview.js";
import { overviewDeliveries } from "../../src/usecases/overview/delivery-overview.js";
import { readFlow } from "../../src/usecases/overview/flow.js";
import { answerRequest } from "../../src/usecases/requests/answer-request.js";
import { listTasks } from "../../src/usecases/tasks/list-tasks.js";
import { runDueClocks } from "../../src/workers/clocks/run-due.js";
import { addLiveWorld, addRequest, brandMember, operatorMember } from "../support/cases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import type { World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;
const HOUR = 3_600_000;

/** What a use case gave back, which went well. */
function wentWell<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.failure.detail);
  return result.value;
}

describeOnStores("what the operator sees at a glance", (kind) => {
  let server: TestServer;
  let world: World;
  let removed: string;
  let now = Date.parse("2026-11-24T10:00:00.000Z");
  const seller = () => ({ kind: "seller", marketplace: world.marketplace, seller: "S-1" }) as const;
  const operator = () => operatorMember(world);

  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => now, workers: [] });
    const { context } = server;
    world = await addLiveWorld(context.store);
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .insertInto("endpoints")
        .values({
          marketplaceId: world.marketplace,
          url: "https://bazaar.test/hook",
          secretSealed: "sealed",
          state: "parked",
          parkedReason: "401",
          parkedAt: tx.now,
          updatedAt: tx.now,
        })
        .execute(),
    );
    removed = await addRequest(context.store, world);
    await addRequest(context.store, world, world.otherBrand);
    now += HOUR / 2;
    await answerRequest(context, brandMember(world), removed, {
      answer: "counterfeit",
      rightId: world.right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: world.declaration,
    });
    const contest = { kind: "first_sale", message: "I bought it.".repeat(50), files: [] } as const;
    await openContest(context, seller(), removed, contest);
    now += HOUR;
    await runDueClocks(context, 10);
  });
  afterAll(() => server.close());

  const links = async () => {
    const flow = wentWell(await readFlow(server.context, operator(), 24));
    return flow.links.map(({ source, target, count }) => `${source} > ${target} ${count}`);
  };

  it("where listings went: every request is somewhere", async () => {
    expect(new Set(await links())).toEqual(
      new Set([
        "listings > asked 2",
        "asked > answered_counterfeit 1",
        "answered_counterfeit > removed 1",
        "removed > contested 1",
        "asked > silent 1",
      ]),
    );
    const later = wentWell(await readFlow(server.context, operator(), 1));
    expect(later.links).toEqual([]);
  });

  it("brands with what waits, what it is worth, and how soon they answer", async () => {
    const { items } = wentWell(await overviewBrands(server.context, operator()));
    const { brand, otherBrand } = world;
    expect(items.map(({ id }) => id)).toEqual([otherBrand, brand]);
    expect(items[0]).toMatchObject({
      name: expect.stringContaining("Borea"),
      manager: null,
      identityState: "confirmed",
      rights: { verified: 1, waiting: 0 },
      requests: {
        waiting: 1,
        oldestSince: "2026-11-24T10:00:00.000Z",
        overdue: 1,
        answered7d: 0,
        medianAnswerHours: null,
      },
      exposure: [{ amount: "120.00", currency: "EUR" }],
    });
    expect(items[1]).toMatchObject({
      requests: { waiting: 0, answered7d: 1, medianAnswerHours: 0.5 },
      exposure: [],
      confirmed30d: 1,
      reversed30d: 0,
    });
  });

  it("marketplaces with what waits for them, and why it does", async () => {
    expect(await overviewDeliveries(server.context, operator())).toMatchObject({
      value: {
        items: [
          {
            id: world.marketplace,
            name: "Bazaar",
            mode: "live",
            endpointState: "parked",
            parkedReason: "401",
            pending: 1,
            retried: 0,
            lastDeliveredAt: null,
          },
        ],
      },
    });
  });

  it("tasks that say where to go, in a word that programs know too", async () => {
    const { items } = wentWell(await listTasks(server.context, operator()));
    const { brand, otherBrand, marketplace } = world;
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: "endpoint_parked",
          marketplace,
          count: 1,
          nextStepCode: "resume_endpoint",
        }),
        expect.objectContaining({
          kind: "contest_open",
          case: removed,
          brand,
          marketplace,
          nextStepCode: "decide_contest",
        }),
        expect.objectContaining({
          kind: "request_expired",
          brand: otherBrand,
          count: 1,
          nextStepCode: "call_brand",
        }),
      ]),
    );
  });

  it("the file of a case with the listing, its names and its pictures", async () => {
    expect(await caseFile(server.context, operator(), removed)).toMatchObject({
      value: {
        id: removed,
        title: "Bag",
        brand: { id: world.brand, name: expect.stringContaining("Alba") },
        marketplace: { id: world.marketplace, name: "Bazaar", mode: "live", profile: "EU_DSA" },
        snapshot: { id: world.snapshot, body: { title: "Bag" } },
        pictures: [],
      },
    });
  });

  it("open contests with the beginning of what is said; decided ones apart from them", async () => {
    const all = { limit: 50, after: null } as const;
    const list = (state: "open" | "decided") =>
      listContests(server.context, operator(), { ...all, state });
    expect(await list("open")).toMatchObject({
      value: {
        items: [
          {
            case: removed,
            listing: "L-1",
            title: "Bag",
            brand: expect.stringContaining("Alba"),
            marketplace: world.marketplace,
            kind: "first_sale",
            state: "open",
            message: expect.stringMatching(/^I bought it\./),
          },
        ],
        next: null,
      },
    });
    expect(await list("decided")).toMatchObject({ value: { items: [] } });
    const reversed = { outcome: "reversed", message: "You are right." } as const;
    await decideContest(server.context, operator(), removed, reversed);
    expect(await list("open")).toMatchObject({ value: { items: [] } });
    expect(await list("decided")).toMatchObject({ value: { items: [{ state: "reversed" }] } });
    const [first] = wentWell(await list("decided")).items;
    const after = ["decided", new Date(now).toISOString(), first?.id ?? ""];
    expect(
      await listContests(server.context, operator(), { state: "decided", limit: 1, after }),
    ).toMatchObject({ value: { items: [] } });
    expect(
      await listContests(server.context, operator(), { state: "open", limit: 1, after }),
    ).toMatchObject({ ok: false, failure: { code: "invalid_request" } });
  });

  it("a removal that was reversed is told as that, and counted for its brand", async () => {
    expect(await links()).toContain("removed > reversed 1");
    const { items } = wentWell(await overviewBrands(server.context, operator()));
    expect(items.find(({ id }) => id === world.brand)).toMatchObject({
      confirmed30d: 0,
      reversed30d: 1,
    });
  });
});
