import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addLiveWorld, addRequest } from "../../test/support/cases.js";
import { send } from "../../test/support/house.js";
import { setUpOperator, type TestPerson } from "../../test/support/people.js";
import { request } from "../../test/support/request.js";
import { addScreeningWorld, list, type ScreeningWorld } from "../../test/support/screening.js";
import { startTestServer, type TestServer } from "../../test/support/server.js";
import type { World } from "../../test/support/store-rows.js";
import { describeOnStores } from "../../test/support/stores.js";
import { findFreePort } from "../boot/free-port.js";
import type { Config } from "../config/config.js";
import type { Tx } from "../store/store.js";
import type { FindingCode } from "./catalogue.js";
import type { Patient } from "./check.js";
import { examine } from "./examine.js";

const JOB = { role: "jobs", job: "test" } as const;
/** What every test server has: no mail, no scanner, and a database that is quick and careless. */
const USUAL: readonly string[] = [
  "settings.mail_missing",
  "settings.scanner_missing",
  "settings.url_local",
  "database.superuser",
  "database.not_durable",
];

describeOnStores("the doctor", (kind) => {
  let server: TestServer;
  let screening: ScreeningWorld;
  let world: World;
  let told: TestPerson;
  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [] });
    told = await setUpOperator(server);
    screening = await addScreeningWorld(server.context, "Zorvyn");
    world = await addLiveWorld(server.context.store, "ask");
  }, 120_000);
  afterAll(() => server?.close());

  function patient(config: Partial<Config> = {}): Patient {
    const { context } = server;
    const { clock, objects, store } = context;
    return { config: { ...context.config, ...config }, clock, objects, store, running: null };
  }

  /** Codes of what is found beside the usual, sorted. */
  async function codes(one: Patient = patient()): Promise<string[]> {
    const { findings, checks } = await examine(one);
    expect(checks.filter(({ outcome }) => outcome === "failed")).toEqual([]);
    const all = findings.map(({ code }) => code as string);
    return [...new Set(all)].filter((code) => !USUAL.includes(code)).sort(byText);
  }

  /** Does it as the owner of the tables, who alone may break them. */
  const asOwner = (work: (tx: Tx) => Promise<unknown>) =>
    server.context.store.transaction(JOB, async (tx) => {
      await sql`set local role none`.execute(tx.db);
      await work(tx);
    });

  /** Breaks something, expects those findings and no others, and mends it. */
  async function expectBroken(
    found: readonly FindingCode[],
    breaks: (tx: Tx) => Promise<unknown>,
    mends: (tx: Tx) => Promise<unknown>,
  ): Promise<void> {
    await asOwner(breaks);
    try {
      expect(await codes()).toEqual([...found].sort(byText));
    } finally {
      await asOwner(mends);
    }
    expect(await codes()).toEqual([]);
  }

  it("finds nothing where nothing is wrong", async () => {
    await addRequest(server.context.store, world);
    expect(await codes()).toEqual([]);
    const { findings, store } = await examine(patient());
    expect(store).toBe(kind);
    expect(findings.every(({ what, remedy }) => !/\{\{|\?/.test(what + remedy))).toBe(true);
  });

  it("finds settings that are dangerous or missing", async () => {
    const { dataFolder } = server.context.config;
    expect(await codes(patient({ publicUrl: "http://ip.example.com" }))).toEqual([
      "settings.url_plain",
    ]);
    expect(await codes(patient({ publicUrl: "https://ip.example.com" }))).toEqual([
      "settings.proxy_untrusted",
    ]);
    expect(await codes(patient({ secret: "ab".repeat(20) }))).toEqual(["settings.secret_weak"]);
    expect(await codes(patient({ outboundAllow: ["127.0.0.1:4000"] }))).toEqual([
      "settings.outbound_open",
    ]);
    const own = join(dataFolder, "own");
    await mkdir(own);
    await writeFile(join(own, "secret"), "s\n");
    await chmod(join(own, "secret"), 0o644);
    const databaseUrl = "postgres://localhost/x";
    expect(await codes(patient({ dataFolder: own, databaseUrl }))).toEqual([
      "settings.secret_beside_data",
      "settings.secret_readable",
    ]);
  });

  it("finds a mail server and a scanner that do not answer", async () => {
    const port = await findFreePort("127.0.0.1");
    const smtp = { url: `smtp://127.0.0.1:${port}`, from: "a@example.com" };
    const scanner = { host: "127.0.0.1", port };
    expect(await codes(patient({ smtp, scanner }))).toEqual([
      "mail.unreachable",
      "scanner.unreachable",
    ]);
  });

  it("finds that pictures cannot be kept", async () => {
    const put = () => Promise.reject(Object.assign(new Error("no"), { code: "EROFS" }));
    const { objects } = server.context;
    const broken = { ...patient(), objects: { ...objects, put, check: put } };
    const { findings } = await examine(broken);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "objects.unreachable", values: { reason: "EROFS" } }),
    );
  });

  it("finds listings that nobody screens, and those that cannot be screened", async () => {
    await list(screening, { id: "late", title: "a bag" });
    await expectBroken(
      ["screening.behind"],
      (tx) =>
        sql`update screening_queue set queued_at = now() - interval '5 minutes'`.execute(tx.db),
      (tx) => sql`update screening_queue set queued_at = now()`.execute(tx.db),
    );
    await expectBroken(
      ["leases.expired"],
      (tx) =>
        sql`update screening_queue set lease_until = now() - interval '1 hour'`.execute(tx.db),
      (tx) => sql`update screening_queue set lease_until = null`.execute(tx.db),
    );
    await expectBroken(
      ["screening.failing"],
      (tx) => sql`update screening_queue set last_error = 'x', attempts = 7`.execute(tx.db),
      (tx) => sql`delete from screening_queue`.execute(tx.db),
    );
  });

  it("finds pictures that nobody fetches or looks at", async () => {
    const picture = (tx: Tx) =>
      sql`
      insert into snapshot_pictures (snapshot_id, position, marketplace_id, listing_id, url, state,
        next_attempt_at)
      select id, 0, marketplace_id, listing_id, 'https://shop.example/1.jpg', 'waiting',
        now() - interval '1 hour' from snapshots where id = ${world.snapshot}`.execute(tx.db);
    const clear = (tx: Tx) => sql`delete from snapshot_pictures`.execute(tx.db);
    await expectBroken(["pictures.behind"], picture, clear);
    const look = async (tx: Tx) => {
      await picture(tx);
      await sql`update snapshot_pictures set state = 'stored', object = ${"0".repeat(64)},
        width = 1, height = 1, next_attempt_at = null, look_due = true`.execute(tx.db);
      await sql`update snapshots set created_at = now() - interval '1 hour'
        where id = ${world.snapshot}`.execute(tx.db);
    };
    const seen = async (tx: Tx) => {
      await clear(tx);
      await sql`update snapshots set created_at = now()`.execute(tx.db);
    };
    await expectBroken(["looks.behind"], look, seen);
  });

  it("finds endpoints that are missing, parked or away, and what waits for them", async () => {
    const clear = async (tx: Tx) => {
      await sql`update marketplaces set mode = 'ask'`.execute(tx.db);
      await sql`delete from deliveries`.execute(tx.db);
      await sql`delete from endpoints`.execute(tx.db);
    };
    const live = (tx: Tx) =>
      sql`update marketplaces set mode = 'live' where id = ${world.marketplace}`.execute(tx.db);
    const endpoint = async (tx: Tx, state: string, failures: number) => {
      await live(tx);
      await sql`insert into endpoints (marketplace_id, url, secret_sealed, state, failures,
        parked_reason, parked_at, updated_at)
        values (${world.marketplace}, 'https://shop.example', 's', ${state}, ${failures},
          case ${state} when 'parked' then 'gone' end,
          case ${state} when 'parked' then now() end, now())`.execute(tx.db);
    };
    const delivery = (tx: Tx) =>
      sql`
      insert into deliveries (id, marketplace_id, listing_id, sequence, type, payload, state,
        next_attempt_at, created_at)
      values (${tx.newId()}, ${world.marketplace}, ${world.listing}, 1, 'case.updated',
        '{"state":"active"}', 'pending', now(), now() - interval '10 minutes')`.execute(tx.db);
    await expectBroken(["endpoint.missing"], live, clear);
    await expectBroken(["endpoint.parked"], (tx) => endpoint(tx, "parked", 0), clear);
    await expectBroken(["endpoint.failing"], (tx) => endpoint(tx, "active", 9), clear);
    await expectBroken(
      ["deliveries.behind"],
      async (tx) => {
        await endpoint(tx, "active", 0);
        await delivery(tx);
      },
      clear,
    );
  });

  it("finds clocks of cases that did not act", async () => {
    await expectBroken(
      ["cases.not_their_events", "clocks.overdue"],
      (tx) => sql`update clocks set due_at = due_at - interval '2 days'`.execute(tx.db),
      (tx) => sql`update clocks set due_at = due_at + interval '2 days'`.execute(tx.db),
    );
  });

  it("finds that a clock went back or differs from the database's", async () => {
    await list(screening, { id: "ahead", title: "a bag" });
    await expectBroken(
      ["clock.back"],
      (tx) => sql`update screening_queue set queued_at = now() + interval '1 day'`.execute(tx.db),
      (tx) => sql`delete from screening_queue`.execute(tx.db),
    );
    const late = { ...patient(), clock: () => Date.now() + 90_000 };
    expect(await codes(late)).toEqual(["clock.drift"]);
  });

  it("finds history that was changed, cut or taken out of the ledger", async () => {
    await expectBroken(
      ["ledger.changed"],
      (tx) => sql`update ledger_entries set salt = salt || 'x'`.execute(tx.db),
      (tx) => sql`update ledger_entries set salt = left(salt, -1)`.execute(tx.db),
    );
    await expectBroken(
      ["ledger.missing"],
      (tx) => sql`update ledger_entries set kind = 'other'`.execute(tx.db),
      (tx) => sql`update ledger_entries set kind = 'case_event'`.execute(tx.db),
    );
    await asOwner((tx) =>
      sql`create table kept as select * from case_events where seq = 2`.execute(tx.db),
    );
    await asOwner((tx) => sql`delete from case_events where seq = 2`.execute(tx.db));
    expect(await codes()).toEqual(["cases.not_their_events", "ledger.gap"]);
    await asOwner((tx) => sql`insert into case_events select * from kept`.execute(tx.db));
    expect(await codes()).toEqual([]);
  });

  it("finds a case whose rows are not what its events say", async () => {
    await expectBroken(
      ["cases.not_their_events"],
      (tx) => sql`update cases set risk = risk + 0.125`.execute(tx.db),
      (tx) => sql`update cases set risk = risk - 0.125`.execute(tx.db),
    );
  });

  it("finds verified rights that are not looked for", async () => {
    await expectBroken(
      ["rights.brand_in_doubt"],
      (tx) =>
        sql`update brands set identity_state = 'refused' where id = ${world.brand}`.execute(tx.db),
      (tx) =>
        sql`update brands set identity_state = 'confirmed' where id = ${world.brand}`.execute(
          tx.db,
        ),
    );
    await expectBroken(
      ["rights.unmeasured"],
      (tx) => sql`update rights set updated_at = now() - interval '1 hour'`.execute(tx.db),
      (tx) => sql`update rights set updated_at = now()`.execute(tx.db),
    );
    const running = { workers: () => ({}), liveRights: async () => -3 };
    expect(await codes({ ...patient(), running })).toEqual(["rights.not_live"]);
  }, 30_000);

  it("finds a worker that does not run", async () => {
    const running = { workers: () => ({ clocks: false }), liveRights: async () => null };
    const { findings } = await examine({ ...patient(), running });
    expect(findings).toContainEqual(
      expect.objectContaining({ code: "worker.stopped", values: { worker: "clocks" } }),
    );
  });

  it("finds migrations that are missing, unknown or changed, and leaves strange tables alone", async () => {
    await asOwner((tx) =>
      sql`create table applied as select * from touchstone_migrations`.execute(tx.db),
    );
    const mend = async (tx: Tx) => {
      await sql`delete from touchstone_migrations`.execute(tx.db);
      await sql`insert into touchstone_migrations select * from applied`.execute(tx.db);
    };
    await expectBroken(
      ["database.migrations_unknown"],
      (tx) => sql`insert into touchstone_migrations values ('9999_later.sql', 'h')`.execute(tx.db),
      mend,
    );
    await expectBroken(
      ["database.migrations_changed"],
      (tx) =>
        sql`update touchstone_migrations set hash = 'h' where name = '0001_scopes.sql'`.execute(
          tx.db,
        ),
      mend,
    );
    await asOwner((tx) =>
      sql`delete from touchstone_migrations where name >= '0016'`.execute(tx.db),
    );
    const { findings, checks } = await examine(patient());
    expect(findings.map(({ code }) => code)).toContain("database.migrations_missing");
    expect(checks).toContainEqual({
      name: "ledger",
      outcome: "skipped",
      reason: "the tables are not those of this version",
    });
    await asOwner(mend);
  });

  it("says that the database does not answer instead of failing", async () => {
    const { findings, checks } = await examine({ ...patient(), store: null });
    expect(
      findings.map(({ code }) => code as string).filter((code) => !USUAL.includes(code)),
    ).toEqual([]);
    expect(checks.filter(({ outcome }) => outcome === "skipped").length).toBeGreaterThan(8);
  });

  it("tells the operator's people, and the command on the same machine", async () => {
    const shown = await send(server, told, { path: "/v1/health" }, 200);
    expect(shown.findings.map((one: { code: string }) => one.code)).toContain(
      "settings.mail_missing",
    );
    const asked = await request(server.url, { path: "/doctor" });
    expect(asked.status).toBe(200);
    expect(asked.body.checks.length).toBe(shown.checks.length);
    const headers = { "x-forwarded-for": "198.51.100.7" };
    expect((await request(server.url, { path: "/doctor", headers })).status).toBe(403);
  });
});

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}
