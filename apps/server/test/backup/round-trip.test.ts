import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, it } from "vitest";
import { backUp } from "../../src/backup/back-up.js";
import { restoreBackup } from "../../src/backup/restore.js";
import { verifyBackup } from "../../src/backup/verify-backup.js";
import { openObjects } from "../../src/objects/open-objects.js";
import type { Store } from "../../src/store/store.js";
import { POSTGRES_MISSING } from "../support/postgres-cluster.js";
import { addAnswer, addCase, addWorld } from "../support/store-rows.js";
import { describeOnStores, type StoreKind } from "../support/stores.js";
import { contentOf, openPlace, type Place } from "./places.js";

const JOB = { role: "jobs", job: "test" } as const;
/** Into its own kind and into the other; an embedded one is slow to make, so that it is made once. */
const TARGETS: Readonly<Record<StoreKind, readonly StoreKind[]>> = {
  pglite: POSTGRES_MISSING === null ? ["postgres"] : ["pglite"],
  postgres: ["postgres", "pglite"],
};
const STRANGE = `"quotes", \\ and {braces}, a line\nand 中文 🪨`;

describeOnStores("a backup", (kind) => {
  let from: Place;
  const places: Place[] = [];
  const place = async (of: StoreKind, migrated = false) => {
    const opened = await openPlace(of, { migrated });
    places.push(opened);
    return opened;
  };
  const file = () => join(from.folder, "kept.tar.gz");
  beforeEach(async () => {
    from = await place(kind, true);
    await from.within(furnish);
    await openObjects(from.config).put(Buffer.from("an invoice"));
  });
  afterEach(async () => {
    for (const one of places.splice(0)) await one.close();
  });

  it("has every row and every object, and restores them to the letter into either database", async () => {
    const taken = await backUp(from.config, file());
    expect(taken).toMatchObject({ path: file(), objects: 1 });
    const { header, manifest, missingObjects } = await verifyBackup(file());
    expect(header.database).toBe(kind);
    expect(missingObjects).toBe(1);
    expect(manifest.tables.find(({ name }) => name === "cases")?.rows).toBe(2);
    const content = await contentOf(file());
    expect(content.some((line) => line.includes("中文 🪨"))).toBe(true);
    expect(content.join("\n")).not.toContain(from.config.secret);
    for (const target of TARGETS[kind]) {
      // To make an embedded one anew takes long.
      const to = await place(target, target === "pglite");
      const restored = await restoreBackup(to.config, file());
      expect(restored).toMatchObject({ rows: taken.rows, objects: 1, missingObjects: 1 });
      const again = join(to.folder, "again.tar.gz");
      await backUp(to.config, again);
      expect(await contentOf(again)).toEqual(content);
      expect(await describeRules(to)).toEqual(await describeRules(from));
      const [key] = content.filter((line) => /^[0-9a-f]{64} /.test(line));
      const kept = await openObjects(to.config).get(key?.slice(0, 64) ?? "");
      expect(Buffer.from(kept ?? "").toString()).toBe("an invoice");
      // Rows are numbered on from where the old house ended.
      expect(await nextPlace(to)).toBe(3);
    }
  }, 120_000);
});

