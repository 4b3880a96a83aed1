import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  addBrand,
  declare,
  openHouse,
  putInRight,
  send,
  until,
  verifyRight,
} from "../support/house.js";
import { expectStatus } from "../support/people.js";
import {
  freePort,
  type Program,
  SETUP_TOKEN,
  startMarketProgram,
  startServerProgram,
} from "../support/processes.js";
import { request } from "../support/server.js";
import { createTestDatabase, describeOnStores, type TestDatabase } from "../support/stores.js";

const LISTINGS = 200;

describeOnStores("deliveries", (kind) => {
  let folder: string;
  let database: TestDatabase | null = null;
  const programs: Program[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "touchstone-lost-"));
    if (kind === "postgres") database = await createTestDatabase({ migrated: true });
  });
  afterEach(async () => {
    for (const program of programs.splice(0)) await program.stop();
    await database?.drop();
    database = null;
    await rm(folder, { recursive: true, force: true });
  });

  async function started(program: Promise<Program>): Promise<Program> {
    programs.push(await program);
    return program;
  }

  it("rule 4 and rule 12: 200 decisions reach a storefront that was off while the server was killed", async () => {
    const [serverPort, marketPort] = [await freePort(), await freePort()];
    const start = () =>
      started(
        startServerProgram({
          port: serverPort,
          folder: join(folder, "server"),
          databaseUrl: database?.url ?? null,
          allow: [`127.0.0.1:${marketPort}`],
        }),
      );
    let market = await started(startMarketProgram(marketPort, join(folder, "market")));
    let server = await start();
    const house = await openHouse(
      { url: server.url, setupToken: SETUP_TOKEN },
      { id: "harbour", webhook: `${market.url}/webhooks/touchstone` },
    );
    const brand = await addBrand(house, "Norvane");
    const right = await putInRight(house, brand, "Norvane");
    await verifyRight(house, right);

    const listings = Array.from({ length: LISTINGS }, (_, index) => ({
      id: `L-${index}`,
      title: `N0rv4ne tote ${index}`,
      seller: { id: "s-01" },
    }));
    const path = "/v1/marketplaces/harbour/listings";
    const taken = await request(server.url, { path, key: house.key, body: { listings } });
    expect(expectStatus(taken, 200).body.accepted).toBe(LISTINGS);
    const requests = await until(async () => {
      const waiting = { path: `/v1/requests?limit=${LISTINGS}` };
      const { items } = await send(house.server, brand, waiting, 200);
      return items.length === LISTINGS && items;
    });

    // The storefront is switched off: nothing listens there any more.
    await market.stop();
    const declarationId = await declare(house, brand);
    const notice = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_OBFUSCATED",
      declarationId,
    };
    const wanted = new Map<string, string>();
    for (const [index, item] of requests.entries()) {
      if (index === LISTINGS / 2) {
        await server.kill();
        server = await start();
      }
      const answer = { path: `/v1/requests/${item.id}/answer`, body: notice };
      await send(house.server, brand, answer, 200);
      wanted.set(item.listing, "restricted");
      if (index % 5 !== 0) continue;
      const reverse = { path: `/v1/cases/${item.id}/reverse`, body: { reason: "mistaken" } };
      await send(house.server, house.operator, reverse, 200);
      wanted.set(item.listing, "active");
    }
    await server.kill();

    market = await started(startMarketProgram(marketPort, join(folder, "market")));
    const connection = { touchstone: server.url, key: house.key, secret: house.secret };
    const connected = await request(market.url, { path: "/control/connection", body: connection });
    expectStatus(connected, 204);
    await start();

    const settled = await until(async () => {
      const { body } = await request(market.url, { path: "/control/state" });
      const states = new Map<string, string>(
        body.listings.map((row: { id: string; state: string; lastSequence: number }) =>
          row.lastSequence > 0 ? [row.id, row.state] : ["", ""],
        ),
      );
      const all = [...wanted].every(([id, state]) => states.get(id) === state);
      // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
      return all && body;
    });
    const applied = Object.values(settled.appliedByDelivery);
    expect(applied.length).toBe(LISTINGS);
    expect(applied.every((times) => times === 1)).toBe(true);

    const pending = "/v1/marketplaces/harbour/deliveries?state=pending";
    await until(async () => {
      const { items } = await send(house.server, house.operator, { path: pending }, 200);
      return items.length === 0;
    });
  }, 300_000);
});
