import { standingOf } from "@touchstone/casework";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { caseFile } from "../../src/usecases/cases/case-file.js";
import { readCaseEvents } from "../../src/usecases/cases/store-case.js";
import { openContest } from "../../src/usecases/contests/open-contest.js";
import { replyToContest } from "../../src/usecases/contests/reply-to-contest.js";
import { endStay, enterStay } from "../../src/usecases/contests/stays.js";
import { overviewBrands } from "../../src/usecases/overview/brand-overview.js";
import { getSellerCase } from "../../src/usecases/seller-cases/get-seller-case.js";
import { listTasks } from "../../src/usecases/tasks/list-tasks.js";
import { brandMember, consequences, operatorMember } from "../support/cases.js";
import {
  COUNTER_NOTICE,
  clockOf,
  DECLARATION,
  fileOf,
  mustOpen,
  restrictedUnder,
  runAllDue,
} from "../support/contests.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const MORNING = Date.parse("2026-11-23T15:00:00.000Z");
const DMCA = { profile: "US_DMCA", copyright: true } as const;

describeOnStores("attacks on contests", (kind) => {
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

  it("retraction for payment: a withdrawal is logged with who gave it, and counts against them", async () => {
    const contested = await restrictedUnder(context, DMCA);
    const brand = brandMember(contested.world);
    await mustOpen(context, contested, COUNTER_NOTICE);
    now += 3 * 24 * 3_600_000;
    const withdrawn = { outcome: "withdraws", message: "We have agreed.", files: [] } as const;
    expect(await replyToContest(context, brand, contested.id, withdrawn)).toMatchObject({
      ok: true,
      value: { restrictionState: "lifted" },
    });
    expect(await consequences(context.store, contested.world)).toMatchObject({
      listing: "active",
      strikes: ["void"],
    });
    const events = await context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      readCaseEvents(tx, contested.id),
    );
    expect(events).toContainEqual(
      expect.objectContaining({
        type: "owner_replied",
        actor: { kind: "brand", id: brand.memberId },
      }),
    );
    const counted = { accepted: 1, reversed: 1, withdrawn: 1 };
    const { organisations, members } = standingOf(events);
    expect(organisations.get(brand.organisation.id)).toEqual(counted);
    expect(members.get(brand.memberId)).toEqual(counted);
    const operator = operatorMember(contested.world);
    const glances = await overviewBrands(context, operator);
    const glance = glances.ok && glances.value.items.find(({ id }) => id === brand.organisation.id);
    expect(glance).toMatchObject({ reversed30d: 1, confirmed30d: 0 });
    expect(await caseFile(context, operator, contested.id)).toMatchObject({
      ok: true,
      value: {
        contestFile: {
          contests: [{ ownerReply: "withdraws", ownerMessage: { text: withdrawn.message } }],
        },
      },
    });
    const seen = await getSellerCase(context, contested.seller, contested.id);
    expect(seen).toMatchObject({ ok: true, value: { restrictions: [{ liftedBasis: "undo" }] } });
  });

  it("a fake court filing: no party enters a stay, it needs a reference, everybody sees it, and it can be ended", async () => {
    const contested = await restrictedUnder(context, DMCA);
    const operator = operatorMember(contested.world);
    await mustOpen(context, contested, COUNTER_NOTICE);
    const filing = { kind: "court_action", reference: "1:26-cv-99999" } as const;
    const byBrand = await enterStay(context, brandMember(contested.world), contested.id, filing);
    expect(byBrand).toMatchObject({ ok: false, failure: { code: "illegal_move" } });
    // The put-back is not held by what a brand claims.
    expect(await clockOf(context, contested.id, "put_back:US_DMCA")).toMatchObject({
      state: "running",
    });
    await enterStay(context, operator, contested.id, filing);
    const seen = await getSellerCase(context, contested.seller, contested.id);
    expect(seen).toMatchObject({
      ok: true,
      value: { contestFile: { stays: [{ reference: filing.reference, state: "standing" }] } },
    });
    const tasks = await listTasks(context, operator);
    const own = tasks.ok && tasks.value.items.filter((task) => task.case === contested.id);
    expect(own).toContainEqual(
      expect.objectContaining({ kind: "stay_standing", nextStepCode: "check_stay" }),
    );
    const { stays } = await fileOf(context, contested.id);
    const which = { caseId: contested.id, stayId: stays[0]?.id ?? "" };
    const ended = { outcome: "released", message: "The court knows no such case." } as const;
    expect(await endStay(context, operator, which, ended)).toMatchObject({ ok: true });
    expect(await endStay(context, operator, which, ended)).toMatchObject({ ok: false });
    now = Date.parse("2026-12-10T00:00:00.000Z");
    await runAllDue(context);
    expect(await consequences(context.store, contested.world)).toMatchObject({ listing: "active" });
  });

  it("a fake counter-notice: each element that is left out is named, and no clock starts", async () => {
    const contested = await restrictedUnder(context, DMCA);
    const { signature, contact } = COUNTER_NOTICE.statements;
    const attempts = [
      ...COUNTER_NOTICE.elements.map((missing) => ({
        missing,
        input: {
          ...COUNTER_NOTICE,
          elements: COUNTER_NOTICE.elements.filter((code) => code !== missing),
        },
      })),
      { missing: "signature", input: { ...COUNTER_NOTICE, statements: { contact } } },
      {
        missing: "contact",
        input: { ...COUNTER_NOTICE, statements: { signature, contact: "   " } },
      },
    ];
    for (const { missing, input } of attempts) {
      expect(await openContest(context, contested.seller, contested.id, input)).toMatchObject({
        ok: false,
        failure: { code: "preflight_failed", parts: [{ code: missing }] },
      });
    }
    expect(await fileOf(context, contested.id)).toMatchObject({ contests: [] });
    expect(await clockOf(context, contested.id, "put_back:US_DMCA")).toBeUndefined();
  });

  it("a declaration without evidence, or in a form that no law of the case knows, is refused", async () => {
    const contested = await restrictedUnder(context, { profile: "CN_ECL" });
    const bare = { ...DECLARATION, files: [] };
    expect(await openContest(context, contested.seller, contested.id, bare)).toMatchObject({
      failure: { parts: [{ code: "prima_facie_evidence", pointer: "/files" }] },
    });
    expect(
      await openContest(context, contested.seller, contested.id, COUNTER_NOTICE),
    ).toMatchObject({ failure: { code: "illegal_move" } });
    const foreign = { ...DECLARATION, files: ["0".repeat(64)] };
    expect(await openContest(context, contested.seller, contested.id, foreign)).toMatchObject({
      failure: { code: "invalid_request", parts: [{ pointer: "/files/0" }] },
    });
  });

  it("a contest after its window is refused with the day on which it ended", async () => {
    const contested = await restrictedUnder(context, DMCA);
    now = Date.parse("2027-05-24T04:00:00.000Z");
    await runAllDue(context);
    expect(
      await openContest(context, contested.seller, contested.id, COUNTER_NOTICE),
    ).toMatchObject({
      failure: {
        code: "illegal_move",
        detail: expect.stringContaining("2027-05-24T03:59:59.999Z"),
      },
    });
    expect(await consequences(context.store, contested.world)).toMatchObject({
      strikes: ["effective"],
    });
  });
});
