import { queueWorth } from "@touchstone/casework";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { refoldCases } from "../../src/usecases/cases/refold.js";
import { answerRequest } from "../../src/usecases/requests/answer-request.js";
import { answerCluster } from "../../src/usecases/requests/cluster/answer-cluster.js";
import { sendHeldNow, undoHeld } from "../../src/usecases/requests/cluster/end-hold.js";
import { getCluster } from "../../src/usecases/requests/cluster/get-cluster.js";
import { previewAnswer } from "../../src/usecases/requests/cluster/preview-answer.js";
import { listRequests } from "../../src/usecases/requests/list-requests.js";
import { summariseRequests } from "../../src/usecases/requests/summarise-requests.js";
import { WAITING } from "../../src/usecases/requests/waiting-states.js";
import { runDueClocks } from "../../src/workers/clocks/run-due.js";
import { putToBrand, stateOf } from "../support/alike.js";
import { addLiveWorld, brandMember, consequences } from "../support/cases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import type { World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;
const MINUTE = 60_000;
const MORNING = Date.parse("2026-11-24T10:00:00.000Z");

describeOnStores("answers to listings that are alike", (kind) => {
  let server: TestServer;
  let context: Context;
  let now = 0;

  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => now, workers: [] });
    context = server.context;
  });
  beforeEach(() => {
    now = MORNING;
  });
  afterAll(() => server?.close());

  const put = (world: World, listing: string, more = {}) =>
    putToBrand(context.store, world, { listing, ...more });

  function notice(world: World) {
    return {
      answer: "counterfeit",
      rightId: world.right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: world.declaration,
    } as const;
  }

  /** A cluster of three, and one of the same brand by somebody else. */
  async function threeAlike() {
    const world = await addLiveWorld(context.store);
    const lead = await put(world, "A-1", { exposure: "50" });
    const second = await put(world, "A-2", { exposure: "70" });
    const third = await put(world, "A-3", { exposure: "30" });
    const stranger = await put(world, "B-1", { seller: "S-2" });
    return { world, actor: brandMember(world), lead, second, third, stranger };
  }

  async function answered() {
    const all = await threeAlike();
    const { world, actor, lead } = all;
    const preview = await previewAnswer(context, actor, lead, notice(world));
    if (!preview.ok) throw new Error(preview.failure.detail);
    const { token } = preview.value;
    const given = await answerCluster(context, actor, lead, { ...notice(world), token });
    return { ...all, preview: preview.value, given };
  }

  it("show what one answer can reach: the seller's others, and nobody else's", async () => {
    const { world, actor, lead, second, third } = await threeAlike();
    const cluster = await getCluster(context, actor, lead);
    if (!cluster.ok) throw new Error(cluster.failure.detail);
    expect(cluster.value.items.map((item) => item.case)).toEqual([lead, second, third]);
    expect(cluster.value).toMatchObject({
      listings: 3,
      sellers: 1,
      exposure: [{ amount: "150.00", currency: "EUR" }],
    });
    const listed = await queue(actor);
    expect(listed.filter(({ alike }) => alike === 3)).toHaveLength(3);
    expect(
      await getCluster(context, brandMember({ ...world, brand: world.otherBrand }), lead),
    ).toMatchObject({
      ok: false,
      failure: { code: "not_found" },
    });
  });

  it("tell before what they touch, and refuse what was not looked at", async () => {
    const { world, actor, lead, second, third } = await threeAlike();
    const said = notice(world);
    const preview = await previewAnswer(context, actor, lead, { ...said, except: [third] });
    if (!preview.ok) throw new Error(preview.failure.detail);
    expect(preview.value).toMatchObject({
      listings: 2,
      sellers: 1,
      removes: true,
      holdMinutes: 10,
    });
    expect(preview.value.items.map((item) => item.case)).toEqual([lead, second]);
    const { token } = preview.value;
    expect(await answerCluster(context, actor, lead, { ...said, token })).toMatchObject({
      ok: false,
      failure: { code: "conflict" },
    });
    expect((await stateOf(context.store, lead)).requestState).toBe("delivered");
    const given = await answerCluster(context, actor, lead, { ...said, token, except: [third] });
    expect(given).toMatchObject({ ok: true, value: { held: [{ case: second }] } });
    expect((await stateOf(context.store, third)).requestState).toBe("delivered");
  });

  it("name item by item what pre-flight would refuse", async () => {
    const { world, actor, lead } = await threeAlike();
    const said = { ...notice(world), rightId: world.otherRight };
    const preview = await previewAnswer(context, actor, lead, said);
    if (!preview.ok) throw new Error(preview.failure.detail);
    expect(preview.value.items).toEqual([]);
    expect(preview.value.refused).toHaveLength(3);
    expect(preview.value.refused[0]?.parts[0]?.pointer).toBe("/rightId");
  });

  it("act at once on the first and hold the others: their sellers are not told before ten minutes", async () => {
    const { world, lead, second, third, given } = await answered();
    expect(given).toMatchObject({ ok: true, value: { decision: "restrict" } });
    expect(await stateOf(context.store, lead)).toMatchObject({ requestState: "answered" });
    for (const id of [second, third]) {
      const held = await stateOf(context.store, id);
      expect(held).toMatchObject({
        requestState: "held",
        sellerInformedAt: null,
        pending: { kind: "held", leadCaseId: lead, until: "2026-11-24T10:10:00.000Z" },
      });
      expect(held.statements).toEqual([]);
    }
    expect((await consequences(context.store, world)).restrictions).toEqual(["active"]);
    now += 9 * MINUTE;
    await runDueClocks(context, 100);
    expect((await stateOf(context.store, second)).requestState).toBe("held");
    now += 2 * MINUTE;
    await runDueClocks(context, 100);
    await runDueClocks(context, 100);
    for (const id of [second, third]) {
      const acted = await stateOf(context.store, id);
      expect(acted).toMatchObject({ requestState: "answered", pending: null });
      expect(acted.statements).toHaveLength(1);
      expect(acted.strikes).toHaveLength(1);
    }
    expect((await consequences(context.store, world)).deliveries).toHaveLength(3);
    expect((await refoldCases(context)).mismatches).toEqual([]);
  });

  it("can be undone while they are held: nothing is left that counts for anybody", async () => {
    const { actor, world, lead, second, third } = await answered();
    now += 3 * MINUTE;
    expect(await undoHeld(context, actor, second, "one")).toMatchObject({
      ok: true,
      value: { cases: [{ case: second, requestState: "opened" }] },
    });
    expect(await undoHeld(context, actor, lead, "cluster")).toMatchObject({ ok: true });
    now += 20 * MINUTE;
    await runDueClocks(context, 100);
    for (const id of [lead, second, third]) {
      const open = await stateOf(context.store, id);
      expect(open).toMatchObject({ requestState: "opened", currentDecisionId: null });
      expect(open.restrictions.filter(({ state }) => state === "active")).toEqual([]);
    }
    const counted = await context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("caseEvents")
        .select("data")
        .where("type", "=", "reversed")
        .where("marketplaceId", "=", world.marketplace)
        .execute(),
    );
    expect(counted.map(({ data }) => data["countsForStanding"])).toEqual([false]);
    expect(await undoHeld(context, actor, lead, "cluster")).toMatchObject({ ok: false });
  });

  it("can be sent now, once", async () => {
    const { actor, lead, second, third } = await answered();
    expect(await sendHeldNow(context, actor, lead, "cluster")).toMatchObject({ ok: true });
    for (const id of [second, third]) {
      expect(await stateOf(context.store, id)).toMatchObject({ requestState: "answered" });
    }
    expect(await sendHeldNow(context, actor, second, "one")).toMatchObject({ ok: false });
    now += 11 * MINUTE;
    await runDueClocks(context, 100);
    expect((await stateOf(context.store, second)).answers).toHaveLength(1);
  });

  it("pass pre-flight again when they take effect: a right that was withdrawn meanwhile removes nothing", async () => {
    const { world, second, third } = await answered();
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .updateTable("rights")
        .set({ state: "withdrawn" })
        .where("id", "=", world.right)
        .execute(),
    );
    now += 11 * MINUTE;
    await runDueClocks(context, 100);
    for (const id of [second, third]) {
      const open = await stateOf(context.store, id);
      expect(open).toMatchObject({ requestState: "opened", restrictions: [], strikes: [] });
    }
  });

  it("give agents no more than their power of attorney at the time when they take effect", async () => {
    const all = await threeAlike();
    const { world, lead, second } = all;
    const authorisation = await context.store.transaction(JOB, async (tx) => {
      const id = tx.newId();
      await tx.db
        .insertInto("authorisations")
        .values({
          id,
          brandId: world.brand,
          agentId: world.agent,
          actions: ["answer"],
          validFrom: tx.now,
          state: "active",
          createdAt: tx.now,
        })
        .execute();
      return id;
    });
    const agent = {
      ...all.actor,
      organisation: { id: world.agent, kind: "agent" },
    } as const;
    const said = { answer: "genuine" } as const;
    const preview = await previewAnswer(context, agent, lead, said);
    if (!preview.ok) throw new Error(preview.failure.detail);
    const { token } = preview.value;
    expect(await answerCluster(context, agent, lead, { ...said, token })).toMatchObject({
      ok: true,
    });
    await context.store.transaction(JOB, (tx) =>
      tx.db
        .updateTable("authorisations")
        .set({ state: "revoked" })
        .where("id", "=", authorisation)
        .execute(),
    );
    now += 11 * MINUTE;
    await runDueClocks(context, 100);
    expect(await stateOf(context.store, second)).toMatchObject({
      requestState: "opened",
      answers: [],
    });
  });

  it("order the queue by expected harm × uncertainty × how many are alike, as the rule says", async () => {
    const world = await addLiveWorld(context.store);
    const actor = brandMember(world);
    await put(world, "certain", { seller: "S-9", risk: 0.99, exposure: "900", title: "Shoe one" });
    await put(world, "doubtful", { seller: "S-8", risk: 0.5, exposure: "300", title: "Hat two" });
    await put(world, "A-1", { risk: 0.8, exposure: "120" });
    await put(world, "A-2", { risk: 0.8, exposure: "110" });
    const items = await queue(actor);
    const worth = items.map(({ risk, exposure, alike }) =>
      queueWorth({ risk, exposure: Number(exposure), alike }),
    );
    expect(items.map(({ listing }) => listing)).toEqual(["doubtful", "A-1", "A-2", "certain"]);
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    const [first] = items;
    if (first === undefined) throw new Error("an empty queue");
    expect(await answerRequest(context, actor, first.id, { answer: "genuine" })).toMatchObject({
      ok: true,
    });
    expect((await queue(actor)).map(({ listing }) => listing)).toEqual(["A-1", "A-2", "certain"]);
    const a1 = items.find(({ listing }) => listing === "A-1")?.id ?? "";
    await answerRequest(context, actor, a1, { answer: "genuine" });
    expect((await queue(actor)).map(({ listing, alike }) => [listing, alike])).toEqual([
      ["A-2", 1],
      ["certain", 1],
    ]);
  });

  it("say how few answers settle how much of the open exposure", async () => {
    const { actor } = await threeAlike();
    const summary = await summariseRequests(context, actor);
    if (!summary.ok) throw new Error(summary.failure.detail);
    expect(summary.value.settles).toEqual([{ answers: 1, share: expect.closeTo(150 / 250, 9) }]);
  });

  async function queue(actor: Parameters<typeof listRequests>[1]) {
    const listed = await listRequests(context, actor, {
      state: [...WAITING],
      sort: "worth",
      limit: 50,
      after: null,
    });
    if (!listed.ok) throw new Error(listed.failure.detail);
    return listed.value.items;
  }
});
