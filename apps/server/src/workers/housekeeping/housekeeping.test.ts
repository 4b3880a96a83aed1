import { type Insertable, sql } from "kysely";
import { pino } from "pino";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { addAnswer, addCase, addWorld, type World } from "../../../test/support/store-rows.js";
import { describeOnStores, openTestStore, type TestStore } from "../../../test/support/stores.js";
import { instantAfter } from "../../delivery/instant-after.js";
import { openStore } from "../../store/open-store.js";
import type { Scope, Tx } from "../../store/store.js";
import type { Database } from "../../store/tables.js";
import { housekeepingWorker } from "./housekeeping-worker.js";
import { keepHouse } from "./keep-house.js";
import { removePast } from "./remove-past.js";
import { RETENTION_RULES, type RetentionRule } from "./retention-rules.js";

const START = Date.parse("2026-03-01T12:00:00.000Z");
const DAY = 24 * 60 * 60_000;
const JOB: Scope = { role: "jobs", job: "test" };
const log = pino({ level: "silent" });
/** Only a test that is about to fail waits that long. */
const PATIENCE = { timeout: 30_000, interval: 50 };

/** One row of a table: everything but the instant that its rule looks at. */
type MakeRow = (world: LivedIn, n: number, at: string) => Record<string, unknown>;

/** Answers stay when what is remembered of them goes. */
interface LivedIn extends World {
  readonly caseId: string;
  readonly answers: readonly string[];
}

const ROWS: Partial<Record<keyof Database, MakeRow>> = {
  personalData: (world, n, createdAt) => ({
    id: uuid(n),
    kind: "contest_message",
    marketplaceId: world.marketplace,
    body: JSON.stringify({ text: "mine" }),
    createdAt,
  }),
  idempotencyKeys: (_world, n, createdAt) => ({
    caller: "key:1",
    key: `k-${n}`,
    route: "POST /v1/x",
    requestHash: "h",
    createdAt,
  }),
  sellerLinks: (world, n, createdAt) => ({
    tokenHash: `t-${n}`,
    marketplaceId: world.marketplace,
    sellerId: world.seller,
    createdAt,
  }),
  sellerSessions: (world, n, createdAt) => ({
    tokenHash: `t-${n}`,
    marketplaceId: world.marketplace,
    sellerId: world.seller,
    createdAt,
  }),
  invitations: (world, n, createdAt) => ({
    id: uuid(n),
    organisationId: world.brand,
    email: `i${n}@brand.test`,
    role: "reviewer",
    tokenHash: `t-${n}`,
    createdAt,
  }),
  answerFingerprints: (world, n, createdAt) => ({
    answerId: world.answers[n],
    caseId: world.caseId,
    marketplaceId: world.marketplace,
    listingId: world.listing,
    brandId: world.brand,
    answer: "genuine",
    judged: "h",
    titleKey: "bag",
    pictures: [],
    createdAt,
  }),
  mailQueue: (_world, n, at) => ({
    id: uuid(n),
    dedupeKey: `d-${n}`,
    userId: "u",
    kind: "daily_digest",
    data: JSON.stringify({}),
    state: n % 2 === 0 ? "sent" : "waiting",
    nextAttemptAt: at,
  }),
  publicNotices: (_world, n, at) => ({ id: uuid(n), state: "draft", createdAt: at, updatedAt: at }),
  publicNoticeSenders: (_world, n) => ({ noticeId: noticeOf(n), name: "N", email: "n@out.test" }),
  publicNoticeMessages: (_world, n, at) => ({
    id: uuid(n),
    noticeId: noticeOf(n),
    kind: "explanation",
    text: "t",
    at,
  }),
  publicNoticeRates: (_world, n, startsAt) => ({ kind: "email", key: `k-${n}`, startsAt, used: 1 }),
  authSessions: (_world, n) => ({ id: `s-${n}`, userId: "u", token: `t-${n}` }),
  authChallenges: (_world, n) => ({ hash: `h-${n}`, purpose: "sign_in" }),
  authProviderTrips: (_world, n) => ({
    stateHash: `s-${n}`,
    browserHash: "b",
    provider: "p",
    nonce: "n",
    verifier: "v",
  }),
  listingTraces: (world, n) => ({
    marketplaceId: world.marketplace,
    listingId: `l-${n}`,
    traceparent: `00-${"a".repeat(32)}-${"b".repeat(16)}-01`,
  }),
  authVerifications: (_world, n) => ({ id: `v-${n}`, identifier: "i", value: "v" }),
};

