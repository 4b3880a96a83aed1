import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import type { Tx } from "../../src/store/store.js";
import { submitNotices } from "../../src/usecases/notices/submit-notices.js";
import { brandMember } from "../support/cases.js";
import { addListings, addNoticeWorld, batchOf, corroborate } from "../support/notices.js";
import { startTestServer, type TestServer } from "../support/server.js";
import type { World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;

const byText = (one: string, other: string) => one.localeCompare(other);

/** What a party reads of these tables, without asking for anything in particular. */
const READINGS = {
  rights: (tx: Tx) => tx.db.selectFrom("rights").select("id as one").execute(),
  cases: (tx: Tx) => tx.db.selectFrom("caseForBrand").select("listingId as one").execute(),
  notices: (tx: Tx) => tx.db.selectFrom("noticeItems").select("listingId as one").execute(),
  answers: (tx: Tx) => tx.db.selectFrom("answers").select("listingId as one").execute(),
  words: (tx: Tx) => tx.db.selectFrom("personalData").select("body as one").execute(),
} as const;

describeOnStores("an agent whose power of attorney names some rights", (kind) => {
  let server: TestServer;
  let context: Context;
  let world: World;
  let second: World;
  let other: string;

  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [] });
    context = server.context;
    world = await addNoticeWorld(context.store);
    [other = ""] = await addListings(context.store, world, 1);
    second = { ...world, right: await anotherRight(), listing: other };
    for (const one of [world, second]) {
      await corroborate(context.store, one, [one.listing]);
      const batch = batchOf(one, [one.listing], { messageToSeller: `About ${one.listing}.` });
      const form = { source: "form", idempotencyKey: null } as const;
      const given = await submitNotices(context, brandMember(world), batch, form);
      expect(given).toMatchObject({ ok: true, value: { items: [{ state: "enforced" }] } });
    }
  });
  afterAll(() => server?.close());

  /** A second right of the same brand, as good as the first. */
  function anotherRight(): Promise<string> {
    return context.store.transaction(JOB, async (tx) => {
      const {
        id: _first,
        numberKey: _made,
        estimate: _none,
        ...right
      } = await tx.db
        .selectFrom("rights")
        .selectAll()
        .where("id", "=", world.right)
        .executeTakeFirstOrThrow();
      const id = tx.newId();
      await tx.db
        .insertInto("rights")
        .values({
          ...right,
          id,
          number: "018123457",
        })
        .execute();
      return id;
    });
  }

  async function authorise(rightIds: readonly string[] | null): Promise<string> {
    return context.store.transaction(JOB, async (tx) => {
      const agent = tx.newId();
      const named = { id: agent, kind: "agent", name: "Firm", createdAt: tx.now };
      await tx.db.insertInto("organisations").values(named).execute();
      await tx.db
        .insertInto("authorisations")
        .values({
          id: tx.newId(),
          brandId: world.brand,
          agentId: agent,
          actions: ["answer", "notify"],
          validFrom: tx.now,
          state: "active",
          rightIds: rightIds === null ? null : [...rightIds],
          createdAt: tx.now,
        })
        .execute();
      return agent;
    });
  }

  /** What the members of an organisation read. */
  async function read(organisation: string): Promise<Record<keyof typeof READINGS, string[]>> {
    const seen = await context.store.transaction({ role: "brand", organisation }, async (tx) => {
      const found: [string, string[]][] = [];
      for (const [name, rows] of Object.entries(READINGS)) {
        const all = (await rows(tx)) as { one: unknown }[];
        found.push([name, all.map(({ one }) => JSON.stringify(one)).sort(byText)]);
      }
      return found;
    });
    return Object.fromEntries(seen) as Record<keyof typeof READINGS, string[]>;
  }

  it("reads what is about these, and nothing of the brand's others", async () => {
    const narrow = await read(await authorise([world.right]));
    const about = [JSON.stringify(world.listing)];
    expect(narrow).toMatchObject({
      rights: [JSON.stringify(world.right)],
      cases: about,
      notices: about,
      answers: about,
    });
    expect(narrow.words.join()).toContain(`About ${world.listing}.`);
    expect(narrow.words.join()).not.toContain(`About ${other}.`);
  });

  it("with a power for all of them reads as the brand does", async () => {
    const brand = await read(world.brand);
    expect(brand.rights).toHaveLength(2);
    expect(brand.cases).toHaveLength(2);
    expect(await read(await authorise(null))).toEqual(brand);
  });
});
