import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { queueReminders } from "../../src/usecases/mail/queue-reminders.js";
import { listTasks } from "../../src/usecases/tasks/list-tasks.js";
import { runDueClocks } from "../../src/workers/clocks/run-due.js";
import { putToBrand, stateOf } from "../support/alike.js";
import { addLiveWorld, consequences, operatorMember } from "../support/cases.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** A Tuesday. */
const MORNING = Date.parse("2026-11-24T10:00:00.000Z");

describeOnStores("a brand that stays silent", (kind) => {
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

  it("is reminded at half time and on the last day, once each", async () => {
    const world = await addLiveWorld(context.store);
    await putToBrand(context.store, world, { listing: "A-1" });
    await putToBrand(context.store, world, { listing: "A-2" });
    const reminders = async () => {
      await queueReminders(context);
      await queueReminders(context);
      const rows = await context.store.transaction(JOB, (tx) =>
        tx.db
          .selectFrom("mailQueue")
          .select("data")
          .where("kind", "=", "due_reminder")
          .where("dedupeKey", "like", `due_reminder:${world.brand}:%`)
          .orderBy("createdAt")
          .execute(),
      );
      return rows.map(({ data }) => (data as { stage: string; count: number }).stage);
    };
    expect(await reminders()).toEqual([]);
    now += 2 * DAY;
    expect(await reminders()).toEqual(["half_time"]);
    now += 16 * HOUR;
    expect(await reminders()).toEqual(["half_time", "last_day"]);
    now += 10 * DAY;
    expect(await reminders()).toEqual(["half_time", "last_day"]);
  });

  it("rule 2: the listing stays, the count is shown, and the account manager gets it with a next step that grows with the silence", async () => {
    const world = await addLiveWorld(context.store);
    const cases = [
      await putToBrand(context.store, world, { listing: "A-1" }),
      await putToBrand(context.store, world, { listing: "A-2", risk: 0.99 }),
    ];
    const steps = async () => {
      await runDueClocks(context, 100);
      const tasks = await listTasks(context, operatorMember(world));
      if (!tasks.ok) throw new Error(tasks.failure.detail);
      return tasks.value.items
        .filter(({ subject }) => subject === world.brand)
        .filter(({ kind: what }) => what.startsWith("silence") || what === "request_expired")
        .map(({ count, nextStepCode }) => [nextStepCode, count]);
    };
    expect(await steps()).toEqual([]);
    now += 3 * DAY + 15 * HOUR;
    expect(await steps()).toEqual([["call_brand", 2]]);
    now += 4 * DAY;
    expect(await steps()).toEqual([["agree_on_date", 2]]);
    now += 7 * DAY;
    expect(await steps()).toEqual([["tell_admin", 2]]);
    for (const id of cases) {
      expect(await stateOf(context.store, id)).toMatchObject({
        requestState: "expired_unanswered",
        restrictions: [],
        strikes: [],
      });
    }
    expect(await consequences(context.store, world)).toMatchObject({
      listing: "active",
      restrictions: [],
      strikes: [],
      deliveries: [],
    });
  });
});
