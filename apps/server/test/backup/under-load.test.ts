import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { backUp } from "../../src/backup/back-up.js";
import { restoreBackup } from "../../src/backup/restore.js";
import { verifyBackup } from "../../src/backup/verify-backup.js";
import { refoldCases } from "../../src/usecases/cases/refold.js";
import { addBrand, openHouse, putInRight, until, verifyRight } from "../support/house.js";
import { expectStatus } from "../support/people.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";
import { openPlace, type Place } from "./places.js";

const JOB = { role: "jobs", job: "test" } as const;
/** Listings sent at once; every fourth becomes a case. */
const BATCH = 40;

describeOnStores(
  "a backup that is taken while listings come and cases are opened",
  (kind) => {
    let server: TestServer;
    let to: Place;
    beforeAll(async () => {
      server = await startTestServer({ kind });
      to = await openPlace(kind, { migrated: false });
    });
    afterAll(async () => {
      await server.close();
      await to.close();
    });

    it("rule 12: has all that was acknowledged before it, and every row is what its events say", async () => {
      const house = await openHouse(server, {
        id: "harbour",
        webhook: "https://harbour.example/webhook",
      });
      const brand = await addBrand(house, "Norvane");
      await verifyRight(house, await putInRight(house, brand, "Norvane"));
      const acknowledged: string[] = [];
      let stopped = false;
      const push = async () => {
        for (let batch = 0; !stopped; batch += 1) {
          const listings = Array.from({ length: BATCH }, (_, index) => ({
            id: `L-${batch}-${index}`,
            title: index % 4 === 0 ? `N0rv4ne tote ${batch} ${index}` : `Tote ${batch} ${index}`,
            seller: { id: `s-${index % 5}`, name: "Corner shop" },
          }));
          const path = "/v1/marketplaces/harbour/listings";
          const taken = await request(server.url, { path, key: house.key, body: { listings } });
          expectStatus(taken, 200);
          acknowledged.push(...listings.map(({ id }) => id));
        }
      };
      const pushing = push();
      const { store } = server.context;
      await until(async () => (await count(store, "cases")) >= 5);
      const before = [...acknowledged];
      const casesBefore = await count(store, "cases");
      const { path, rows } = await backUp(server.context.config, join(to.folder, "loaded.tar.gz"));
      stopped = true;
      await pushing;
      expect(before.length).toBeGreaterThan(0);

      expect((await verifyBackup(path)).missingObjects).toBe(0);
      const restored = await restoreBackup(to.config, path);
      expect(restored.rows).toBe(rows);
      await to.within(async (other) => {
        const found = await other.transaction(JOB, ({ db }) =>
          db.selectFrom("listings").select("listingId").execute(),
        );
        const ids = new Set(found.map(({ listingId }) => listingId));
        expect(before.filter((id) => !ids.has(id))).toEqual([]);
        const refold = await refoldCases({ store: other });
        expect(refold.mismatches).toEqual([]);
        expect(refold.cases).toBeGreaterThanOrEqual(casesBefore);
        // Each listing is judged or waits to be: none fell between.
        expect(await countUnjudged(other)).toBe(0);
      });
    }, 120_000);
  },
  ["postgres"],
);

function count(store: TestServer["context"]["store"], table: "cases"): Promise<number> {
  return store.transaction(JOB, async ({ db }) => {
    const { rows } = await sql<{
      n: number;
    }>`select count(*) as n from ${sql.table(table)}`.execute(db);
    return Number(rows[0]?.n);
  });
}

function countUnjudged(store: TestServer["context"]["store"]): Promise<number> {
  return store.transaction(JOB, async ({ db }) => {
    const { rows } = await sql<{ n: number }>`select count(*) as n from listings l
      where not exists (select from assessments a where a.snapshot_id = l.snapshot_id)
        and not exists (select from screening_queue q
          where q.marketplace_id = l.marketplace_id and q.listing_id = l.listing_id)`.execute(db);
    return Number(rows[0]?.n);
  });
}
