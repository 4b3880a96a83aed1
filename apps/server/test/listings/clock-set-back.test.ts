import { afterAll, beforeAll, expect, it } from "vitest";
import { screeningWorker } from "../../src/workers/screening/screening-worker.js";
import { until } from "../support/house.js";
import { addMarketplace } from "../support/marketplace.js";
import { createKey, setUpOperator, type TestPerson } from "../support/people.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const PATH = "/v1/marketplaces/bazaar/listings";
const HOUR = 3_600_000;

describeOnStores("a clock that was an hour ahead and is set right", (kind) => {
  let server: TestServer;
  let operator: TestPerson;
  let key: string;
  let ahead = HOUR;
  beforeAll(async () => {
    const clock = () => Date.now() + ahead;
    server = await startTestServer({ kind, clock, workers: [screeningWorker] });
    operator = await setUpOperator(server);
    await addMarketplace(server.context.store, "bazaar");
    ({ key } = await createKey(server, operator, "bazaar", ["listings:write", "listings:read"]));
  });
  afterAll(() => server?.close());

  it("what was judged since is shown, not what was judged by the wrong clock", async () => {
    const push = (revision: number, title: string) =>
      request(server.url, {
        path: PATH,
        key,
        body: { listings: [{ id: "L-1", revision, title }] },
      });
    // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
    const shown = async () => (await request(server.url, { path: `${PATH}/L-1`, key })).body;
    await push(1, "Bag");
    await until(async () => (await shown()).assessment);
    const [early] = (await shown()).snapshots;
    ahead = 0;
    await push(2, "Bag with brass zip");
    const { assessment } = await until(async () => {
      const now = await shown();
      // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
      return now.assessment.snapshot !== early.id && now;
    });
    const listed = await request(server.url, { path: PATH, cookie: operator.cookie });
    expect(listed.body.items[0].assessedAt).toBe(assessment.createdAt);
    expect(Date.parse(assessment.createdAt)).toBeLessThan(Date.now() + HOUR / 2);
  });
});
