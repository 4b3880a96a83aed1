import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  addBrand,
  declare,
  type House,
  openHouse,
  putInRight,
  send,
  until,
  verifyRight,
} from "../support/house.js";
import { expectStatus, tokenOf } from "../support/people.js";
import { freePort, type Program, startMarketProgram } from "../support/processes.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const PDF = new TextEncoder().encode("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n");

describeOnStores("the way of a listing", (kind) => {
  let folder: string;
  let market: Program;
  let server: TestServer;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "touchstone-way-"));
    const port = await freePort();
    market = await startMarketProgram(port, folder);
    server = await startTestServer({ kind, config: { outboundAllow: [`127.0.0.1:${port}`] } });
  });
  afterEach(async () => {
    await server.close();
    await market.stop();
    await rm(folder, { recursive: true, force: true });
  });

  async function open(mode: string): Promise<House> {
    const webhook = `${market.url}/webhooks/touchstone`;
    const house = await openHouse(server, { id: "harbour", webhook, mode });
    const { key, secret } = house;
    const body = { touchstone: server.url, key, secret };
    await tell(market, "/control/connection", body);
    return house;
  }

  async function putUp(title: string): Promise<string> {
    const listing = {
      id: "L-1",
      title,
      price: { amount: "19.90", currency: "EUR" },
      category: "Bags",
      seller: { id: "s-01", name: "Tideway Trading" },
    };
    await tell(market, "/control/listings", listing);
    return listing.id;
  }

  async function asked(house: House, brand: { cookie: string }): Promise<string> {
    return until(async () => {
      const { items } = await send(house.server, brand, { path: "/v1/requests" }, 200);
      return items[0]?.id;
    });
  }

  it("leads from a disguised listing to its removal, a contest, and its return", async () => {
    const house = await open("live");
    const brand = await addBrand(house, "Norvane");
    const right = await putInRight(house, brand, "Norvane");
    await verifyRight(house, right);
    const listing = await putUp("N0rv4ne leather tote bag");
    const id = await asked(house, brand);
    expect((await fetch(`${market.url}/listings/${listing}`)).status).toBe(200);

    const body = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: await declare(house, brand),
    };
    const path = `/v1/requests/${id}/answer`;
    const answered = await send(server, brand, { path, body }, 200);
    expect(answered).toMatchObject({ decision: "restrict", restrictionState: "active" });

    const gone = await until(async () => {
      const page = await fetch(`${market.url}/listings/${listing}`);
      return page.status === 410 && page;
    });
    expect(await gone.text()).not.toContain("counterfeit seller");
    expect(await (await fetch(market.url)).text()).not.toContain("N0rv4ne leather tote bag");

    const seller = await sellerSession(house);
    const seen = await asSeller(seller, { path: `/v1/seller/cases/${id}` }, 200);
    expect(seen.statements[0].texts.en.facts).toContain("Norvane");
    expect(seen.statements[0].texts.zh.facts).toContain("Norvane");
    expect(seen.strikes).toMatchObject([{ state: "proposed" }]);
    expect(JSON.stringify(seen)).not.toContain("sign_disguised");
    const upload = { path: "/v1/files", body: PDF, headers: { "content-type": "application/pdf" } };
    const { key: file } = await asSeller(seller, upload, 201);
    const contest = { kind: "purchased_from_owner", message: "Here is my invoice.", files: [file] };
    const contests = `/v1/seller/cases/${id}/contests`;
    await asSeller(seller, { path: contests, body: contest }, 201);

    const { items } = await send(server, house.operator, { path: "/v1/tasks" }, 200);
    expect(items).toContainEqual(expect.objectContaining({ kind: "contest_open", subject: id }));
    const decision = { outcome: "reversed", message: "The invoice settles it." };
    const decide = `/v1/cases/${id}/contest/decision`;
    await send(server, house.operator, { path: decide, body: decision }, 200);

    await until(async () => (await fetch(`${market.url}/listings/${listing}`)).status === 200);
    const after = await asSeller(seller, { path: `/v1/seller/cases/${id}` }, 200);
    expect(after).toMatchObject({ restrictionState: "lifted", strikes: [{ state: "void" }] });
    expect(after.contests[0].outcomeMessage).toMatchObject({ text: "The invoice settles it." });
  });

  it("in the mode observe nothing leaves, neither to the brand nor to the marketplace", async () => {
    const house = await open("observe");
    const brand = await addBrand(house, "Norvane");
    await verifyRight(house, await putInRight(house, brand, "Norvane"));
    await putUp("N0rv4ne leather tote bag");
    const path = "/v1/requests?state=queued";
    await until(async () => {
      const { items } = await send(server, house.operator, { path }, 200);
      return items.length > 0;
    });
    expect((await send(server, brand, { path }, 200)).items).toEqual([]);
    expect((await state(market)).deliveries).toMatchObject({ received: 0 });
  });

  it("in the mode ask a confirmed removal is shown and not sent", async () => {
    const house = await open("ask");
    const brand = await addBrand(house, "Norvane");
    const right = await putInRight(house, brand, "Norvane");
    await verifyRight(house, right);
    const listing = await putUp("N0rv4ne leather tote bag");
    const id = await asked(house, brand);
    const body = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: await declare(house, brand),
    };
    const answered = await send(server, brand, { path: `/v1/requests/${id}/answer`, body }, 200);
    expect(answered).toMatchObject({ decision: "would_restrict", delivery: null });
    expect((await fetch(`${market.url}/listings/${listing}`)).status).toBe(200);
    expect((await state(market)).deliveries).toMatchObject({ received: 0 });
  });

  /** The seller comes by a link that the marketplace mints, as its seller centre does. */
  async function sellerSession(house: House): Promise<string> {
    const path = "/v1/marketplaces/harbour/sellers/s-01/links";
    const minted = await request(server.url, { path, method: "POST", key: house.key });
    const token = tokenOf(expectStatus(minted, 201).body.url);
    const opened = await request(server.url, { path: "/v1/seller/sessions", body: { token } });
    return expectStatus(opened, 201).body.token;
  }

  async function asSeller(key: string, sent: Parameters<typeof request>[1], status: number) {
    // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
    return expectStatus(await request(server.url, { key, ...sent }), status).body;
  }
});

async function tell(market: Program, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${market.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}

async function state(market: Program) {
  // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
  return (await request(market.url, { path: "/control/state" })).body;
}
