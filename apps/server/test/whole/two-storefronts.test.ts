import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { signedRequest } from "../../src/delivery/signed-request.js";
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
import { createKey, expectStatus, type TestPerson, tokenOf } from "../support/people.js";
import { freePort, type Program, startMarketProgram } from "../support/processes.js";
import { request, type TestRequest } from "../support/request.js";
import { startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const TITLE = "N0rv4ne leather tote bag";
/** The same on both storefronts, as are ids of listings: only the marketplace tells them apart. */
const SELLER = "s-01";

interface Asked {
  readonly id: string;
  readonly marketplace: string;
  readonly listing: string;
}

/** One storefront and what the operator gave it. */
interface Storefront {
  readonly id: string;
  readonly program: Program;
  readonly key: string;
  readonly secret: string;
}

describeOnStores("two storefronts of one operator", (kind) => {
  let folder: string;
  const programs: Program[] = [];
  let server: TestServer;
  let house: House;
  let brand: TestPerson;
  let right: string;
  let harbour: Storefront;
  let quay: Storefront;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "touchstone-two-"));
    const open = async (id: string) => {
      const goods = { id, sellers: 1, listings: 0 };
      const program = await startMarketProgram(await freePort(), join(folder, id), goods);
      programs.push(program);
      return program;
    };
    const [first, second] = [await open("harbour"), await open("quay")];
    const outboundAllow = [first, second].map(({ url }) => new URL(url).host);
    server = await startTestServer({ kind, config: { outboundAllow } });
    house = await openHouse(server, { id: "harbour", webhook: webhookOf(first) });
    harbour = { id: "harbour", program: first, key: house.key, secret: house.secret };
    quay = { id: "quay", program: second, ...(await addQuay(webhookOf(second))) };
    for (const { program, key, secret } of [harbour, quay]) {
      await tell(program, "/control/connection", { touchstone: server.url, key, secret });
    }
    brand = await addBrand(house, "Norvane");
    right = await putInRight(house, brand, "Norvane");
    await verifyRight(house, right);
  }, 120_000);
  afterAll(async () => {
    await server?.close();
    for (const program of programs.splice(0)) await program.stop();
    await rm(folder, { recursive: true, force: true });
  });

  /** The operator's second marketplace, live, with the same rights as the first. */
  async function addQuay(url: string): Promise<Pick<Storefront, "key" | "secret">> {
    const { operator } = house;
    const body = { id: "quay", name: "Quay Market", profile: "EU_DSA", territory: "DE" };
    await send(server, operator, { path: "/v1/marketplaces", body }, 201);
    const { key } = await createKey(server, operator, "quay", [
      "listings:write",
      "listings:read",
      "sellers:link",
      "deliveries:read",
    ]);
    const path = "/v1/marketplaces/quay/endpoint";
    const { secret } = await send(server, operator, { path, method: "PUT", body: { url } }, null);
    const mode = { mode: "live", reason: "for the test" };
    await send(server, operator, { path: "/v1/marketplaces/quay/mode", body: mode }, 200);
    return { key, secret };
  }

  /** Puts the same disguise up on both. Gives back the request about each, by the storefront's id. */
  async function putUp(listing: string): Promise<Map<string, string>> {
    for (const { program } of [harbour, quay]) {
      const seller = { id: SELLER, name: "Tideway Trading" };
      const price = { amount: "19.90", currency: "EUR" };
      await tell(program, "/control/listings", { id: listing, title: TITLE, price, seller });
    }
    return until(async () => {
      const asked = await waiting(listing);
      return asked.size >= 2 && asked;
    });
  }

  /** The requests about that listing that the brand has not answered, by the storefront's id. */
  async function waiting(listing: string): Promise<Map<string, string>> {
    const { items } = await send(server, brand, { path: "/v1/requests" }, 200);
    const about = items.filter((item: Asked) => item.listing === listing);
    return new Map(about.map((item: Asked) => [item.marketplace, item.id]));
  }

  async function confirm(id: string): Promise<void> {
    const body = {
      answer: "counterfeit",
      rightId: right,
      reasonCode: "TM_OBFUSCATED",
      declarationId: await declare(house, brand),
    };
    await send(server, brand, { path: `/v1/requests/${id}/answer`, body }, 200);
  }

  it("ask about the same disguise each for itself, and only the confirmed one goes", async () => {
    const asked = await putUp("twice");
    expect(new Set(asked.keys())).toEqual(new Set(["harbour", "quay"]));

    await confirm(idOf(asked, harbour));
    await until(async () => (await page(harbour, "twice")) === 410);
    expect(await page(quay, "twice")).toBe(200);
    const path = "/v1/marketplaces/quay/listings/twice";
    const { body } = await request(server.url, { path, key: quay.key });
    expect(body).toMatchObject({ wanted: { state: "active", sequence: 0 } });
    expect(await waiting("twice")).toEqual(new Map([["quay", idOf(asked, quay)]]));

    await confirm(idOf(asked, quay));
    await until(async () => (await page(quay, "twice")) === 410);
    const reverse = `/v1/cases/${idOf(asked, quay)}/reverse`;
    await send(server, house.operator, { path: reverse, body: { reason: "mistaken" } }, 200);
    await until(async () => (await page(quay, "twice")) === 200);
    expect(await page(harbour, "twice")).toBe(410);
  });

  it("are closed to each other's keys", async () => {
    await putUp("locked");
    for (const [own, other] of [
      [harbour, quay],
      [quay, harbour],
    ] as const) {
      const at = `/v1/marketplaces/${other.id}`;
      const pushed = { listings: [{ id: `from-${own.id}`, title: "Bag" }] };
      const refused: TestRequest[] = [
        { path: `${at}/listings`, body: pushed },
        { path: `${at}/listings/locked` },
        { path: `${at}/listings/locked`, method: "DELETE" },
        { path: `${at}/sellers/${SELLER}/links`, method: "POST" },
        { path: `${at}/deliveries` },
      ];
      for (const sent of refused) {
        const { status } = await request(server.url, { ...sent, key: own.key });
        expect([sent.method, sent.path, status]).toEqual([sent.method, sent.path, 404]);
      }
      // Not because they are not there.
      const listing = { path: `${at}/listings/locked`, key: other.key };
      expect(await request(server.url, listing)).toMatchObject({
        status: 200,
        body: { status: "active" },
      });
      const deliveries = await request(server.url, { path: `${at}/deliveries`, key: other.key });
      expect(deliveries.status).toBe(200);
    }
  });

  it("take no event that is signed with the other's secret, nor one that is meant for the other", async () => {
    await putUp("forged");
    for (const [own, other] of [
      [harbour, quay],
      [quay, harbour],
    ] as const) {
      expect(await deliver(other, { to: other.id, secret: own.secret })).toBe(401);
      expect(await deliver(other, { to: own.id, secret: own.secret })).toBe(401);
      expect(await deliver(other, { to: own.id, secret: other.secret })).toBe(400);
      expect(await page(other, "forged")).toBe(200);
      expect(await deliver(other, { to: other.id, secret: other.secret })).toBe(204);
      expect(await page(other, "forged")).toBe(410);
    }
  });

  it("let a seller in to the cases of the one that gave the link, though both call it the same", async () => {
    const asked = await putUp("contested");
    for (const id of asked.values()) await confirm(id);
    for (const [own, other] of [
      [harbour, quay],
      [quay, harbour],
    ] as const) {
      await until(async () => (await page(own, "contested")) === 410);
      const path = `/v1/marketplaces/${own.id}/sellers/${SELLER}/links`;
      const minted = await request(server.url, { path, method: "POST", key: own.key });
      const token = tokenOf(expectStatus(minted, 201).body.url);
      const opened = await request(server.url, { path: "/v1/seller/sessions", body: { token } });
      const key: string = expectStatus(opened, 201).body.token;
      const caseOf = (market: Storefront) => `/v1/seller/cases/${idOf(asked, market)}`;

      expect((await request(server.url, { path: caseOf(own), key })).status).toBe(200);
      expect((await request(server.url, { path: caseOf(other), key })).status).toBe(404);
      const listed = await request(server.url, { path: "/v1/seller/cases", key });
      const ids = expectStatus(listed, 200).body.items.map((item: { id: string }) => item.id);
      expect(ids).toContain(idOf(asked, own));
      expect(ids).not.toContain(idOf(asked, other));
      const body = { kind: "purchased_from_owner", message: "Here is my invoice.", files: [] };
      const contest = { path: `${caseOf(other)}/contests`, key, body };
      expect((await request(server.url, contest)).status).toBe(404);
    }
  });
});

