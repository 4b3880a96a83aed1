import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  createTestDatabase,
  describeOnStores,
  type TestDatabase,
} from "../../test/support/stores.js";
import { Signals } from "../signals/signals.js";
import { type Migration, migrate, readMigrations } from "./migrate.js";
import { openStore } from "./open-store.js";

const FIRST: Migration = { name: "0001_first.sql", sql: "create table one (id int); select 1;" };
const SECOND: Migration = { name: "0002_second.sql", sql: "create table two (id int);" };

describeOnStores("migrations", () => {
  let database: TestDatabase;
  let clients: pg.Client[];
  beforeEach(async () => {
    database = await createTestDatabase({ migrated: false });
    clients = [];
  });
  afterEach(async () => {
    for (const client of clients) await client.end();
    await database.drop();
  });

  async function connect(url = database.url): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url });
    clients.push(client);
    await client.connect();
    return client;
  }

  const tablesOf = async (client: pg.Client): Promise<string[]> => {
    const { rows } = await client.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' order by 1",
    );
    return rows.map((row) => row.name);
  };

  it("are applied once, in order, and those that come later are added", async () => {
    const client = await connect();
    expect(await migrate(client, [FIRST])).toEqual([FIRST.name]);
    expect(await migrate(client, [FIRST])).toEqual([]);
    expect(await migrate(client, [FIRST, SECOND])).toEqual([SECOND.name]);
    expect(await tablesOf(client)).toEqual(["one", "touchstone_migrations", "two"]);
  });

  it("are applied once when several servers start at once", async () => {
    const starting = Array.from({ length: 4 }, async () => migrate(await connect()));
    const applied = (await Promise.all(starting)).filter(({ length }) => length > 0);
    const names = (await readMigrations()).map((migration) => migration.name);
    expect(applied).toEqual([names]);
  });

  it("are refused when one that was applied has changed since", async () => {
    const client = await connect();
    await migrate(client, [FIRST]);
    const changed = { ...FIRST, sql: `${FIRST.sql} -- changed` };
    await expect(migrate(client, [changed, SECOND])).rejects.toThrow(
      "0001_first.sql is not what was applied",
    );
    expect(await tablesOf(client)).toEqual(["one", "touchstone_migrations"]);
  });

  it("are the same with either kind of line ending", async () => {
    const client = await connect();
    await migrate(client, [{ ...FIRST, sql: "select 1;\nselect 2;\n" }]);
    const dos = { ...FIRST, sql: "select 1;\r\nselect 2;\r\n" };
    expect(await migrate(client, [dos])).toEqual([]);
  });

  it("are refused when the database knows one that the program does not", async () => {
    const client = await connect();
    await migrate(client, [FIRST, SECOND]);
    await expect(migrate(client, [FIRST])).rejects.toThrow("too old for this database");
  });

  it("change nothing when they fail, and say which one it was", async () => {
    const client = await connect();
    const broken = { name: "0002_broken.sql", sql: "create table two (id int); select nowhere;" };
    const failing = migrate(client, [FIRST, broken]);
    await expect(failing).rejects.toThrow("0002_broken.sql failed and changed nothing");
    expect(await tablesOf(client)).toEqual(["one", "touchstone_migrations"]);
    expect(await migrate(client, [FIRST, SECOND])).toEqual([SECOND.name]);
  });

  it("wait for whoever works on a table, without making others wait behind them for long", async () => {
    const [client, other, third] = [await connect(), await connect(), await connect()];
    await migrate(client, [FIRST]);
    await other.query("begin");
    await other.query("lock table one in access share mode");
    const change = { name: "0002_change.sql", sql: "alter table one add column more int;" };
    const migrating = migrate(client, [FIRST, change]);
    // A reader that comes behind the waiting migration gets its turn, as the migration steps back.
    await third.query("select * from one");
    await other.query("commit");
    expect(await migrating).toEqual([change.name]);
  });

  it("can make an index while a transaction has written to its table and goes on", async () => {
    const client = await connect();
    await migrate(client, [FIRST]);
    const online = {
      name: "0002_online.sql",
      sql: "-- online\ndrop index concurrently if exists one_by_id;\ncreate index concurrently one_by_id on one (id);\n",
    };
    // Several at once: who waits for the turn does not keep the index waiting.
    const others = [await connect(), await connect()];
    const all = [client, ...others].map((one) => migrate(one, [FIRST, online]));
    expect((await Promise.all(all)).flat()).toEqual([online.name]);
    const { rows } = await client.query("select indexname from pg_indexes where tablename = 'one'");
    expect(rows).toEqual([{ indexname: "one_by_id" }]);
    const broken = { name: "0003_online.sql", sql: "-- online\nselect 1;\nselect nowhere;\n" };
    await expect(migrate(client, [FIRST, online, broken])).rejects.toThrow("done again");
  });

  it("need no superuser: one who may make roles and owns the database is enough", async () => {
    const admin = await connect();
    const owner = `owner_${new URL(database.url).pathname.slice(1)}`;
    await admin.query(`create role ${owner} login createrole`);
    await admin.query(
      `alter database ${new URL(database.url).pathname.slice(1)} owner to ${owner}`,
    );
    await grantRolesThatOthersMade(admin, owner);
    const url = database.url.replace("postgres@", `${owner}@`);
    const store = await openStore({
      databaseUrl: url,
      dataFolder: "",
      clock: Date.now,
      signals: new Signals(),
    });
    const organisations = await store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db.selectFrom("organisations").selectAll().execute(),
    );
    await store.close();
    expect(organisations).toEqual([]);
    await admin.query(`reassign owned by ${owner} to postgres`);
    await admin.query(`drop owned by ${owner}`);
    await admin.query(`drop role ${owner}`);
  });
}, ["postgres"]);

/** Roles belong to the whole cluster. From PostgreSQL 16 on only who made a role, or was told so, may grant it. */
async function grantRolesThatOthersMade(admin: pg.Client, to: string): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    "select rolname as name from pg_roles where rolname like 'touchstone%' and current_setting('server_version_num')::int >= 160000",
  );
  for (const { name } of rows) await admin.query(`grant ${name} to ${to} with admin option`);
}