describeOnStores(
  "a backup that is not as it should be",
  (kind) => {
    let from: Place;
    const places: Place[] = [];
    const place = async (of: StoreKind, migrated = false) => {
      const opened = await openPlace(of, { migrated });
      places.push(opened);
      return opened;
    };
    const file = () => join(from.folder, "kept.tar.gz");
    beforeEach(async () => {
      from = await place(kind, true);
      await from.within(furnish);
      await openObjects(from.config).put(Buffer.from("an invoice"));
    });
    afterEach(async () => {
      for (const one of places.splice(0)) await one.close();
    });

    it("is named by the time in a folder, is for its owner's eyes, and overwrites nothing", async () => {
      const { path } = await backUp(from.config, from.folder);
      expect(path).toMatch(/touchstone-\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ\.tar\.gz$/);
      expect((await stat(path)).mode & 0o777).toBe(0o600);
      await expect(backUp(from.config, path)).rejects.toThrow(/is there already/);
    }, 60_000);

    it("is not restored over anything, nor changes a house whose restore fails", async () => {
      await backUp(from.config, file());
      await expect(restoreBackup(from.config, file())).rejects.toThrow(/is not empty/);
      const to = await place(kind, true);
      const whole = gunzipSync(await readFile(file()));
      const broken = join(from.folder, "broken.tar.gz");
      for (const bytes of [whole.subarray(0, whole.length - 3_000), changed(whole)]) {
        await writeFile(broken, gzipSync(bytes));
        await expect(verifyBackup(broken)).rejects.toThrow(/backup|changed/);
        await expect(restoreBackup(to.config, broken)).rejects.toThrow(/backup|changed/);
      }
      await writeFile(broken, (await readFile(file())).subarray(0, 2_000));
      await expect(restoreBackup(to.config, broken)).rejects.toThrow(/no whole backup/);
      await expect(verifyBackup(join(from.folder, "none"))).rejects.toThrow(/There is no file/);
      // Still empty: the whole one goes in.
      expect((await restoreBackup(to.config, file())).rows).toBeGreaterThan(20);
    }, 60_000);

    it("asks for the secret that it was taken with", async () => {
      await backUp(from.config, file());
      const to = await place(kind, true);
      const other = { ...to.config, secret: "another secret, of at least 32 characters" };
      await expect(restoreBackup(other, file())).rejects.toThrow(/another secret/);
      await restoreBackup({ ...other, formerSecrets: [from.config.secret] }, file());
      const third = await place(kind, true);
      await restoreBackup({ ...other, ...pathsOf(third) }, file(), { otherSecret: true });
    }, 60_000);
  },
  ["postgres"],
);

function pathsOf({ config: { dataFolder, databaseUrl } }: Place) {
  return { dataFolder, databaseUrl };
}

async function furnish(store: Store): Promise<void> {
  const world = await addWorld(store);
  const caseId = await addCase(store, world, { state: "answered" });
  await addCase(store, world, { brand: world.otherBrand });
  await store.transaction(JOB, async (tx) => {
    await addAnswer(tx, world, caseId, "genuine");
    await tx.db
      .insertInto("personalData")
      .values({
        id: tx.newId(),
        kind: "contest_message",
        body: JSON.stringify({ text: STRANGE, number: 1e21, nothing: null }),
        retainUntil: "2030-01-01T00:00:00.000Z",
        createdAt: tx.now,
      })
      .execute();
    await sql`insert into snapshot_pictures
      (snapshot_id, position, marketplace_id, listing_id, url, state, object)
      values (${world.snapshot}, 0, ${world.marketplace}, ${world.listing}, 'https://x.test', 'stored',
        ${"ab".repeat(32)})`.execute(tx.db);
    for (const object of ["one", "two"]) {
      await sql`insert into picture_prints (object, version, print, created_at)
        values (${object}, 'v', '\\x00ff', now())`.execute(tx.db);
    }
  });
  await store.transaction({ role: "auth" }, (tx) =>
    tx.db.insertInto("authUsers").values({ id: "u", name: STRANGE, email: "u@b.test" }).execute(),
  );
}

/** Row-level security, triggers and references as the catalogue has them: a restore takes them away for a while. */
function describeRules(place: Place): Promise<unknown> {
  return place.within((store) =>
    store.transaction(JOB, async ({ db }) => {
      const { rows } = await sql`
        select relname::text as name, relforcerowsecurity::text as rule from pg_class
          where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
        union all select tgrelid::regclass::text || tgname, tgenabled::text from pg_trigger where not tgisinternal
        union all select conrelid::regclass::text || conname, pg_get_constraintdef(oid) || convalidated
          from pg_constraint where connamespace = 'public'::regnamespace and contype <> 'n'
        order by 1, 2`.execute(db);
      return rows;
    }),
  );
}

function nextPlace(place: Place): Promise<unknown> {
  return place.within((store) =>
    store.transaction(JOB, async (tx) => {
      const { rows } = await sql<{ place: number }>`
        insert into picture_prints (object, version, print, created_at)
        values (${tx.newId()}, 'v', '\\x00ff', now()) returning place`.execute(tx.db);
      return rows[0]?.place;
    }),
  );
}

/** One byte of one row is another. */
function changed(tar: Buffer): Buffer {
  const copy = Buffer.from(tar);
  const at = copy.indexOf("braces");
  copy.write("B", at);
  return copy;
}
