import { sql } from "kysely";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { describeOnStores, openTestStore, type TestStore } from "../../test/support/stores.js";
import type { Scope, Tx } from "./store.js";

const JOB: Scope = { role: "jobs", job: "test" };
const NOW = "2026-01-31T12:00:00.123Z";

describeOnStores("a transaction", (kind) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore(kind, { clock: () => Date.parse(NOW) });
  });
  afterAll(() => test.close());

  async function add(tx: Tx, name: string): Promise<string> {
    const id = tx.newId();
    await tx.db
      .insertInto("organisations")
      .values({ id, kind: "brand", name, createdAt: tx.now })
      .execute();
    return id;
  }

  const countOf = (name: string): Promise<number> =>
    test.store.transaction(JOB, async (tx) => {
      const found = tx.db.selectFrom("organisations").select("id").where("name", "=", name);
      return (await found.execute()).length;
    });

  const failWith = (tx: Tx, code: string): Promise<unknown> =>
    sql`do ${sql.raw(`$$ begin raise exception 'made to fail' using errcode = '${code}'; end $$`)}`.execute(
      tx.db,
    );

  it("is written whole and gives back what its work gives back", async () => {
    const ids = await test.store.transaction(JOB, async (tx) => [
      await add(tx, "whole"),
      await add(tx, "whole"),
    ]);
    expect(ids[0] < ids[1]).toBe(true);
    expect(await countOf("whole")).toBe(2);
  });

  it("leaves nothing when its work throws, and throws the same", async () => {
    const reason = new Error("no");
    const work = test.store.transaction(JOB, async (tx) => {
      await add(tx, "undone");
      throw reason;
    });
    await expect(work).rejects.toBe(reason);
    expect(await countOf("undone")).toBe(0);
  });

  it("has one time, by the injected clock, in the process and in the database", async () => {
    const times = await test.store.transaction(JOB, async (tx) => {
      const { rows } = await sql<{ now: string }>`select ts_now() as now`.execute(tx.db);
      return [tx.now, rows[0].now];
    });
    expect(times).toEqual([NOW, NOW]);
  });

  it("signals and follows up after the commit, never before", async () => {
    const order: string[] = [];
    const stop = test.signals.on("mail", () => order.push("signal"));
    await test.store.transaction(JOB, async (tx) => {
      tx.afterCommit(() => order.push("task"));
      tx.signal("mail");
      tx.signal("mail");
      await add(tx, "signalled");
      order.push("work");
    });
    stop();
    // On PostgreSQL the signal comes back over the wire as well, before or after the task.
    expect(order[0]).toBe("work");
    expect(order.slice(1)).toEqual(expect.arrayContaining(["signal", "task"]));
  });

  it("signals nothing and follows nothing up when it is undone", async () => {
    const heard = vi.fn();
    const stop = test.signals.on("rematch", heard);
    const undone = test.store.transaction(JOB, (tx) => {
      tx.afterCommit(heard);
      tx.signal("rematch");
      return failWith(tx, "P0001");
    });
    await expect(undone).rejects.toThrow("made to fail");
    // What comes later, in order, shows that nothing is still under way.
    await test.store.transaction(JOB, async (tx) => tx.afterCommit(stop));
    expect(heard).not.toHaveBeenCalled();
  });

  it("is done though a follow-up throws, and so are the other follow-ups", async () => {
    const other = vi.fn();
    await test.store.transaction(JOB, async (tx) => {
      await add(tx, "followed");
      tx.afterCommit(() => {
        throw new Error("too late");
      });
      tx.afterCommit(other);
    });
    expect(await countOf("followed")).toBe(1);
    expect(other).toHaveBeenCalledOnce();
  });

  it.each(["40001", "40P01"])("is tried again after %s, and then counts once", async (code) => {
    let attempts = 0;
    const followUp = vi.fn();
    await test.store.transaction(JOB, async (tx) => {
      attempts += 1;
      tx.afterCommit(followUp);
      await add(tx, `again ${code}`);
      if (attempts < 4) await failWith(tx, code);
    });
    expect(attempts).toBe(4);
    expect(await countOf(`again ${code}`)).toBe(1);
    expect(followUp).toHaveBeenCalledOnce();
  });

  it("is given up after three more attempts, and at once after other failures", async () => {
    for (const [code, expected] of [
      ["40001", 4],
      ["23505", 1],
    ] as const) {
      const work = vi.fn((tx: Tx) => failWith(tx, code));
      await expect(test.store.transaction(JOB, work)).rejects.toMatchObject({ code });
      expect(work).toHaveBeenCalledTimes(expected);
    }
  });

  it("is refused inside another, which would wait for itself", async () => {
    const nested = test.store.transaction(JOB, () => test.store.transaction(JOB, async () => 1));
    await expect(nested).rejects.toThrow("a transaction in a transaction");
    await expect(test.store.transaction(JOB, () => test.store.ping())).rejects.toThrow();
  });

  it("may follow another in the same piece of work", async () => {
    let later: Promise<number> | undefined;
    await test.store.transaction(JOB, async (tx) => {
      tx.afterCommit(() => {
        later = countOf("later");
      });
      await add(tx, "later");
    });
    expect(await later).toBe(1);
  });

  it("can go on beside many others", async () => {
    const names = Array.from({ length: 60 }, (_, index) => `beside ${index % 3}`);
    await Promise.all(
      names.map((name, index) =>
        test.store.transaction(JOB, (tx) => add(tx, name), index % 2 ? "bulk" : "interactive"),
      ),
    );
    expect(await Promise.all([0, 1, 2].map((index) => countOf(`beside ${index}`)))).toEqual([
      20, 20, 20,
    ]);
  });

  it("that holds a deadlock with another is tried again, so both are done", async () => {
    const ids = await test.store.transaction(JOB, async (tx) => [
      await add(tx, "locked"),
      await add(tx, "locked"),
    ]);
    const visit = (order: readonly string[]): Promise<void> =>
      test.store.transaction(JOB, async (tx) => {
        for (const id of order) {
          const row = tx.db.updateTable("organisations").where("id", "=", id);
          await row.set({ name: sql`name || '+'` }).execute();
          await sql`select pg_sleep(0.05)`.execute(tx.db);
        }
      });
    await Promise.all([visit(ids), visit(ids.toReversed())]);
    expect(await countOf("locked++")).toBe(2);
  });

  if (kind !== "pglite") return;

  it("on the one connection goes before bulk work that came earlier when someone waits for it", async () => {
    const order: string[] = [];
    const run = (name: string, scope: Scope, priority?: "interactive" | "bulk"): Promise<void> =>
      test.store.transaction(
        scope,
        async () => {
          order.push(name);
        },
        priority,
      );
    const brand: Scope = { role: "brand", organisation: "00000000-0000-7000-8000-000000000000" };
    await Promise.all([
      run("first", JOB),
      run("a job", JOB),
      run("a brand", brand),
      run("a brand's bulk work", brand, "bulk"),
      run("a job that someone waits for", JOB, "interactive"),
    ]);
    expect(order).toEqual([
      "first",
      "a brand",
      "a job that someone waits for",
      "a job",
      "a brand's bulk work",
    ]);
  });
});

describeOnStores("a store that is closed", (kind) => {
  let test: TestStore;
  beforeAll(async () => {
    test = await openTestStore(kind);
  });

  it("finishes what is under way and waits, and takes nothing more", async () => {
    const works = Array.from({ length: 12 }, (_, index) =>
      test.store.transaction(JOB, async (tx) => {
        await sql`select pg_sleep(0.01)`.execute(tx.db);
        return index;
      }),
    );
    const closed = test.close();
    await expect(test.store.transaction(JOB, async () => 1)).rejects.toThrow("closed");
    await expect(test.store.ping()).rejects.toThrow("closed");
    expect(await Promise.all(works)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    await closed;
  });
});
