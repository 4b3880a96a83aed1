import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { caseFile } from "../../src/usecases/cases/case-file.js";
import { refoldCases } from "../../src/usecases/cases/refold.js";
import { decideContest } from "../../src/usecases/contests/decide-contest.js";
import { decideDispute, openDispute } from "../../src/usecases/contests/disputes.js";
import { listContests } from "../../src/usecases/contests/list-contests.js";
import { openContest } from "../../src/usecases/contests/open-contest.js";
import { readContestFile } from "../../src/usecases/contests/read-contest-file.js";
import { replyToContest } from "../../src/usecases/contests/reply-to-contest.js";
import { withdrawContest } from "../../src/usecases/contests/withdraw-contest.js";
import { getSellerCase } from "../../src/usecases/seller-cases/get-seller-case.js";
import { listTasks } from "../../src/usecases/tasks/list-tasks.js";
import { brandMember, consequences, operatorMember } from "../support/cases.js";
import {
  COUNTER_NOTICE,
  fileOf,
  mustOpen,
  type RestrictedCase,
  restrictedUnder,
  runAllDue,
  sellerFile,
} from "../support/contests.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const RECEIVED = Date.parse("2026-11-23T15:00:00.000Z");
const COMPLAINT = { kind: "first_sale", message: "I bought it from a shop.", files: [] } as const;
const UPHELD = { outcome: "upheld", message: "The invoice is of other goods." } as const;

