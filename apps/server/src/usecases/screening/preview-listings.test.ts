import { afterAll, beforeAll, expect, it } from "vitest";
import { addApiKey, addMarketplace } from "../../../test/support/marketplace.js";
import {
  addScreeningWorld,
  addVerifiedRight,
  readyDesk,
  until,
} from "../../../test/support/screening.js";
import { request, startTestServer, type TestServer } from "../../../test/support/server.js";
import { describeOnStores } from "../../../test/support/stores.js";

describeOnStores("a preview of listings", (kind) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer({ kind, workers: [] });
    await readyDesk(server.context);
  }, 120_000);
  afterAll(() => server?.close());

  it("screens each as if it were sent, stores nothing, and says what is wrong with the others", async () => {
    const world = await addScreeningWorld(server.context, "Zorvyn");
    await addVerifiedRight(world);
    const key = await addApiKey(server.context.store, world.marketplace, ["listings:write"]);
    const path = `/v1/marketplaces/${world.marketplace}/listings:preview`;
    const preview = (listings: unknown[]) => request(server.url, { path, key, body: { listings } });
    const bag = { id: "a", title: "Z0rvyn bag" };
    await until(async () => {
      const { body } = await preview([bag]);
      return body.results[0].assessment.findings.length > 0;
    });
    const { status, body } = await preview([{ id: "b", title: 7 }, bag, { id: "c", title: "bag" }]);
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      { index: 0, status: "rejected", error: { code: "invalid_listing", pointer: "/title" } },
      { index: 1, status: "screened", assessment: { recommendation: "ask_brand" } },
      { index: 2, status: "screened", assessment: { recommendation: "clear" } },
    ]);
    const stored = await server.context.store.transaction({ role: "jobs", job: "test" }, (tx) =>
      tx.db.selectFrom("listings").select("listingId").execute(),
    );
    expect(stored).toEqual([]);
    await addMarketplace(server.context.store, "elsewhere");
    const foreign = path.replace(world.marketplace, "elsewhere");
    const refused = await request(server.url, { path: foreign, key, body: { listings: [bag] } });
    expect(refused.status).toBe(404);
    expect((await preview(Array.from({ length: 101 }, () => bag))).status).toBe(400);
  });
});