/** Tables with a date of this name whose rows stay: they are what somebody could do or declared, and when. */
const KEPT_FOR_THE_RECORD = ["api_keys", "declarations"];

describeOnStores("housekeeping", (kind) => {
  let test: TestStore;
  let world: LivedIn;
  let now = START;
  beforeAll(async () => {
    test = await openTestStore(kind, { clock: () => now });
    const bare = await addWorld(test.store);
    const caseId = await addCase(test.store, bare);
    const answers = await test.store.transaction(JOB, (tx) => addAnswers(tx, bare, caseId));
    world = { ...bare, caseId, answers };
    await test.store.transaction({ role: "auth" }, (tx) =>
      tx.db.insertInto("authUsers").values({ id: "u", name: "U", email: "u@brand.test" }).execute(),
    );
  });
  afterAll(() => test?.close());
  beforeEach(async () => {
    now = START;
    for (const { table, scope } of RETENTION_RULES) {
      await test.store.transaction(scope.role === "auth" ? scope : JOB, (tx) =>
        sql`delete from ${sql.table(table)}`.execute(tx.db),
      );
    }
    await test.store.transaction(JOB, addLastingNotices);
  });

  /** Rows whose time is over so many milliseconds after the start, numbered as given. */
  async function add(rule: RetentionRule, overAfter: readonly number[]): Promise<void> {
    const make = ROWS[rule.table];
    if (make === undefined) throw new Error(`no row of ${rule.table} is made here`);
    const start = new Date(START).toISOString();
    const rows = overAfter.map((milliseconds, n) => ({
      ...make(world, n, start),
      [rule.until]: instantAfter(start, milliseconds - (rule.after ?? 0)),
    }));
    await test.store.transaction(rule.scope, (tx) =>
      tx.db
        .insertInto(rule.table)
        .values(rows as Insertable<Database[typeof rule.table]>[])
        .execute(),
    );
  }

  /** How many rows still hold what is to go. */
  function left(rule: RetentionRule): Promise<number> {
    const { table, blank } = rule;
    return test.store.transaction(rule.scope, async (tx) => {
      const held = blank === undefined ? sql`true` : sql`${sql.ref(blank)} <> ''`;
      return count(
        tx,
        sql`${sql.table(table)} where ${held} and ${sql.ref(rule.until)} is not null`,
      );
    });
  }

  it.each(RETENTION_RULES.map((rule) => [rule.table, rule] as const))(
    "takes of %s what is past its time to the millisecond, and nothing else",
    async (_table, rule) => {
      const overAfter = [-400 * DAY, -1, 0, 1, 2, 1_000, DAY, 400 * DAY];
      await add(rule, overAfter);
      for (const passed of [0, 0, 1, 999, 1_000, DAY - 1, DAY]) {
        now = START + passed;
        await keepHouse({ store: test.store, log }, 100);
        expect(await left(rule)).toBe(overAfter.filter((over) => over > passed).length);
      }
    },
  );

  it.each(RETENTION_RULES.map((rule) => [rule.table, rule] as const))(
    "takes of %s a batch at a time, until nothing is left",
    async (_table, rule) => {
      await add(rule, [-5, -4, -3, -2, -1, 1]);
      const removed: number[] = [];
      for (let round = 0; round < 4; round += 1) {
        removed.push(await removePast(test.store, rule, 2));
      }
      expect(removed).toEqual([2, 2, 1, 0]);
    },
  );

  it("knows every table in which something ends", async () => {
    const tables = await test.store.transaction(JOB, async (tx) => {
      const { rows } = await sql<{ name: string }>`
        select distinct relname as name from pg_attribute join pg_class on pg_class.oid = attrelid
        where relnamespace = 'public'::regnamespace and relkind = 'r'
          and attname in ('expires_at', 'retain_until')`.execute(tx.db);
      return rows.map(({ name }) => name);
    });
    expect(tables).toContain("auth_sessions");
    const ruled = RETENTION_RULES.map(({ table }) =>
      table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    );
    const unknown = tables.filter((name) => ![...ruled, ...KEPT_FOR_THE_RECORD].includes(name));
    expect(unknown).toEqual([]);
  });

  it("leaves a case, its events and its snapshot as they are when a message of it goes", async () => {
    const rule = ruleOf("personalData");
    await add(rule, [-1]);
    await test.store.transaction(JOB, (tx) =>
      tx.db
        .insertInto("snapshots")
        .values({
          id: uuid(77),
          marketplaceId: world.marketplace,
          listingId: world.listing,
          hash: "h",
          body: JSON.stringify({}),
          personalId: uuid(0),
          createdAt: tx.now,
        })
        .execute(),
    );
    await keepHouse({ store: test.store, log }, 100);
    expect(await left(rule)).toBe(0);
    const snapshot = await test.store.transaction(JOB, (tx) =>
      tx.db.selectFrom("snapshots").selectAll().where("id", "=", uuid(77)).execute(),
    );
    expect(snapshot).toMatchObject([{ personalId: uuid(0) }]);
  });

  // The embedded store has one connection: nobody else works on anything meanwhile.
  it.skipIf(kind === "pglite")(
    "passes by a row that somebody works on, and goes on with the others",
    async () => {
      const rule = ruleOf("idempotencyKeys");
      await add(rule, [-2, -1]);
      const { databaseUrl, dataFolder, signals } = test;
      const elsewhere = await openStore({ databaseUrl, dataFolder, clock: () => now, signals });
      await elsewhere.transaction(JOB, async (tx) => {
        await tx.db
          .updateTable("idempotencyKeys")
          .set({ expiresAt: instantAfter(tx.now, DAY) })
          .where("key", "=", "k-0")
          .execute();
        expect(await removePast(test.store, rule, 10)).toBe(1);
      });
      await elsewhere.close();
      expect(await removePast(test.store, rule, 10)).toBe(0);
      expect(await left(rule)).toBe(1);
    },
  );

  it("is done by the worker as soon as it starts", async () => {
    for (const rule of RETENTION_RULES) await add(rule, [-1, 1]);
    const { store, signals } = test;
    const worker = housekeepingWorker.start({ store, signals, log });
    await vi.waitFor(async () => {
      const counts = await Promise.all(RETENTION_RULES.map(left));
      expect(counts).toEqual(RETENTION_RULES.map(() => 1));
    }, PATIENCE);
    await worker.stop();
  });
});

function ruleOf(table: keyof Database): RetentionRule {
  const rule = RETENTION_RULES.find((one) => one.table === table);
  if (rule === undefined) throw new Error(`there is no rule for ${table}`);
  return rule;
}

async function count(tx: Tx, from: ReturnType<typeof sql>): Promise<number> {
  const { rows } = await sql<{ n: string }>`select count(*) as n from ${from}`.execute(tx.db);
  return Number(rows[0]?.n);
}

/** Notices that stay, for what hangs on them. */
async function addLastingNotices(tx: Tx): Promise<void> {
  const times = { createdAt: tx.now, updatedAt: tx.now };
  const rows = Array.from({ length: 10 }, (_, n) => ({
    id: noticeOf(n),
    state: "draft",
    ...times,
  }));
  await tx.db.insertInto("publicNotices").values(rows).execute();
}

async function addAnswers(tx: Tx, bare: World, caseId: string): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < 10; n += 1) ids.push(await addAnswer(tx, bare, caseId, "genuine"));
  return ids;
}

function noticeOf(n: number): string {
  return uuid(500 + n);
}

function uuid(n: number): string {
  return `019c0000-0000-7000-8000-${String(n).padStart(12, "0")}`;
}
