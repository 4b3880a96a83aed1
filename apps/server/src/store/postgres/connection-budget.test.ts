import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  createTestDatabase,
  describeOnStores,
  type TestDatabase,
} from "../../../test/support/stores.js";
import { Signals } from "../../signals/signals.js";
import { openStore } from "../open-store.js";
import type { Store } from "../store.js";

describeOnStores("connections to the database", () => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await createTestDatabase({ migrated: true });
  });
  afterEach(() => database.drop());

  const open = (connections: number): Promise<Store> =>
    openStore({
      databaseUrl: database.url,
      dataFolder: "",
      clock: Date.now,
      signals: new Signals(),
      connections,
    });

  it("are no more than were asked for, however much there is to do", async () => {
    const store = await open(3);
    const job = { role: "jobs", job: "test" } as const;
    let working = 0;
    let most = 0;
    // The first ones wait for each other, so that all that may work at once do.
    let allWork = () => {};
    const together = new Promise<void>((resolve) => {
      allWork = resolve;
    });
    await Promise.all(
      Array.from({ length: 12 }, () =>
        store.transaction(job, async ({ db }) => {
          working += 1;
          most = Math.max(most, working);
          if (working === 3) allWork();
          await together;
          await db.selectFrom("organisations").selectAll().execute();
          working -= 1;
        }),
      ),
    );
    expect(most).toBe(3);
    await store.close();
  });

  it("are refused at the start when the database gives fewer, with the number that would do", async () => {
    const name = new URL(database.url).pathname.slice(1);
    const admin = new pg.Client({ connectionString: database.url });
    await admin.connect();
    await admin.query(`alter database ${name} connection limit 20`);
    await admin.end();
    await expect(open(17)).rejects.toThrow(
      /gives 20 connections .* needs 21: .* TOUCHSTONE_DATABASE_CONNECTIONS to 16 at most/,
    );
    await (await open(16)).close();
    await expect(open(5_000)).rejects.toThrow(/gives 20 connections/);
  });
}, ["postgres"]);
