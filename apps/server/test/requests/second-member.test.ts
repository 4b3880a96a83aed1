import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { setFourEyes } from "../../src/usecases/brands/set-four-eyes.js";
import { refoldCases } from "../../src/usecases/cases/refold.js";
import { answerRequest } from "../../src/usecases/requests/answer-request.js";
import {
  confirmAnswer,
  rejectAnswer,
} from "../../src/usecases/requests/answering/confirm-answer.js";
import { answerCluster } from "../../src/usecases/requests/cluster/answer-cluster.js";
import { previewAnswer } from "../../src/usecases/requests/cluster/preview-answer.js";
import { getRequest } from "../../src/usecases/requests/get-request.js";
import { recordTestBuy } from "../../src/usecases/requests/record-test-buy.js";
import { runDueClocks } from "../../src/workers/clocks/run-due.js";
import { addColleague, putToBrand, stateOf } from "../support/alike.js";
import { addLiveWorld, brandMember, consequences } from "../support/cases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import type { World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;
const DAY = 24 * 60 * 60_000;
const MORNING = Date.parse("2026-11-24T10:00:00.000Z");

describeOnStores("answers that need a second member", (kind) => {
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

  function notice(world: World, declarationId = world.declaration) {
    return {
      answer: "counterfeit",
      rightId: world.right,
      reasonCode: "TM_OBFUSCATED",
      declarationId,
    } as const;
  }

  /** A brand that wants two members from 500 EUR or three listings on. */
  async function careful() {
    const world = await addLiveWorld(context.store);
    const actor = brandMember(world);
    const setting = { exposure: { amount: "500", currency: "EUR" }, cluster: 3 };
    expect(await setFourEyes(context, actor, world.brand, setting)).toMatchObject({ ok: true });
    const colleague = await addColleague(context.store, world);
    return { world, actor, colleague };
  }

  async function proposed() {
    const all = await careful();
    const id = await putToBrand(context.store, all.world, { listing: "A-1", exposure: "900" });
    const given = await answerRequest(context, all.actor, id, notice(all.world));
    expect(given).toMatchObject({ ok: true, value: { requestState: "proposed", decision: null } });
    return { ...all, id };
  }

  it("do nothing before: no statement, no restriction, no delivery", async () => {
    const { world, id } = await proposed();
    expect(await stateOf(context.store, id)).toMatchObject({
      requestState: "proposed",
      pending: { kind: "proposed", memberId: world.member },
      answers: [],
      statements: [],
    });
    expect((await consequences(context.store, world)).deliveries).toEqual([]);
  });

  it("are not confirmed by the member who proposed them", async () => {
    const { world, actor, id } = await proposed();
    const { declaration: declarationId } = world;
    const same = await confirmAnswer(context, actor, id, { declarationId, scope: "one" });
    expect(same).toMatchObject({ ok: false, failure: { code: "illegal_move" } });
    expect((await stateOf(context.store, id)).requestState).toBe("proposed");
  });

  it("pass pre-flight at both moments, and take effect as the second member's own", async () => {
    const { world, colleague, id } = await proposed();
    const bare = await confirmAnswer(context, colleague.actor, id, { scope: "one" });
    expect(bare).toMatchObject({ ok: false, failure: { code: "preflight_failed" } });
    const declarationId = colleague.declaration;
    const given = await confirmAnswer(context, colleague.actor, id, {
      declarationId,
      scope: "one",
    });
    expect(given).toMatchObject({ ok: true, value: { decision: "restrict" } });
    const state = await stateOf(context.store, id);
    expect(state.answers).toMatchObject([{ memberId: colleague.actor.memberId, declarationId }]);
    expect((await consequences(context.store, world)).restrictions).toEqual(["active"]);
    expect((await refoldCases(context)).mismatches).toEqual([]);
  });

  it("are open again when the second member says no, or nobody says anything in time", async () => {
    const { actor, world, colleague, id } = await proposed();
    expect(
      await rejectAnswer(context, colleague.actor, id, "Ours, from the outlet."),
    ).toMatchObject({
      ok: true,
      value: { requestState: "opened" },
    });
    await answerRequest(context, actor, id, notice(world));
    now += 10 * DAY;
    await runDueClocks(context, 100);
    await runDueClocks(context, 100);
    const state = await stateOf(context.store, id);
    expect(state).toMatchObject({ requestState: "expired_unanswered", pending: null, answers: [] });
  });

  it("are those above the threshold, those in another currency, and never those that are no notice", async () => {
    const { world, actor } = await careful();
    const put = (listing: string, exposure: string, currency = "EUR") =>
      putToBrand(context.store, world, { listing, exposure, currency, seller: `of ${listing}` });
    const small = await put("small", "499");
    const foreign = await put("foreign", "10", "USD");
    const genuine = await put("genuine", "9000");
    expect(await answerRequest(context, actor, small, notice(world))).toMatchObject({
      value: { requestState: "answered" },
    });
    expect(await answerRequest(context, actor, foreign, notice(world))).toMatchObject({
      value: { requestState: "proposed" },
    });
    expect(await answerRequest(context, actor, genuine, { answer: "genuine" })).toMatchObject({
      value: { requestState: "answered" },
    });
  });

  it("of a whole cluster are confirmed together: the first acts, the others are held", async () => {
    const { world, actor, colleague } = await careful();
    const cases: string[] = [];
    for (const listing of ["A-1", "A-2", "A-3"]) {
      cases.push(await putToBrand(context.store, world, { listing }));
    }
    const [lead = "", second = "", third = ""] = cases;
    const preview = await previewAnswer(context, actor, lead, notice(world));
    if (!preview.ok) throw new Error(preview.failure.detail);
    expect(preview.value.secondMember).toBe(true);
    const { token } = preview.value;
    await answerCluster(context, actor, lead, { ...notice(world), token });
    for (const id of cases)
      expect((await stateOf(context.store, id)).requestState).toBe("proposed");
    const declarationId = colleague.declaration;
    const confirmed = { declarationId, scope: "cluster" } as const;
    expect(await confirmAnswer(context, colleague.actor, lead, confirmed)).toMatchObject({
      ok: true,
      value: { decision: "restrict", held: [{ case: second }, { case: third }] },
    });
    expect((await stateOf(context.store, second)).requestState).toBe("held");
  });

  it("can rest on a test buy: its words are evidence, and can be erased without breaking the case", async () => {
    const world = await addLiveWorld(context.store);
    const actor = brandMember(world);
    const id = await putToBrand(context.store, world, { listing: "A-1" });
    const said = { ...notice(world), reasonCode: "TM_TEST_BUY" } as const;
    expect(await answerRequest(context, actor, id, said)).toMatchObject({
      ok: false,
      failure: { code: "preflight_failed" },
    });
    const bought = { orderNumber: "HM-4711", orderedOn: "2026-11-10", files: [] } as const;
    const wrong = { ...bought, receivedOn: "2026-11-09", finding: null, outcome: null };
    expect(await recordTestBuy(context, actor, id, wrong)).toMatchObject({ ok: false });
    const ordered = { ...bought, receivedOn: null, finding: null, outcome: null };
    await recordTestBuy(context, actor, id, ordered);
    const first = (await stateOf(context.store, id)).testBuys[0]?.id;
    await recordTestBuy(context, actor, id, {
      ...bought,
      id: first,
      receivedOn: "2026-11-17",
      finding: "The stitching is glued.",
      outcome: "counterfeit",
    });
    const detail = await getRequest(context, actor, id);
    if (!detail.ok) throw new Error(detail.failure.detail);
    expect(detail.value.testBuys).toMatchObject([
      {
        id: first,
        orderNumber: "HM-4711",
        finding: "The stitching is glued.",
        outcome: "counterfeit",
      },
    ]);
    const events = await context.store.transaction(JOB, (tx) =>
      tx.db.selectFrom("caseEvents").select("data").where("caseId", "=", id).execute(),
    );
    expect(JSON.stringify(events)).not.toContain("HM-4711");
    expect(await answerRequest(context, actor, id, said)).toMatchObject({ ok: true });
    await context.store.transaction(JOB, (tx) =>
      tx.db.deleteFrom("personalData").where("brandId", "=", world.brand).execute(),
    );
    expect(await getRequest(context, actor, id)).toMatchObject({
      ok: true,
      value: { testBuys: [{ orderNumber: null, finding: null }] },
    });
    expect((await refoldCases(context)).mismatches).toEqual([]);
  });
});
