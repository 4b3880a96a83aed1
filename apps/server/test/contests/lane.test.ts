import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { refoldCases } from "../../src/usecases/cases/refold.js";
import { decideContest } from "../../src/usecases/contests/decide-contest.js";
import { replyToContest } from "../../src/usecases/contests/reply-to-contest.js";
import { withdrawContest } from "../../src/usecases/contests/withdraw-contest.js";
import { answerRequest } from "../../src/usecases/requests/answer-request.js";
import { addDocument } from "../../src/usecases/vault/add-document.js";
import { decideDocument } from "../../src/usecases/vault/decide-document.js";
import {
  addLiveWorld,
  addRequest,
  brandMember,
  consequences,
  operatorMember,
} from "../support/cases.js";
import { clockOf, fileOf, runAllDue, sellerFile } from "../support/contests.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const MORNING = Date.parse("2026-11-24T10:00:00.000Z");
const MAINTAINS = { outcome: "maintains", message: "The invoice is not ours.", files: [] } as const;
const UPHELD = { outcome: "upheld", message: "The invoice is of other goods." } as const;

describeOnStores("a listing that its seller had papers for", (kind) => {
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

  async function paused() {
    const world = await addLiveWorld(context.store);
    const seller = {
      kind: "seller",
      marketplace: world.marketplace,
      seller: world.seller,
    } as const;
    const id = await addRequest(context.store, world);
    const file = await sellerFile(context, { world, id, seller });
    const { name } = await context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db
        .selectFrom("brands")
        .select("name")
        .where("id", "=", world.brand)
        .executeTakeFirstOrThrow(),
    );
    const added = await addDocument(context, seller, {
      kind: "invoice",
      brand: name,
      issuedOn: "2026-10-01",
      validFrom: null,
      validTo: null,
      quantity: 40,
      signedByBoth: true,
      serials: null,
      listings: [world.listing],
      gtins: [],
      words: [],
      files: [file],
      note: null,
    });
    if (!added.ok) throw new Error(JSON.stringify(added.failure));
    await decideDocument(context, operatorMember(world), added.value.id, {
      outcome: "accepted",
      message: "In order.",
      until: null,
    });
    const answered = await answerRequest(context, brandMember(world), id, {
      answer: "counterfeit",
      rightId: world.right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: world.declaration,
    });
    if (!answered.ok) throw new Error(JSON.stringify(answered.failure));
    return { world, id, seller };
  }

  async function deliveriesOf({ world }: Awaited<ReturnType<typeof paused>>) {
    const { deliveries } = await consequences(context.store, world);
    return deliveries.map(([type, state]) => [type, state]);
  }

  it("is paused, and shown again when its brand is silent for 48 hours", async () => {
    const lane = await paused();
    expect(await deliveriesOf(lane)).toEqual([["listing.paused", "paused"]]);
    expect(await clockOf(context, lane.id, "lane")).toMatchObject({
      dueAt: "2026-11-26T10:00:00.000Z",
    });
    expect(await withdrawContest(context, lane.seller, lane.id)).toMatchObject({ ok: false });
    now = Date.parse("2026-11-26T10:00:00.000Z");
    await runAllDue(context);
    expect(await deliveriesOf(lane)).toEqual([
      ["listing.paused", "paused"],
      ["listing.reinstated", "active"],
    ]);
    expect(await consequences(context.store, lane.world)).toMatchObject({ strikes: ["void"] });
    expect((await refoldCases(context)).mismatches).toEqual([]);
  });

  it("rule 3: is removed by a person alone, after its brand has maintained, with reasons and a window of their own", async () => {
    const lane = await paused();
    const operator = operatorMember(lane.world);
    expect(await decideContest(context, operator, lane.id, UPHELD)).toMatchObject({ ok: false });
    await replyToContest(context, brandMember(lane.world), lane.id, MAINTAINS);
    now = Date.parse("2026-11-30T09:00:00.000Z");
    await runAllDue(context);
    expect(await consequences(context.store, lane.world)).toMatchObject({ listing: "paused" });
    expect(await decideContest(context, operator, lane.id, UPHELD)).toMatchObject({ ok: true });
    expect(await deliveriesOf(lane)).toEqual([
      ["listing.paused", "paused"],
      ["case.updated", "paused"],
      ["listing.restricted", "restricted"],
    ]);
    expect(await consequences(context.store, lane.world)).toMatchObject({
      statements: 2,
      strikes: ["proposed"],
    });
    const { attempts, measure } = await fileOf(context, lane.id);
    expect({ attempts, measure }).toEqual({
      attempts: { made: 0, left: 3, until: "2027-05-30T23:59:59.999Z" },
      measure: "removed",
    });
    expect((await refoldCases(context)).mismatches).toEqual([]);
  });
});
