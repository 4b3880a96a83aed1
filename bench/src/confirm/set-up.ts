import { Caller } from "../house/caller.js";
import { addBrand, openHouse, submitRight, verifyRight } from "../house/open-house.js";
import type { MarketProcess } from "./market-process.js";

const BRAND = "Norvane";

/** Everything that one answer needs, and a request for each. */
export interface Prepared {
  readonly brand: Caller;
  readonly notice: object;
  readonly requests: readonly string[];
}

/** Sets an empty installation up by the public API and waits until `runs` requests wait for the brand. */
export async function setUp(
  url: string,
  token: string,
  market: MarketProcess,
  runs: number,
): Promise<Prepared> {
  const house = await openHouse(url, token);
  const { operator, key } = house;
  const webhook = `${market.url}/webhooks/touchstone`;
  const { secret } = await operator.put("/v1/marketplaces/harbour/endpoint", { url: webhook });
  await market.connect(url, key, secret);
  await operator.post("/v1/marketplaces/harbour/mode", { mode: "live", reason: "measurement" });
  const brand = await addBrand(house, BRAND);
  const rightId = await submitRight(brand, BRAND, BRAND);
  await verifyRight(operator, rightId);
  await pushListings(new Caller(url, { authorization: `Bearer ${key}` }), runs);
  const { good_faith } = await brand.get("/v1/declarations");
  const signed = { kind: "good_faith", version: good_faith.version };
  const { id: declarationId } = await brand.post("/v1/declarations", signed);
  const notice = { answer: "counterfeit", rightId, reasonCode: "TM_OBFUSCATED", declarationId };
  return { brand, notice, requests: await waiting(brand, runs) };
}

async function pushListings(marketplace: Caller, runs: number): Promise<void> {
  for (let first = 0; first < runs; first += 500) {
    const listings = Array.from({ length: Math.min(500, runs - first) }, (_, index) => ({
      id: `L-${first + index}`,
      title: `N0rv4ne tote ${first + index}`,
      seller: { id: "s-01" },
    }));
    await marketplace.post("/v1/marketplaces/harbour/listings", { listings });
  }
}

/** Each request's id, once all of them wait. */
async function waiting(brand: Caller, runs: number): Promise<string[]> {
  for (;;) {
    const ids: string[] = [];
    let cursor: string | null = null;
    do {
      const after: string = cursor === null ? "" : `&cursor=${cursor}`;
      const page = await brand.get(`/v1/requests?limit=200${after}`);
      ids.push(...page.items.map(({ id }) => id));
      cursor = (page as unknown as { next: string | null }).next;
    } while (cursor !== null);
    if (ids.length >= runs) return ids.slice(0, runs);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
