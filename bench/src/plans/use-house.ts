import { measureQueue } from "../casework/measure-queue.js";
import { Caller } from "../house/caller.js";
import { addBrand, type House, submitRight, verifyRight } from "../house/open-house.js";

const BRAND = "Norvane";
const BATCHES = 10;
const BATCH = 500;
const ANSWERS = 30;
const PAGES = 200;
const READS = 50;
/** Lists that people of the operator open. */
const OPERATOR_LISTS = [
  "/v1/tasks",
  "/v1/flow",
  "/v1/overview/brands",
  "/v1/overview/deliveries",
  "/v1/contests",
  "/v1/notices",
  "/v1/notice-items",
  "/v1/public-notices",
  "/v1/deliveries",
  "/v1/brands",
  "/v1/rights",
  "/v1/safety-cases",
  "/v1/rematches",
];
const BRAND_LISTS = ["/v1/requests", "/v1/requests/summary", "/v1/rights", "/v1/notices", "/v1/me"];

/** A day of the house in a minute: intake, screening, answers, and the pages that people open. */
export async function useHouse(
  url: string,
  house: House,
  filled: { readonly brands: readonly string[]; readonly marketplaces: readonly string[] },
): Promise<void> {
  const { operator, key } = house;
  const brand = await addBrand(house, BRAND);
  const rightId = await submitRight(brand, BRAND, BRAND);
  await verifyRight(operator, rightId);
  const market = new Caller(url, { authorization: `Bearer ${key}` });
  for (let batch = 0; batch < BATCHES; batch += 1) await pushTwice(market, batch);
  const requests = await waiting(brand, ANSWERS);
  await answer(brand, rightId, requests);
  for (let time = 0; time < READS; time += 1) {
    // What this version does not have, or not for everybody, is answered so and measures nothing.
    for (const path of OPERATOR_LISTS) await operator.ask({ path });
    for (const path of BRAND_LISTS) await brand.ask({ path });
    await market.ask({ path: `/v1/marketplaces/harbour/listings/N-0-${time}` });
    await operator.ask({ path: `/v1/requests/${requests[time % requests.length]}` });
    await operator.ask({ path: `/v1/cases/${requests[time % requests.length]}` });
  }
  await measureQueue(operator, filled, PAGES);
}

/** The second time nothing has changed. */
async function pushTwice(market: Caller, batch: number): Promise<void> {
  const listings = Array.from({ length: BATCH }, (_, index) => ({
    id: `N-${batch}-${index}`,
    title: index % 50 === 0 ? `N0rv4ne tote ${batch} ${index}` : `Tote ${batch} ${index}`,
    seller: { id: `s-${index}`, name: "Corner shop" },
  }));
  await market.post("/v1/marketplaces/harbour/listings", { listings });
  await market.post("/v1/marketplaces/harbour/listings", { listings });
}

async function waiting(brand: Caller, least: number): Promise<string[]> {
  for (;;) {
    const { items } = await brand.get("/v1/requests?limit=200");
    if (items.length >= least) return items.map(({ id }) => id);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

async function answer(brand: Caller, rightId: string, requests: readonly string[]): Promise<void> {
  const { good_faith } = await brand.get("/v1/declarations");
  const signed = { kind: "good_faith", version: good_faith.version };
  const { id: declarationId } = await brand.post("/v1/declarations", signed);
  const body = { answer: "counterfeit", rightId, reasonCode: "TM_OBFUSCATED", declarationId };
  for (const id of requests.slice(0, ANSWERS)) {
    await brand.post(`/v1/requests/${id}/answer`, body);
  }
}
