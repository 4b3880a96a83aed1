import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { describeOnStores, openTestStore, type TestStore } from "../../../test/support/stores.js";
import { Signals } from "../../signals/signals.js";
import { openStore } from "../open-store.js";

const ROWS = 50;
/** Two more processes start here, one after the other. */
const PATIENCE_MILLISECONDS = 120_000;

describeOnStores(
  "a process that is killed in the middle of its work",
  (kind) => {
    let test: TestStore;
    beforeAll(async () => {
      test = await openTestStore(kind);
      await test.store.close();
    });
    afterAll(() => test.close());

    it(
      "loses nothing of what was committed, and the next process goes on at once",
      async () => {
        const committed = await writeUntilKilled(test.dataFolder);
        const store = await openStore({
          databaseUrl: null,
          dataFolder: test.dataFolder,
          clock: Date.now,
          signals: new Signals(),
        });
        const kept = await store.transaction({ role: "jobs", job: "test" }, (tx) =>
          tx.db.selectFrom("organisations").select("id").execute(),
        );
        await store.close();
        expect(committed.length).toBeGreaterThanOrEqual(ROWS);
        expect(kept.map((row) => row.id)).toEqual(expect.arrayContaining(committed));
      },
      PATIENCE_MILLISECONDS,
    );
  },
  ["pglite"],
);

/** Lets another process write rows one by one and kills it. Gives back those that it knew to be committed. */
async function writeUntilKilled(dataFolder: string): Promise<string[]> {
  const modules = ["../open-store.ts", "../../signals/signals.ts"].map(
    (path) => new URL(path, import.meta.url).href,
  );
  const script = `
    const { openStore } = await import(${JSON.stringify(modules[0])});
    const { Signals } = await import(${JSON.stringify(modules[1])});
    const store = await openStore({
      databaseUrl: null, dataFolder: ${JSON.stringify(dataFolder)}, clock: Date.now, signals: new Signals(),
    });
    for (;;) {
      const id = await store.transaction({ role: "jobs", job: "test" }, async (tx) => {
        const row = { id: tx.newId(), kind: "brand", name: "kept", createdAt: tx.now };
        await tx.db.insertInto("organisations").values(row).execute();
        return row.id;
      });
      console.log(id);
    }`;
  const args = ["--import", "tsx", "--input-type=module", "--eval", script];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const committed: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    committed.push(line);
    if (committed.length === ROWS) child.kill("SIGKILL");
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return committed;
}
