import { afterAll, beforeAll, expect, it } from "vitest";
import type { Change } from "../../src/signals/change.js";
import { Signals } from "../../src/signals/signals.js";
import { openStore } from "../../src/store/open-store.js";
import type { Store } from "../../src/store/store.js";
import { createTestDatabase, describeOnStores, type TestDatabase } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;

describeOnStores("changes that pages are told of", () => {
  let database: TestDatabase;
  const stores: Store[] = [];
  const heard: Change[][] = [[], []];

  beforeAll(async () => {
    database = await createTestDatabase({ migrated: true });
    for (const changes of heard) {
      const signals = new Signals();
      signals.onChanges((told) => changes.push(...told));
      const options = { databaseUrl: database.url, dataFolder: "", clock: Date.now, signals };
      stores.push(await openStore(options));
    }
  });
  afterAll(async () => {
    for (const store of stores) await store.close();
    await database.drop();
  });

  /** Tells something again and again, as another process may not listen yet, until `done`. */
  async function until(done: () => boolean, tell: () => Promise<void>): Promise<void> {
    while (!done()) {
      await tell();
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }

  it("reach another process on the same database, and are told once in their own", async () => {
    let told = 0;
    await until(
      () => (heard[1]?.length ?? 0) > 0,
      async () => {
        told += 1;
        await stores[0]?.transaction(JOB, async (tx) => {
          tx.changed({ topics: ["mode"] });
          tx.changed({ topics: ["mode"] });
        });
      },
    );
    expect(heard[1]?.[0]).toEqual({ topics: ["mode"] });
    expect(heard[0]).toHaveLength(told);
  });

  it("are told of no transaction that was rolled back, in neither", async () => {
    for (const changes of heard) changes.length = 0;
    const failing = stores[0]?.transaction(JOB, async (tx) => {
      tx.changed({ topics: ["rights"] });
      throw new Error("not today");
    });
    await expect(failing).rejects.toThrow("not today");
    await until(
      () => (heard[1]?.length ?? 0) > 0,
      async () => stores[0]?.transaction(JOB, async (tx) => tx.changed({ topics: ["brands"] })),
    );
    expect(heard.flat().flatMap(({ topics }) => topics)).not.toContain("rights");
  });
}, ["postgres"]);
