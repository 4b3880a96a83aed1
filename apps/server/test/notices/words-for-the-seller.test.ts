import { afterAll, beforeAll, expect, it } from "vitest";
import type { Context } from "../../src/context.js";
import { refoldCases } from "../../src/usecases/cases/refold.js";
import { submitNotices } from "../../src/usecases/notices/submit-notices.js";
import { getSellerCase } from "../../src/usecases/seller-cases/get-seller-case.js";
import { listSellerCases } from "../../src/usecases/seller-cases/list-seller-cases.js";
import { brandMember } from "../support/cases.js";
import { addNoticeWorld, batchOf, corroborate } from "../support/notices.js";
import { startTestServer, type TestServer } from "../support/server.js";
import type { World } from "../support/store-rows.js";
import { describeOnStores } from "../support/stores.js";

const JOB = { role: "jobs", job: "test" } as const;
const WORDS = "Please send what is left back to where you bought it.";

describeOnStores("what a brand has to say to the seller", (kind) => {
  let server: TestServer;
  let context: Context;
  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [] });
    context = server.context;
  });
  afterAll(() => server?.close());

  const sellerOf = ({ marketplace, seller }: World) =>
    ({ kind: "seller", marketplace, seller }) as const;

  async function give(world: World): Promise<string | undefined> {
    const form = { source: "form", idempotencyKey: null } as const;
    const batch = batchOf(world, [world.listing], { messageToSeller: WORDS });
    const given = await submitNotices(context, brandMember(world), batch, form);
    return given.ok ? given.value.items[0]?.state : given.failure.detail;
  }

  async function casesOf(world: World): Promise<readonly string[]> {
    const listed = await listSellerCases(context, sellerOf(world));
    if (!listed.ok) throw new Error(listed.failure.detail);
    return listed.value.items.map(({ id }) => id);
  }

  it("stands with the reasons when the notice has taken effect, until it is erased", async () => {
    const world = await addNoticeWorld(context.store);
    await corroborate(context.store, world, [world.listing]);
    expect(await give(world)).toBe("enforced");
    const [id = ""] = await casesOf(world);
    const shown = () => getSellerCase(context, sellerOf(world), id);
    expect(await shown()).toMatchObject({ value: { brandMessage: WORDS } });

    await context.store.transaction(JOB, (tx) =>
      tx.db.deleteFrom("personalData").where("sellerId", "=", world.seller).execute(),
    );
    expect(await shown()).toMatchObject({ value: { brandMessage: null } });
    expect((await refoldCases(context)).mismatches).toEqual([]);
  });

  it("is not said while the notice waits for the operator", async () => {
    const world = await addNoticeWorld(context.store);
    expect(await give(world)).toBe("in_review");
    expect(await casesOf(world)).toEqual([]);
  });
});
