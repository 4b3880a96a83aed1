import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
import { freePort, type Program, SETUP_TOKEN, startServerProgram } from "../support/processes.js";
import { request } from "../support/server.js";

describe("answers that are held", () => {
  let folder: string;
  const programs: Program[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "touchstone-held-"));
  });
  afterEach(async () => {
    for (const program of programs.splice(0)) await program.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it("rule 12: are still held after the server was killed, each until its time, and can be sent or undone", async () => {
    const port = await freePort();
    const start = async () => {
      const server = await startServerProgram({
        port,
        folder: join(folder, "server"),
        databaseUrl: null,
        allow: [],
      });
      programs.push(server);
      return server;
    };
    const server = await start();
    const reached = { url: server.url, setupToken: SETUP_TOKEN };
    const house = await openHouse(reached, { id: "harbour", webhook: "https://harbour.test/hook" });
    const brand = await addBrand(house, "Norvane");
    const right = await putInRight(house, brand, "Norvane");
    await verifyRight(house, right);
    const listings = [1, 2, 3].map((size) => ({
      id: `L-${size}`,
      title: `N0rv4ne tote, size ${size}`,
      price: { amount: "60", currency: "EUR" },
      seller: { id: "s-01" },
    }));
    const path = "/v1/marketplaces/harbour/listings";
    expectStatus(await request(server.url, { path, key: house.key, body: { listings } }), 200);
    const items = await until(async () => {
      const page = await send(reached, brand, { path: "/v1/requests" }, 200);
      return page.items.length === 3 && page.items;
    });
    const [lead, second, third] = items.map(({ id }: { id: string }) => id);
    const notice = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: await declare(house, brand),
    };
    const preview = { path: `/v1/requests/${lead}/answer:preview` };
    const body = { scope: "cluster", ...notice };
    const { token } = await send(reached, brand, { ...preview, body }, 200);
    const answer = { path: `/v1/requests/${lead}/answer` };
    const given = { ...notice, cluster: true, token };
    const { held } = await send(reached, brand, { ...answer, body: given }, 200);
    expect(held).toHaveLength(2);

    await server.kill();
    await start();

    const stateOf = async (id: string) => {
      const file = await send(reached, brand, { path: `/v1/requests/${id}` }, 200);
      return [file.requestState, file.pending?.until ?? null];
    };
    expect(await stateOf(lead)).toEqual(["answered", null]);
    for (const one of held) expect(await stateOf(one.case)).toEqual(["held", one.until]);
    const now = { path: `/v1/requests/${second}/answer/send-now`, body: { scope: "one" } };
    await send(reached, brand, now, 200);
    const undo = { path: `/v1/requests/${third}/answer/undo`, body: { scope: "one" } };
    await send(reached, brand, undo, 200);
    expect(await stateOf(second)).toEqual(["answered", null]);
    expect(await stateOf(third)).toEqual(["opened", null]);
  }, 120_000);
});
