import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  addBrand,
  type House,
  openHouse,
  putInRight,
  send,
  until,
  verifyRight,
} from "../../../server/test/support/house.js";
import type { TestPerson } from "../../../server/test/support/people.js";
import {
  freePort,
  type Program,
  SETUP_TOKEN,
  startMarketProgram,
  startServerProgram,
} from "../../../server/test/support/processes.js";

/** The server with its pages and the sample marketplace, each a program of its own; and a brand with a mark. */
export interface PortalHouse extends House {
  readonly url: string;
  readonly market: Program;
  /** `Norvane`, its word mark verified. */
  readonly brand: TestPerson;
  readonly right: string;
  close(): Promise<void>;
}

export async function openPortalHouse(goods?: {
  readonly sellers: number;
  readonly listings: number;
}): Promise<PortalHouse> {
  const folder = await mkdtemp(join(tmpdir(), "touchstone-portal-"));
  const [port, marketPort] = [await freePort(), await freePort()];
  const [server, market] = await Promise.all([
    startServerProgram({
      port,
      folder: join(folder, "server"),
      databaseUrl: null,
      allow: [`127.0.0.1:${marketPort}`],
    }),
    startMarketProgram(marketPort, join(folder, "market"), goods),
  ]);
  const reached = { url: server.url, setupToken: SETUP_TOKEN };
  const webhook = `${market.url}/webhooks/touchstone`;
  const house = await openHouse(reached, { id: "harbour", webhook });
  const brand = await addBrand(house, "Norvane");
  const right = await putInRight(house, brand, "Norvane");
  await verifyRight(house, right);
  const { key, secret } = house;
  await tellMarket(market, "/control/connection", { touchstone: server.url, key, secret });
  return {
    ...house,
    url: server.url,
    market,
    brand,
    right,
    close: async () => {
      await Promise.all([server.stop(), market.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface Goods {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly price?: string;
  readonly seller?: { readonly id: string; readonly name: string };
}

/** Puts something up in the shop, which tells Touchstone of it. */
export function putUp(market: Program, { price = "19.90", ...goods }: Goods): Promise<void> {
  return tellMarket(market, "/control/listings", {
    category: "Bags",
    seller: { id: "s-01", name: "Tideway Trading" },
    ...goods,
    price: { amount: price, currency: "EUR" },
  });
}

/** The id of the brand's request about that listing, as soon as there is one. */
export function requestAbout(house: PortalHouse, listing: string): Promise<string> {
  return until(async () => {
    const { items } = await send(house.server, house.brand, { path: "/v1/requests" }, 200);
    const found = items.find((item: { listing: string }) => item.listing === listing);
    return found?.id as string | undefined;
  });
}

async function tellMarket(market: Program, path: string, body: unknown): Promise<void> {
  const answer = await fetch(`${market.url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
}
