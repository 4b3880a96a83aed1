import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { listCalendars, putCalendar } from "../../src/usecases/calendars/calendars.js";
import { operatorMember } from "../support/cases.js";
import { COUNTER_NOTICE, clockOf, mustOpen, restrictedUnder } from "../support/contests.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const DMCA = { profile: "US_DMCA", copyright: true } as const;

describeOnStores("the operator's calendars", (kind) => {
  let server: TestServer;
  let context: Context;

  beforeAll(async () => {
    const clock = () => Date.parse("2026-11-23T15:00:00.000Z");
    server = await startTestServer({ kind, clock, workers: [] });
    context = server.context;
  });
  afterAll(() => server?.close());

  async function dueOfNewContest() {
    const contested = await restrictedUnder(context, DMCA);
    await mustOpen(context, contested, COUNTER_NOTICE);
    const clock = await clockOf(context, contested.id, "put_back:US_DMCA");
    return { contested, dueAt: clock?.dueAt };
  }

  it("a day that the operator adds makes the clocks later that start from then on, and no other", async () => {
    const before = await dueOfNewContest();
    expect(before.dueAt).toBe("2026-12-09T04:59:59.999Z");
    const operator = operatorMember(before.contested.world);
    const added = { holidays: ["2026-12-01", "2026-12-01"], worked: ["2026-12-05"] };
    expect(await putCalendar(context, operator, "US_FEDERAL", added)).toMatchObject({
      ok: true,
      value: { holidays: ["2026-12-01"], worked: ["2026-12-05"], ruled: true },
    });
    const listed = await listCalendars(context, operator);
    expect(listed.ok && listed.value.items).toContainEqual(
      expect.objectContaining({ calendar: "CN", holidays: [], ruled: false }),
    );
    // One day fewer, and a Saturday more.
    expect((await dueOfNewContest()).dueAt).toBe("2026-12-09T04:59:59.999Z");
    await putCalendar(context, operator, "US_FEDERAL", { holidays: ["2026-12-01"], worked: [] });
    expect((await dueOfNewContest()).dueAt).toBe("2026-12-10T04:59:59.999Z");
    expect(await clockOf(context, before.contested.id, "put_back:US_DMCA")).toMatchObject({
      dueAt: before.dueAt,
    });
    await putCalendar(context, operator, "US_FEDERAL", { holidays: [], worked: [] });
    expect((await dueOfNewContest()).dueAt).toBe(before.dueAt);
  });

  it("a day is not both a holiday and worked", async () => {
    const { contested } = await dueOfNewContest();
    const both = { holidays: ["2027-02-08"], worked: ["2027-02-08"] };
    expect(await putCalendar(context, operatorMember(contested.world), "CN", both)).toMatchObject({
      failure: { code: "invalid_request", parts: [{ pointer: "/worked/0" }] },
    });
  });
});
