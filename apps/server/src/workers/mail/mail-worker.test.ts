import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { MailBox } from "../../../test/support/mail-box.js";
import { until } from "../../../test/support/outbox.js";
import { testConfig } from "../../../test/support/server.js";
import { addCase, addWorld, type World } from "../../../test/support/store-rows.js";
import { describeOnStores, openTestStore, type TestStore } from "../../../test/support/stores.js";
import type { Context } from "../../context.js";
import { createFolderObjectStore } from "../../objects/folder-object-store.js";
import { createOutbound } from "../../outbound/create-outbound.js";
import { createSealer } from "../../secrets/create-sealer.js";
import { queueFirstWaitingMail } from "../../usecases/mail/queue-first-waiting-mail.js";
import type { RunningWorker } from "../worker.js";
import { mailWorker } from "./mail-worker.js";

const JOB = { role: "jobs", job: "test" } as const;
const HOUR = 60 * 60_000;
const SEVEN = Date.parse("2026-03-02T07:00:00.000Z");

describeOnStores("mail", (kind) => {
  let opened: TestStore;
  let world: World;
  let context: Context;
  let now: number;
  let mailBox: MailBox;
  let workers: RunningWorker[];
  let worlds = 0;
  const clock = () => now;
  beforeAll(async () => {
    opened = await openTestStore(kind, { clock });
  });
  beforeEach(async () => {
    now = SEVEN;
    workers = [];
    mailBox = new MailBox();
    const url = await mailBox.open();
    const config = {
      ...testConfig(opened.dataFolder),
      publicUrl: "https://touchstone.example",
      smtp: { url, from: "Touchstone <ip@touchstone.example>" },
    };
    context = {
      config,
      clock,
      store: opened.store,
      signals: opened.signals,
      objects: createFolderObjectStore(opened.dataFolder),
      outbound: createOutbound(config),
      sealer: createSealer(config.secret),
      log: pino({ level: "silent" }),
    };
    worlds += 1;
    world = await addWorld(opened.store, `-${worlds}`);
    await giveAddress(world.member, "Nora New", "nora@alba.example");
  });
  afterEach(async () => {
    for (const worker of workers) await worker.stop();
    await mailBox.close();
    await forget();
  });
  afterAll(() => opened?.close());

  /** What is left of one test is no business of the next one's workers. */
  async function forget(): Promise<void> {
    await opened.store.transaction(JOB, async (tx) => {
      await tx.db.deleteFrom("mailQueue").execute();
      await tx.db.updateTable("cases").set({ deliveredAt: null }).execute();
    });
    await opened.store.transaction({ role: "auth" }, (tx) =>
      tx.db.deleteFrom("authUsers").execute(),
    );
  }

  async function giveAddress(member: string, name: string, email: string): Promise<void> {
    await opened.store.transaction({ role: "auth" }, async (tx) => {
      const { userId } = await tx.db
        .selectFrom("members")
        .select("userId")
        .where("id", "=", member)
        .executeTakeFirstOrThrow();
      await tx.db.insertInto("authUsers").values({ id: userId, name, email }).execute();
    });
  }
  const start = async (more: Partial<Context["config"]> = {}) => {
    workers.push(await mailWorker.start({ ...context, config: { ...context.config, ...more } }));
  };
  const pass = (milliseconds: number) => {
    now += milliseconds;
    opened.signals.emit("mail");
  };
  const queue = () =>
    opened.store.transaction(JOB, (tx) =>
      tx.db.selectFrom("mailQueue").selectAll().orderBy("createdAt").execute(),
    );
  const tellFirst = () =>
    opened.store.transaction(JOB, (tx) => queueFirstWaitingMail(tx, { brandId: world.brand }));
  const setDelivered = (caseId: string) =>
    opened.store.transaction(JOB, async (tx) => {
      await tx.db
        .updateTable("cases")
        .set({ deliveredAt: tx.now })
        .where("id", "=", caseId)
        .execute();
    });

  it("the first request that waits is told at once, and no other for a day", async () => {
    await start();
    await setDelivered(await addCase(opened.store, world));
    await tellFirst();
    await until(() => mailBox.taken.length === 1);
    const [mail] = mailBox.taken;
    expect(mail).toMatchObject({ to: "nora@alba.example" });
    expect(mail.text).toContain("Auto-Submitted: auto-generated");
    await until(async () => (await queue())[0]?.state === "sent");
    // One waits already.
    now += 25 * HOUR;
    await tellFirst();
    expect(await queue()).toHaveLength(1);
  });

  it("a brand that has answered everything is told again the next day, and not earlier", async () => {
    await tellFirst();
    now += 23 * HOUR;
    await tellFirst();
    expect(await queue()).toHaveLength(1);
    now += 2 * HOUR;
    await tellFirst();
    expect(await queue()).toHaveLength(2);
  });

  it("at eight each member is told once what is open", async () => {
    await setDelivered(await addCase(opened.store, world));
    await start();
    pass(0);
    expect(await queue()).toHaveLength(0);
    pass(HOUR);
    await until(() => mailBox.taken.length === 1);
    pass(HOUR);
    // Another process, or the same after a restart, begins the day anew.
    await start();
    pass(HOUR);
    await until(async () => (await queue())[0]?.state === "sent");
    expect(await queue()).toHaveLength(1);
    pass(22 * HOUR);
    await until(() => mailBox.taken.length === 2);
    expect((await queue())[0]?.data).toMatchObject({
      brand: `Alba-${worlds}`,
      count: 1,
      exposure: [{ amount: "12.50", currency: null }],
    });
  });

  it("who has left the brand is told nothing", async () => {
    await tellFirst();
    await opened.store.transaction(JOB, async (tx) => {
      await tx.db.updateTable("members").set({ removedAt: tx.now }).execute();
    });
    await start();
    await until(async () => (await queue())[0]?.state === "given_up");
    expect(mailBox.taken).toEqual([]);
  });

  it("without a mail server mail waits, and is sent once there is one", async () => {
    await tellFirst();
    await start({ smtp: null });
    pass(HOUR / 60);
    expect((await queue())[0]).toMatchObject({ state: "waiting", attempts: 0 });
    await start();
    await until(() => mailBox.taken.length === 1);
  });

  it("a digest that could not be sent for a day is not sent any more", async () => {
    await setDelivered(await addCase(opened.store, world));
    now += HOUR;
    await start({ smtp: null });
    await until(async () => (await queue()).length === 1);
    await workers.pop()?.stop();
    now += 25 * HOUR;
    await start();
    await until(() => mailBox.taken.length === 1);
    await until(async () => (await queue())[0]?.state === "given_up");
    expect((await queue())[0]?.lastError).toBe("too old to be of use");
  });

  it("a refused mail is tried again, later each time, and given up visibly after twenty attempts", async () => {
    mailBox.refusal = 550;
    await tellFirst();
    await start();
    const waits: number[] = [];
    for (let attempts = 1; attempts < 20; attempts += 1) {
      await until(async () => {
        const [mail] = await queue();
        return mail?.attempts === attempts && mail.lastError !== null;
      });
      const [mail] = await queue();
      // The address that the server quotes is kept nowhere.
      expect(mail?.lastError).toBe("the mail server answered 550");
      waits.push(Date.parse(mail?.nextAttemptAt ?? "") - now);
      pass(waits.at(-1) ?? 0);
    }
    await until(async () => (await queue())[0]?.state === "given_up");
    expect(waits[0]).toBeLessThanOrEqual(60_000);
    expect(Math.max(...waits)).toBeLessThanOrEqual(6 * HOUR);
    expect(mailBox.taken).toEqual([]);
  });
});
