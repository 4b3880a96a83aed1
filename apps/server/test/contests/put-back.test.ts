import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { refoldCases } from "../../src/usecases/cases/refold.js";
import { decideContest } from "../../src/usecases/contests/decide-contest.js";
import { recordArrival } from "../../src/usecases/contests/record-arrival.js";
import { readContest, replyToContest } from "../../src/usecases/contests/reply-to-contest.js";
import { endStay, enterStay } from "../../src/usecases/contests/stays.js";
import { listTasks } from "../../src/usecases/tasks/list-tasks.js";
import { runDueClocks } from "../../src/workers/clocks/run-due.js";
import { brandMember, consequences, operatorMember } from "../support/cases.js";
import {
  COUNTER_NOTICE,
  clockOf,
  DECLARATION,
  fileOf,
  mustOpen,
  restrictedUnder,
  runAllDue,
  sellerFile,
} from "../support/contests.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const RECEIVED = Date.parse("2026-11-23T15:00:00.000Z");
const DMCA = { profile: "US_DMCA", further: ["EU_DSA"], copyright: true } as const;
const PUT_BACK = { listing: "active", restrictions: ["lifted"], strikes: ["void"] };

describeOnStores("putting back what is contested", (kind) => {
  let server: TestServer;
  let context: Context;
  let now = 0;

  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => now, workers: [] });
    context = server.context;
  });
  beforeEach(() => {
    now = RECEIVED;
  });
  afterAll(() => server?.close());

  async function at(instant: string) {
    now = Date.parse(instant);
    await runAllDue(context);
  }

  it("under two regimes each keeps its clock, and the law that names the day puts the listing back", async () => {
    const contested = await restrictedUnder(context, DMCA);
    await mustOpen(context, contested, COUNTER_NOTICE);
    const { regimes, clocks, contests } = await fileOf(context, contested.id);
    expect(regimes.map(({ profile }) => profile)).toEqual(["US_DMCA", "EU_DSA"]);
    expect(contests).toMatchObject([{ form: "counter_notice", attempt: 1 }]);
    expect(clocks.map(({ name, state }) => [name, state])).toEqual([
      ["owner_reply", "running"],
      ["put_back:US_DMCA", "running"],
      ["contest_window", "done"],
    ]);
    expect(await clockOf(context, contested.id, "put_back:US_DMCA")).toMatchObject({
      dueAt: "2026-12-09T04:59:59.999Z",
      latestAt: "2026-12-15T04:59:59.999Z",
    });
    await at("2026-12-09T04:59:59.998Z");
    expect(await consequences(context.store, contested.world)).toMatchObject({
      listing: "restricted",
    });
    await at("2026-12-09T04:59:59.999Z");
    const after = await consequences(context.store, contested.world);
    expect(after).toMatchObject(PUT_BACK);
    expect(after.deliveries.at(-1)).toEqual(["listing.reinstated", "active", "pending"]);
    const { mismatches } = await refoldCases(context);
    expect(mismatches).toEqual([]);
  });

  it("what fell due while nothing was running is put back when it runs again, once", async () => {
    const contested = await restrictedUnder(context, DMCA);
    await mustOpen(context, contested, COUNTER_NOTICE);
    // The last day has passed meanwhile, and the window of the other regime with it.
    await at("2027-07-01T00:00:00.000Z");
    await at("2026-12-01T00:00:00.000Z");
    await at("2027-07-02T00:00:00.000Z");
    const after = await consequences(context.store, contested.world);
    expect(after).toMatchObject(PUT_BACK);
    expect(after.deliveries.filter(([type]) => type === "listing.reinstated")).toHaveLength(1);
  });

  it("what fell due first runs first, and a clock that cannot be run keeps no other waiting", async () => {
    await at("2028-01-01T00:00:00.000Z");
    now = RECEIVED;
    const law = { profile: "OPERATOR" } as const;
    const complaint = { kind: "first_sale", message: "Bought it.", files: [] } as const;
    const first = await restrictedUnder(context, law);
    await mustOpen(context, first, complaint);
    now += 2 * 24 * 3_600_000;
    const second = await restrictedUnder(context, law);
    await mustOpen(context, second, complaint);
    await context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db
        .insertInto("clocks")
        .values({
          caseId: second.id,
          name: "of another version",
          marketplaceId: second.world.marketplace,
          listingId: second.world.listing,
          dueAt: "2026-11-24T00:00:00.000Z",
          rule: "OPERATOR",
          latestAt: null,
          state: "running",
        })
        .execute(),
    );
    now = Date.parse("2026-12-20T00:00:00.000Z");
    const stands = async () => {
      const cases = [first, second];
      const rows = await Promise.all(cases.map(({ world }) => consequences(context.store, world)));
      return rows.map(({ listing }) => listing);
    };
    const failing = new Set<string>();
    const runs = async () => runDueClocks(context, 1, failing);
    expect(await runs()).toBe(0);
    expect(await runs()).toBe(1);
    expect(await stands()).toEqual(["active", "restricted"]);
    expect(await runs()).toBe(1);
    expect(await stands()).toEqual(["active", "active"]);
    await context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db.deleteFrom("clocks").where("name", "=", "of another version").execute(),
    );
  });

  it("a stay in the last second holds the put-back until it ends; one that comes later changes nothing", async () => {
    const contested = await restrictedUnder(context, DMCA);
    const operator = operatorMember(contested.world);
    await mustOpen(context, contested, COUNTER_NOTICE);
    await at("2026-12-09T04:59:59.998Z");
    const stay = { kind: "court_action", reference: "1:26-cv-00042" } as const;
    expect(await enterStay(context, operator, contested.id, stay)).toMatchObject({ ok: true });
    await at("2026-12-20T00:00:00.000Z");
    expect(await clockOf(context, contested.id, "put_back:US_DMCA")).toMatchObject({
      state: "stayed",
    });
    expect(await consequences(context.store, contested.world)).toMatchObject({
      listing: "restricted",
    });
    const { stays } = await fileOf(context, contested.id);
    expect(stays).toMatchObject([{ state: "standing", reference: "1:26-cv-00042" }]);
    const which = { caseId: contested.id, stayId: stays[0]?.id ?? "" };
    await endStay(context, operator, which, { outcome: "released" });
    await at("2026-12-20T00:00:01.000Z");
    expect(await consequences(context.store, contested.world)).toMatchObject(PUT_BACK);
    expect(await enterStay(context, operator, contested.id, stay)).toMatchObject({
      ok: false,
      failure: { code: "illegal_move", detail: expect.stringContaining("put back on 2026-12-20") },
    });
  });

  it("where a court decides for the owner, the contest is lost; for the seller, the listing is back", async () => {
    for (const [outcome, listing] of [
      ["for_owner", "restricted"],
      ["for_seller", "active"],
    ] as const) {
      const contested = await restrictedUnder(context, DMCA);
      const operator = operatorMember(contested.world);
      await mustOpen(context, contested, COUNTER_NOTICE);
      await enterStay(context, operator, contested.id, {
        kind: "court_action",
        reference: "1:26-cv-00043",
      });
      const { stays } = await fileOf(context, contested.id);
      const which = { caseId: contested.id, stayId: stays[0]?.id ?? "" };
      expect(await endStay(context, operator, which, { outcome })).toMatchObject({ ok: true });
      expect(await consequences(context.store, contested.world)).toMatchObject({ listing });
    }
  });

  it("the marketplace cannot turn down what the law puts back", async () => {
    const contested = await restrictedUnder(context, DMCA);
    await mustOpen(context, contested, COUNTER_NOTICE);
    const upheld = { outcome: "upheld", message: "We do not agree." } as const;
    expect(
      await decideContest(context, operatorMember(contested.world), contested.id, upheld),
    ).toMatchObject({ failure: { detail: expect.stringContaining("US_DMCA") } });
  });

  it("where a law counts from the arrival, nothing runs before it is proven, and the operator is told", async () => {
    const contested = await restrictedUnder(context, { profile: "CN_ECL" });
    const operator = operatorMember(contested.world);
    const files = [await sellerFile(context, contested)];
    await mustOpen(context, contested, { ...DECLARATION, files });
    expect(await clockOf(context, contested.id, "put_back:CN_ECL")).toBeUndefined();
    await at("2026-12-24T00:00:00.000Z");
    expect(await consequences(context.store, contested.world)).toMatchObject({
      listing: "restricted",
    });
    const own = async () => {
      const listed = await listTasks(context, operator);
      const items = listed.ok ? listed.value.items : [];
      return items.filter((task) => task.case === contested.id).map((task) => task.kind);
    };
    expect(await own()).toContain("contest_arrival_unproven");
    const arrival = { reachedAt: "2026-12-20T02:00:00.000Z", record: "Letter RR123456785CN" };
    expect(await recordArrival(context, operator, contested.id, arrival)).toMatchObject({
      ok: true,
    });
    expect(await own()).not.toContain("contest_arrival_unproven");
    // The fifteenth day after the twentieth ends in Shanghai.
    expect(await clockOf(context, contested.id, "put_back:CN_ECL")).toMatchObject({
      dueAt: "2027-01-04T15:59:59.999Z",
    });
    await at("2027-01-04T16:00:00.000Z");
    expect(await consequences(context.store, contested.world)).toMatchObject(PUT_BACK);
  });

  it("the brand that opens the contest proves its arrival", async () => {
    const contested = await restrictedUnder(context, { profile: "CN_ECL" });
    const files = [await sellerFile(context, contested)];
    await mustOpen(context, contested, { ...DECLARATION, files });
    const brand = brandMember(contested.world);
    expect(await readContest(context, brand, contested.id)).toMatchObject({ ok: true });
    expect(await readContest(context, brand, contested.id)).toMatchObject({ ok: true });
    expect(await clockOf(context, contested.id, "put_back:CN_ECL")).toMatchObject({
      dueAt: "2026-12-08T15:59:59.999Z",
      state: "running",
    });
  });

  it("under the marketplace's terms an owner who is silent lets the listing back", async () => {
    const contested = await restrictedUnder(context, { profile: "OPERATOR" });
    await mustOpen(context, contested, { kind: "first_sale", message: "Bought it.", files: [] });
    await at("2026-11-27T23:59:59.998Z");
    expect(await consequences(context.store, contested.world)).toMatchObject({
      listing: "restricted",
    });
    await at("2026-11-27T23:59:59.999Z");
    expect(await consequences(context.store, contested.world)).toMatchObject(PUT_BACK);
  });

  it("under the marketplace's terms an owner who maintains leaves the decision to the operator", async () => {
    const contested = await restrictedUnder(context, { profile: "OPERATOR" });
    await mustOpen(context, contested, { kind: "first_sale", message: "Bought it.", files: [] });
    const reply = { outcome: "maintains", message: "We never sold this.", files: [] } as const;
    await replyToContest(context, brandMember(contested.world), contested.id, reply);
    await at("2026-12-05T00:00:00.000Z");
    expect(await consequences(context.store, contested.world)).toMatchObject({
      listing: "restricted",
    });
    const upheld = { outcome: "upheld", message: "The invoice is of other goods." } as const;
    expect(
      await decideContest(context, operatorMember(contested.world), contested.id, upheld),
    ).toMatchObject({ ok: true, value: { contestState: "upheld" } });
  });
});
