import { setTimeout as pause } from "node:timers/promises";
import { Caller } from "./caller.js";
import { addBrand, openHouse, submitRight, verifyRight } from "./open-house.js";
import { SETUP_TOKEN } from "./program-options.js";
import type { Receiver } from "./receiver.js";

export interface Furnished {
  readonly operator: Caller;
  readonly brand: Caller;
  readonly marketplace: Caller;
  /** The marketplace's API key. */
  readonly key: string;
  readonly rightId: string;
  readonly declarationId: string;
}

/** An operator, a marketplace in live mode, and a brand with one right that is looked for. */
export async function furnish(url: string, receiver: Receiver, name: string): Promise<Furnished> {
  const house = await openHouse(url, SETUP_TOKEN);
  const { operator, key } = house;
  const endpoint = { url: receiver.url };
  receiver.secret = (await operator.put("/v1/marketplaces/harbour/endpoint", endpoint)).secret;
  await operator.post("/v1/marketplaces/harbour/mode", { mode: "live", reason: "trial" });
  const brand = await addBrand(house, name);
  const rightId = await submitRight(brand, name, name);
  await verifyRight(operator, rightId);
  await untilMeasured(operator, rightId);
  const { good_faith } = await brand.get("/v1/declarations");
  const signed = { kind: "good_faith", version: good_faith.version };
  const { id: declarationId } = await brand.post("/v1/declarations", signed);
  const marketplace = new Caller(url, { authorization: `Bearer ${key}` });
  return { operator, brand, marketplace, key, rightId, declarationId };
}

async function untilMeasured(operator: Caller, rightId: string): Promise<void> {
  for (;;) {
    const { text } = await operator.ask({ path: `/v1/rights/${rightId}` });
    const { budget } = JSON.parse(text) as { budget: { state: string } };
    if (budget.state === "measured") return;
    await pause(200);
  }
}