function webhookOf(program: Program): string {
  return `${program.url}/webhooks/touchstone`;
}

function idOf(asked: ReadonlyMap<string, string>, { id }: Storefront): string {
  const found = asked.get(id);
  if (found === undefined) throw new Error(`nothing is asked about ${id}`);
  return found;
}

/** The status of a listing's page. */
async function page({ program }: Storefront, listing: string): Promise<number> {
  return (await request(program.url, { path: `/listings/${listing}` })).status;
}

/** A restriction of the listing, as the server would send it. */
async function deliver(
  { program }: Storefront,
  { to, secret }: { readonly to: string; readonly secret: string },
): Promise<number> {
  const deliveryId = randomUUID();
  const event = { type: "listing.restricted", deliveryId, sequence: 1, marketplace: to };
  const sent = signedRequest({
    id: deliveryId,
    url: webhookOf(program),
    body: JSON.stringify({ ...event, listing: "forged", state: "restricted" }),
    secrets: [secret],
    now: Date.now(),
  });
  const { headers = {}, body } = sent;
  const path = "/webhooks/touchstone";
  return (await request(program.url, { path, headers, body })).status;
}

async function tell({ url }: Program, path: string, body: unknown): Promise<void> {
  const answer = await request(url, { path, body });
  if (answer.status >= 300) throw new Error(`${path}: ${answer.status}`);
}