describeOnStores("both sides of a contest", (kind) => {
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

  const brandFile = async ({ world, id }: RestrictedCase) => {
    const read = await readContestFile(context, brandMember(world), id);
    if (!read.ok) throw new Error(read.failure.detail);
    return read.value;
  };
  const sellersFile = async ({ seller, id }: RestrictedCase) => {
    const read = await getSellerCase(context, seller, id);
    if (!read.ok) throw new Error(read.failure.detail);
    return read.value;
  };

  it("both parties and the operator read the same thread, with the owner's reply and the decision", async () => {
    const contested = await restrictedUnder(context, { profile: "EU_DSA", territory: "DE" });
    const key = await sellerFile(context, contested);
    await mustOpen(context, contested, { ...COMPLAINT, files: [key] });
    expect((await brandFile(contested)).allowed).toEqual({ reply: true });
    const reply = { outcome: "maintains", message: "We never sold it.", files: [] } as const;
    await replyToContest(context, brandMember(contested.world), contested.id, reply);
    expect((await brandFile(contested)).allowed).toEqual({ reply: false });
    await decideContest(context, operatorMember(contested.world), contested.id, UPHELD);
    const thread = {
      form: "complaint",
      files: [key],
      message: { text: COMPLAINT.message },
      ownerReply: "maintains",
      ownerMessage: { text: reply.message },
      arrivalProof: "replied",
      outcomeMessage: { text: UPHELD.message },
      state: "upheld",
    };
    expect((await brandFile(contested)).contests).toMatchObject([thread]);
    expect((await sellersFile(contested)).contestFile.contests).toMatchObject([thread]);
    const whole = await caseFile(context, operatorMember(contested.world), contested.id);
    expect(whole).toMatchObject({ ok: true, value: { contestFile: { contests: [thread] } } });
  });

  it("who contests is told to the owner only where the law says so", async () => {
    const told = await restrictedUnder(context, { profile: "US_DMCA", copyright: true });
    await mustOpen(context, told, COUNTER_NOTICE);
    expect((await brandFile(told)).contests[0]?.message).toMatchObject({
      statements: COUNTER_NOTICE.statements,
    });
    const kept = await restrictedUnder(context, { profile: "US_TM" });
    await mustOpen(context, kept, {
      ...COMPLAINT,
      statements: { signature: "Somebody", contact: "Somewhere" },
    });
    expect((await brandFile(kept)).contests[0]?.message).toEqual({ text: COMPLAINT.message });
  });

  it("the owner is told by mail that its notice is contested, and when the listing comes back", async () => {
    const contested = await restrictedUnder(context, { profile: "OPERATOR" });
    await mustOpen(context, contested, COMPLAINT);
    const mails = await context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db
        .selectFrom("mailQueue")
        .select(["kind", "data"])
        .where("kind", "=", "contest_received")
        .execute(),
    );
    const own = mails.map(({ data }) => data).filter((data) => "case" in data);
    expect(own).toContainEqual({
      brandId: contested.world.brand,
      brand: expect.any(String),
      case: contested.id,
      putBackAt: null,
      replyUntil: "2026-11-27T23:59:59.999Z",
      silencePutsBack: true,
    });
  });

  it("a brand lists its own contests, the operator all of them", async () => {
    const contested = await restrictedUnder(context, { profile: "OPERATOR" });
    await mustOpen(context, contested, COMPLAINT);
    const filter = { state: "open", limit: 100, after: null } as const;
    const own = await listContests(context, brandMember(contested.world), filter);
    expect(own.ok && own.value.items).toMatchObject([
      { case: contested.id, attempt: 1, form: "complaint", dueAt: "2026-11-27T23:59:59.999Z" },
    ]);
    const stranger = {
      ...brandMember(contested.world),
      organisation: { id: contested.world.otherBrand, kind: "brand" } as const,
    };
    expect(await listContests(context, stranger, filter)).toMatchObject({ value: { items: [] } });
    expect(await readContestFile(context, stranger, contested.id)).toMatchObject({
      failure: { code: "not_found" },
    });
  });

  it("three attempts, the later ones also after the window for seven business days, and no fourth", async () => {
    const contested = await restrictedUnder(context, { profile: "EU_DSA", territory: "DE" });
    const operator = operatorMember(contested.world);
    // The last minute of the window.
    now = Date.parse("2027-05-23T23:59:00.000Z");
    await mustOpen(context, contested, COMPLAINT);
    now = Date.parse("2027-06-01T09:00:00.000Z");
    await decideContest(context, operator, contested.id, UPHELD);
    await runAllDue(context);
    expect((await fileOf(context, contested.id)).attempts).toEqual({
      made: 1,
      left: 2,
      until: "2027-06-10T23:59:59.999Z",
    });
    expect((await sellersFile(contested)).allowed).toMatchObject({
      contest: true,
      attemptsLeft: 2,
    });
    for (const _attempt of [2, 3]) {
      await mustOpen(context, contested, COMPLAINT);
      await decideContest(context, operator, contested.id, UPHELD);
    }
    expect(await openContest(context, contested.seller, contested.id, COMPLAINT)).toMatchObject({
      failure: { code: "illegal_move", detail: expect.stringContaining("no attempt is left") },
    });
    expect(await consequences(context.store, contested.world)).toMatchObject({
      strikes: ["proposed"],
    });
    now = Date.parse("2027-06-11T00:00:00.000Z");
    await runAllDue(context);
    expect(await consequences(context.store, contested.world)).toMatchObject({
      strikes: ["effective"],
    });
  });

  it("a seller who withdraws keeps the rest of the time", async () => {
    const contested = await restrictedUnder(context, { profile: "OPERATOR" });
    await mustOpen(context, contested, COMPLAINT);
    expect((await sellersFile(contested)).allowed).toMatchObject({ withdraw: true });
    expect(await withdrawContest(context, contested.seller, contested.id)).toMatchObject({
      ok: true,
      value: { contestState: "withdrawn", restrictionState: "active" },
    });
    // A contest that is no longer open puts nothing back.
    now = Date.parse("2026-12-20T00:00:00.000Z");
    await runAllDue(context);
    expect(await consequences(context.store, contested.world)).toMatchObject({
      listing: "restricted",
    });
    expect((await sellersFile(contested)).allowed).toMatchObject({ contest: true });
  });

  it("an out-of-court dispute runs its time, comes before the operator when it is late, and can be carried out", async () => {
    const contested = await restrictedUnder(context, { profile: "EU_DSA", territory: "DE" });
    const operator = operatorMember(contested.world);
    const named = { body: "Settlement Chamber of the Harbour", reference: "17/26" };
    await openDispute(context, operator, contested.id, named);
    now = Date.parse("2027-02-21T23:59:59.999Z");
    await runAllDue(context);
    const listed = await listTasks(context, operator);
    const own = listed.ok && listed.value.items.filter((task) => task.case === contested.id);
    expect(own).toMatchObject([{ kind: "dispute_late", since: "2027-02-21T23:59:59.999Z" }]);
    const { disputes } = await fileOf(context, contested.id);
    expect(disputes).toMatchObject([{ ...named, overdue: true, state: "open" }]);
    const which = { caseId: contested.id, disputeId: disputes[0]?.id ?? "" };
    const decided = { outcome: "reversed", implemented: true } as const;
    expect(await decideDispute(context, operator, which, decided)).toMatchObject({
      ok: true,
      value: { restrictionState: "lifted" },
    });
    expect(await consequences(context.store, contested.world)).toMatchObject({
      listing: "active",
      strikes: ["void"],
    });
    expect((await refoldCases(context)).mismatches).toEqual([]);
  });
});
