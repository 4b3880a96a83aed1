import pg from "pg";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { describeOnStores, openTestStore, type TestStore } from "../../../test/support/stores.js";
import { Signals } from "../../signals/signals.js";
import { openStore } from "../open-store.js";
import type { Scope, Store } from "../store.js";

const JOB: Scope = { role: "jobs", job: "test" };
const PATIENCE = { timeout: 20_000, interval: 50 };

describeOnStores(
  "several processes on one database",
  (kind) => {
    let test: TestStore;
    let other: Store;
    let othersSignals: Signals;
    beforeEach(async () => {
      test = await openTestStore(kind);
      othersSignals = new Signals();
      other = await openStore({
        databaseUrl: test.databaseUrl,
        dataFolder: test.dataFolder,
        clock: Date.now,
        signals: othersSignals,
      });
    });
    afterEach(async () => {
      await other.close();
      await test.close();
    });

    const signal = (): Promise<void> =>
      test.store.transaction(JOB, async (tx) => tx.signal("deliveries"));

    /** Signals until the other store hears it: how long its connection takes is not known. */
    const untilHeard = async (): Promise<void> => {
      const heard = vi.fn();
      const stop = othersSignals.on("deliveries", heard);
      await vi.waitFor(async () => {
        await signal();
        expect(heard).toHaveBeenCalled();
      }, PATIENCE);
      stop();
    };

    it("hear each other's signals", async () => {
      await untilHeard();
    });

    it("go on, and hear each other again, after the database dropped every connection", async () => {
      await untilHeard();
      await dropConnections(test.databaseUrl ?? "");
      await vi.waitFor(() => test.store.ping(), PATIENCE);
      await vi.waitFor(() => other.ping(), PATIENCE);
      await untilHeard();
    });

    it("are told when a transaction was lost with its connection", async () => {
      const lost = test.store.transaction(JOB, async (tx) => {
        await dropConnections(test.databaseUrl ?? "");
        await tx.db.selectFrom("organisations").selectAll().execute();
      });
      await expect(lost).rejects.toThrow();
      await vi.waitFor(() => test.store.ping(), PATIENCE);
    });
  },
  ["postgres"],
);

async function dropConnections(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`);
  await admin.end();
}
