import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Context } from "../src/context.js";
import { refoldCases } from "../src/usecases/cases/refold.js";
import { reverseCase } from "../src/usecases/cases/reverse-case.js";
import { decideContest } from "../src/usecases/contests/decide-contest.js";
import { openContest } from "../src/usecases/contests/open-contest.js";
import { answerRequest } from "../src/usecases/requests/answer-request.js";
import { undoAnswer } from "../src/usecases/requests/undo-answer.js";
import { listTasks } from "../src/usecases/tasks/list-tasks.js";
import { runDueClocks } from "../src/workers/clocks/run-due.js";
import {
  addDeclaration,
  addLiveWorld,
  addRequest,
  brandMember,
  consequences,
  countLedger,
  operatorMember,
} from "./support/cases.js";
import { startTestServer, type TestServer } from "./support/server.js";
import type { World } from "./support/store-rows.js";
import { describeOnStores } from "./support/stores.js";

const NOTHING = {
  listing: "active",
  restrictions: [],
  statements: 0,
  strikes: [],
  deliveries: [],
};

const JOB = { role: "jobs", job: "test" } as const;
const HOUR = 3_600_000;
const MORNING = Date.parse("2026-11-24T10:00:00.000Z");

describeOnStores("casework", (kind) => {
  let server: TestServer;
  let context: Context;
  let now = 0;

  // One server for all: each test has a world of its own, and its own case in it.
  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => now, workers: [] });
    context = server.context;
  });
  beforeEach(() => {
    now = MORNING;
  });
  afterAll(() => server?.close());

  function notice(world: World) {
    return {
      answer: "counterfeit",
      rightId: world.right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: world.declaration,
    } as const;
  }

  async function restricted() {
    const world = await addLiveWorld(context.store);
    const id = await addRequest(context.store, world);
    const answered = await answerRequest(context, brandMember(world), id, notice(world));
    expect(answered).toMatchObject({ ok: true });
    return { world, id };
  }

  /** Fails unless the rows of every case in the store are what its events say. */
  async function expectFoldHolds() {
    const { cases, mismatches } = await refoldCases(context);
    expect(mismatches).toEqual([]);
    const rows = await context.store.transaction(JOB, (tx) =>
      tx.db.selectFrom("cases").select("id").execute(),
    );
    expect(cases).toBe(rows.length);
  }

  it("a confirmed request is decided, enforced, explained and queued for the marketplace at once", async () => {
    const ledger = await countLedger(context.store);
    const { world } = await restricted();
    expect(await consequences(context.store, world)).toMatchObject({
      listing: "restricted",
      sequence: 1,
      decisions: 1,
      restrictions: ["active"],
      statements: 1,
      strikes: ["proposed"],
      deliveries: [["listing.restricted", "restricted", "pending"]],
    });
    expect(await countLedger(context.store)).toBe(ledger + 7);
    await expectFoldHolds();
  });

  it.each(["genuine", "genuine_unauthorised", "not_ours", "cannot_tell"] as const)(
    "rule 1: the answer %s never leads to a removal, a pause or a strike",
    async (answer) => {
      const world = await addLiveWorld(context.store);
      const id = await addRequest(context.store, world);
      const input = { ...notice(world), answer };
      expect(await answerRequest(context, brandMember(world), id, input)).toMatchObject({
        ok: true,
        value: { decision: "no_action", delivery: null },
      });
      expect(await consequences(context.store, world)).toMatchObject(NOTHING);
    },
  );

  it("rule 1 and rule 2: silence removes nothing, and the account manager gets it with a next step", async () => {
    now = MORNING + 4 * HOUR;
    // What other tests left to fall due by then.
    while ((await runDueClocks(context, 100)) > 0);
    const world = await addLiveWorld(context.store);
    const id = await addRequest(context.store, world);
    now += 4 * HOUR;
    expect(await runDueClocks(context, 10)).toBe(1);
    expect(await consequences(context.store, world)).toMatchObject(NOTHING);
    const tasks = await listTasks(context, operatorMember(world));
    const own = tasks.ok && tasks.value.items.filter((task) => task.subject === world.brand);
    expect(own).toMatchObject([
      { kind: "request_expired", subject: world.brand, detail: expect.stringContaining("1 ") },
    ]);
    const late = await answerRequest(context, brandMember(world), id, notice(world));
    expect(late).toMatchObject({ ok: true });
  });

  it("rule 5: a reversal undoes everything the decision did and goes the same road", async () => {
    const { world, id } = await restricted();
    expect(await reverseCase(context, operatorMember(world), id, "mistaken")).toMatchObject({
      ok: true,
      value: { restrictionState: "lifted", delivery: { sequence: 2 } },
    });
    expect(await consequences(context.store, world)).toMatchObject({
      listing: "active",
      restrictions: ["lifted"],
      strikes: ["void"],
      deliveries: [
        ["listing.restricted", "restricted", "superseded"],
        ["listing.reinstated", "active", "pending"],
      ],
    });
    await expectFoldHolds();
  });

  it("an answer taken back within ten minutes is as if it had not been given", async () => {
    const { world, id } = await restricted();
    now += 60_000;
    expect(await undoAnswer(context, brandMember(world), id)).toMatchObject({
      ok: true,
      value: { requestState: "opened", answer: null },
    });
    expect(await consequences(context.store, world)).toMatchObject({
      listing: "active",
      strikes: ["void"],
    });
  });

  it("a listing stays down while another brand's restriction stands", async () => {
    const { world, id } = await restricted();
    const other = await addRequest(context.store, world, world.otherBrand);
    const otherBrand = {
      ...brandMember(world),
      organisation: { id: world.otherBrand, kind: "brand" } as const,
    };
    const declarationId = await addDeclaration(context.store, world, world.otherBrand);
    const input = { ...notice(world), rightId: world.otherRight, declarationId };
    expect(await answerRequest(context, otherBrand, other, input)).toMatchObject({ ok: true });
    await reverseCase(context, operatorMember(world), id, "mistaken");
    const after = await consequences(context.store, world);
    expect(after.listing).toBe("restricted");
    expect(after.deliveries.at(-1)).toEqual(["statement.issued", "restricted", "pending"]);
    await reverseCase(context, operatorMember(world), other, "mistaken");
    expect(await consequences(context.store, world)).toMatchObject({ listing: "active" });
  });

  it("a seller contests, the operator reverses, and the seller reads why", async () => {
    const { world, id } = await restricted();
    const seller = {
      kind: "seller",
      marketplace: world.marketplace,
      seller: world.seller,
    } as const;
    const contest = { kind: "first_sale", message: "I bought it.", files: [] } as const;
    expect(await openContest(context, seller, id, contest)).toMatchObject({
      ok: true,
      value: { contestState: "open" },
    });
    expect(await openContest(context, seller, id, contest)).toMatchObject({
      failure: { code: "illegal_move" },
    });
    const decision = { outcome: "reversed", message: "You are right." } as const;
    expect(await decideContest(context, operatorMember(world), id, decision)).toMatchObject({
      ok: true,
      value: { contestState: "reversed", restrictionState: "lifted" },
    });
    expect(await consequences(context.store, world)).toMatchObject({ strikes: ["void"] });
    await expectFoldHolds();
  });

  it("what the pre-flight refuses leaves nothing behind, and says what is missing", async () => {
    const world = await addLiveWorld(context.store);
    const id = await addRequest(context.store, world);
    const ledger = await countLedger(context.store);
    const { declarationId: _, ...undeclared } = notice(world);
    const refused = await answerRequest(context, brandMember(world), id, {
      ...undeclared,
      rightId: world.otherRight,
      comment: "A comment that would name somebody.",
    });
    expect(refused).toMatchObject({
      ok: false,
      failure: {
        code: "preflight_failed",
        parts: expect.arrayContaining([
          expect.objectContaining({ pointer: "/rightId" }),
          expect.objectContaining({ pointer: "/declarationId" }),
        ]),
      },
    });
    expect(await consequences(context.store, world)).toMatchObject(NOTHING);
    expect(await countLedger(context.store)).toBe(ledger);
    const kept = await context.store.transaction(JOB, (tx) =>
      tx.db
        .selectFrom("personalData")
        .select("id")
        .where("marketplaceId", "=", world.marketplace)
        .execute(),
    );
    expect(kept).toEqual([]);
  });

  it.each(["observe", "ask"])("in the mode %s a confirmation removes nothing", async (mode) => {
    const world = await addLiveWorld(context.store, mode);
    const id = await addRequest(context.store, world);
    expect(await answerRequest(context, brandMember(world), id, notice(world))).toMatchObject({
      ok: true,
      value: { decision: "would_restrict", delivery: null },
    });
    expect(await consequences(context.store, world)).toMatchObject(NOTHING);
  });

  it("of two members who answer at once, one is told that it is answered already", async () => {
    const world = await addLiveWorld(context.store);
    const id = await addRequest(context.store, world);
    const answers = await Promise.all([
      answerRequest(context, brandMember(world), id, notice(world)),
      answerRequest(context, brandMember(world), id, { answer: "genuine" }),
    ]);
    expect(answers.filter((answer) => answer.ok)).toHaveLength(1);
    expect(answers.find((answer) => !answer.ok)).toMatchObject({
      failure: { code: "illegal_move" },
    });
    await expectFoldHolds();
  });

  it("rule 8: another brand does not learn that the case exists", async () => {
    const world = await addLiveWorld(context.store);
    const id = await addRequest(context.store, world);
    const stranger = {
      ...brandMember(world),
      organisation: { id: world.otherBrand, kind: "brand" } as const,
    };
    expect(await answerRequest(context, stranger, id, notice(world))).toMatchObject({
      failure: { code: "not_found" },
    });
  });

  it("when the contest window closes, the proposed strike becomes effective", async () => {
    const { world } = await restricted();
    now = Date.parse("2027-05-26T00:00:00.000Z");
    while ((await runDueClocks(context, 10)) > 0);
    expect(await consequences(context.store, world)).toMatchObject({
      listing: "restricted",
      strikes: ["effective"],
    });
    await expectFoldHolds();
  });

  it("a refold finds a row that was changed behind the events' back", async () => {
    const { id } = await restricted();
    const setStrike = (state: string) =>
      context.store.transaction(JOB, (tx) =>
        tx.db.updateTable("strikes").set({ state }).where("caseId", "=", id).execute(),
      );
    await setStrike("effective");
    const { mismatches } = await refoldCases(context);
    await setStrike("proposed");
    expect(mismatches).toEqual([{ caseId: id, table: "strikes" }]);
    await expectFoldHolds();
  });
});
