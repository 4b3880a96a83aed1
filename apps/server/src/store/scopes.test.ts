import { sql } from "kysely";
import { afterAll, beforeAll, expect, it } from "vitest";
import { addAnswer, addCase, addWorld, type World } from "../../test/support/store-rows.js";
import { describeOnStores, openTestStore, type TestStore } from "../../test/support/stores.js";
import type { Scope, Store } from "./store.js";

const DENIED = { code: "42501" };
const JOB: Scope = { role: "jobs", job: "test" };

describeOnStores("what a scope lets through", (kind) => {
  let test: TestStore;
  let store: Store;
  let world: World;
  /** Of `world.brand`, its seller not told; of `world.otherBrand`, its seller told. */
  let untold: string;
  let told: string;
  let brand: Scope;
  let operator: Scope;
  let seller: Scope;

  beforeAll(async () => {
    test = await openTestStore(kind);
    store = test.store;
    world = await addWorld(store);
    untold = await addCase(store, world);
    told = await addCase(store, world, { brand: world.otherBrand, sellerInformed: true });
    await store.transaction(JOB, (tx) => addAnswer(tx, world, untold, "counterfeit"));
    brand = { role: "brand", organisation: world.brand };
    operator = { role: "operator", organisation: world.operator };
    seller = { role: "seller", marketplace: world.marketplace, seller: world.seller };
  });
  afterAll(() => test.close());

  const count = (scope: Scope, table: string): Promise<number> =>
    store.transaction(scope, async (tx) => {
      const { rows } = await sql<{ count: number }>`
        select count(*) from ${sql.table(table)}`.execute(tx.db);
      return rows[0].count;
    });

  it("a connection outside any scope reads nothing at all", async () => {
    const outside = store.transaction(JOB, async (tx) => {
      await sql`set local role touchstone_nobody`.execute(tx.db);
      await tx.db.selectFrom("organisations").selectAll().execute();
    });
    await expect(outside).rejects.toMatchObject(DENIED);
  });

  it("a connection goes back to that after each unit of work", async () => {
    await count(brand, "rights");
    const { rows } = await store.transaction(JOB, async (tx) => {
      await sql`set local role none`.execute(tx.db);
      await sql`rollback`.execute(tx.db);
      return sql<{ role: string; scope: string | null }>`
        select current_user as role, current_setting('touchstone.job', true) as scope`.execute(
        tx.db,
      );
    });
    expect(rows).toEqual([{ role: "touchstone_nobody", scope: "" }]);
  });

  it("a role without the value of its scope is refused instead of finding nothing", async () => {
    const scopes: [Scope, string, string][] = [
      [brand, "organisation", "rights"],
      [operator, "organisation", "cases"],
      [JOB, "job", "cases"],
      [{ role: "marketplace", marketplace: world.marketplace }, "marketplace", "listings"],
      [seller, "seller", "case_for_seller"],
      [{ role: "casework", marketplace: world.marketplace, listing: "L-1" }, "listing", "cases"],
    ];
    for (const [scope, part, table] of scopes) {
      const read = store.transaction(scope, async (tx) => {
        await sql`select set_config(${`touchstone.${part}`}, '', true)`.execute(tx.db);
        await sql`select * from ${sql.table(table)}`.execute(tx.db);
      });
      await expect(read, `${scope.role} ${table}`).rejects.toMatchObject(DENIED);
      await expect(count({ ...scope, [part]: "" }, table)).rejects.toThrow(`has no ${part}`);
    }
  });

  it("a scope's value is a value, whatever is written in it", async () => {
    const marketplace = "x', true); set local role touchstone_jobs; --";
    expect(await count({ role: "marketplace", marketplace }, "listings")).toBe(0);
  });

  it("going on in another scope leaves nothing of the one before", async () => {
    const mixed = store.transaction(operator, async (tx) => {
      await tx.actAs({ role: "marketplace", marketplace: world.marketplace });
      await sql`set local role touchstone_operator`.execute(tx.db);
      await tx.db.selectFrom("cases").selectAll().execute();
    });
    await expect(mixed).rejects.toMatchObject(DENIED);
    const inTurn = await store.transaction(operator, async (tx) => {
      await tx.actAs({ role: "marketplace", marketplace: world.marketplace });
      const listings = await tx.db.selectFrom("listings").select("listingId").execute();
      await tx.actAs(brand);
      const rights = await tx.db.selectFrom("rights").select("id").execute();
      return [listings, rights];
    });
    expect(inTurn).toEqual([[{ listingId: world.listing }], [{ id: world.right }]]);
  });

  it("a brand sees its own rights, cases and answers, and none of another brand's", async () => {
    const rows = await store.transaction(brand, async (tx) => ({
      brands: await tx.db.selectFrom("brands").select("id").execute(),
      rights: await tx.db.selectFrom("rights").select("id").execute(),
      cases: await tx.db.selectFrom("caseForBrand").select("id").execute(),
      answers: await tx.db.selectFrom("answers").select("caseId").execute(),
    }));
    expect(rows).toEqual({
      brands: [{ id: world.brand }],
      rights: [{ id: world.right }],
      cases: [{ id: untold }],
      answers: [{ caseId: untold }],
    });
    const other: Scope = { role: "brand", organisation: world.otherBrand };
    expect(await count(other, "answers")).toBe(0);
    const changed = await store.transaction(other, (tx) =>
      tx.db.updateTable("rights").set({ text: "MINE" }).where("id", "=", world.right).execute(),
    );
    expect(changed[0].numUpdatedRows).toBe(0n);
  });

  it("a brand writes nothing in another brand's name", async () => {
    const added = store.transaction(brand, (tx) =>
      tx.db
        .insertInto("rights")
        .values({
          id: tx.newId(),
          brandId: world.otherBrand,
          kind: "word_mark",
          state: "draft",
          version: 1,
          createdAt: tx.now,
          updatedAt: tx.now,
        })
        .execute(),
    );
    await expect(added).rejects.toMatchObject(DENIED);
  });

  it("an agent sees a brand only while that brand authorises it", async () => {
    const agent: Scope = { role: "brand", organisation: world.agent };
    expect(await count(agent, "rights")).toBe(0);
    const id = await store.transaction(brand, async (tx) => {
      const authorisation = tx.newId();
      await tx.db
        .insertInto("authorisations")
        .values({
          id: authorisation,
          brandId: world.brand,
          agentId: world.agent,
          actions: ["answer"],
          validFrom: tx.now,
          state: "active",
          createdAt: tx.now,
        })
        .execute();
      return authorisation;
    });
    expect(await count(agent, "rights")).toBe(1);
    await store.transaction(brand, (tx) =>
      tx.db.updateTable("authorisations").set({ state: "revoked" }).where("id", "=", id).execute(),
    );
    expect(await count(agent, "rights")).toBe(0);
  });

  it("an organisation that is not the operator gets nothing by calling itself one", async () => {
    const pretender: Scope = { role: "operator", organisation: world.brand };
    for (const table of ["cases", "rights", "listings", "members", "personal_data"]) {
      expect(await count(pretender, table), table).toBe(0);
    }
  });

  it("a seller sees nothing of a case before being told, and no signals after", async () => {
    const cases = await store.transaction(seller, (tx) =>
      tx.db.selectFrom("caseForSeller").selectAll().execute(),
    );
    expect(cases.map((row) => row.id)).toEqual([told]);
    expect(Object.keys(cases[0])).not.toContain("finding");
    const stranger: Scope = { role: "seller", marketplace: world.marketplace, seller: "S-2" };
    expect(await count(stranger, "case_for_seller")).toBe(0);
  });

  it("columns that a party may not see are refused, not left empty", async () => {
    const columns: [Scope, string, string][] = [
      [seller, "finding", "cases"],
      [seller, "risk", "cases"],
      [seller, "brand_id", "cases"],
      [brand, "fingerprint", "cases"],
      [brand, "seller_informed_at", "cases"],
      [brand, "decided_by", "contests"],
      [brand, "statement_id", "restrictions"],
      [seller, "personal_id", "snapshots"],
      [brand, "personal_id", "snapshots"],
      [brand, "policy", "marketplaces"],
    ];
    for (const [scope, column, table] of columns) {
      const read = store.transaction(scope, (tx) =>
        sql`select ${sql.ref(column)} from ${sql.table(table)}`.execute(tx.db),
      );
      await expect(read, `${scope.role} ${table}.${column}`).rejects.toMatchObject(DENIED);
    }
  });

  it("a brand does not see a case that was not put to it yet", async () => {
    await store.transaction(JOB, (tx) =>
      tx.db.updateTable("cases").set({ requestState: "queued" }).where("id", "=", untold).execute(),
    );
    expect(await count(brand, "case_for_brand")).toBe(0);
    await store.transaction(JOB, (tx) =>
      tx.db
        .updateTable("cases")
        .set({ requestState: "delivered" })
        .where("id", "=", untold)
        .execute(),
    );
    expect(await count(brand, "case_for_brand")).toBe(1);
  });

  it("a brand cannot verify its own right, the operator can", async () => {
    const verify = (scope: Scope): Promise<unknown> =>
      store.transaction(scope, (tx) =>
        tx.db
          .updateTable("rights")
          .set({ state: "verified", verifiedAt: tx.now })
          .where("id", "=", world.right)
          .execute(),
      );
    await expect(verify(brand)).rejects.toMatchObject(DENIED);
    await verify(operator);
    const state = await store.transaction(brand, (tx) =>
      tx.db.selectFrom("rights").select("state").executeTakeFirstOrThrow(),
    );
    expect(state).toEqual({ state: "verified" });
  });

  it("snapshots, events, answers, decisions and statements are changed or deleted by nobody", async () => {
    const scopes: Scope[] = [
      JOB,
      operator,
      brand,
      { role: "marketplace", marketplace: world.marketplace },
      { role: "casework", marketplace: world.marketplace, listing: world.listing },
    ];
    for (const scope of scopes) {
      for (const table of ["snapshots", "case_events", "answers", "decisions", "statements"]) {
        const name = sql.table(table);
        const update = store.transaction(scope, (tx) =>
          sql`update ${name} set listing_id = 'x'`.execute(tx.db),
        );
        await expect(update, `${scope.role} updates ${table}`).rejects.toMatchObject(DENIED);
        const remove = store.transaction(scope, (tx) => sql`delete from ${name}`.execute(tx.db));
        await expect(remove, `${scope.role} deletes ${table}`).rejects.toMatchObject(DENIED);
      }
    }
  });

  it("casework reaches the cases of its one listing only", async () => {
    const elsewhere: Scope = { role: "casework", marketplace: world.marketplace, listing: "L-2" };
    expect(await count(elsewhere, "cases")).toBe(0);
    expect(await count({ ...elsewhere, listing: world.listing }, "cases")).toBe(2);
    const written = store.transaction(elsewhere, (tx) =>
      tx.db
        .insertInto("listingStates")
        .values({
          marketplaceId: world.marketplace,
          listingId: world.listing,
          state: "restricted",
          sequence: 1,
          updatedAt: tx.now,
        })
        .execute(),
    );
    await expect(written).rejects.toMatchObject(DENIED);
  });

  it("accounts are seen by authentication alone; sending mail sees an address", async () => {
    await store.transaction({ role: "auth" }, (tx) =>
      tx.db.insertInto("authUsers").values({ id: "u", name: "Ada", email: "ada@x.test" }).execute(),
    );
    for (const scope of [operator, brand, seller]) {
      await expect(count(scope, "auth_users")).rejects.toMatchObject(DENIED);
    }
    const addresses = (job: string): Promise<unknown> =>
      store.transaction({ role: "jobs", job }, (tx) =>
        tx.db.selectFrom("authUsers").select("email").execute(),
      );
    expect(await addresses("mail")).toEqual([{ email: "ada@x.test" }]);
    expect(await addresses("screening")).toEqual([]);
    await expect(count({ role: "jobs", job: "mail" }, "auth_accounts")).rejects.toMatchObject(
      DENIED,
    );
  });
});
