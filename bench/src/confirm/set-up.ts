import { Caller } from "./api.js";
import type { MarketProcess } from "./market-process.js";

const PASSWORD = "only for this measurement";

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
  const anyone = new Caller(url);
  const email = "admin@operator.test";
  const admin = { name: "Administrator", email, password: PASSWORD };
  await anyone.post("/v1/setup", { token, organisation: { name: "Operator" }, admin });
  const operator = await anyone.signIn(email, PASSWORD);
  const place = { id: "harbour", name: "Harbour Market", profile: "EU_DSA", territory: "DE" };
  await operator.post("/v1/marketplaces", place);
  const scopes = ["listings:write", "sellers:link"];
  const { key } = await operator.post("/v1/api-keys", {
    name: "bench",
    marketplace: "harbour",
    scopes,
  });
  const webhook = `${market.url}/webhooks/touchstone`;
  const { secret } = await operator.put("/v1/marketplaces/harbour/endpoint", { url: webhook });
  await market.connect(url, key, secret);
  await operator.post("/v1/marketplaces/harbour/mode", { mode: "live", reason: "measurement" });
  const brand = await addBrand(anyone, operator);
  const rightId = await addRight(operator, brand);
  await pushListings(new Caller(url, { authorization: `Bearer ${key}` }), runs);
  const { good_faith } = await brand.get("/v1/declarations");
  const signed = { kind: "good_faith", version: good_faith.version };
  const { id: declarationId } = await brand.post("/v1/declarations", signed);
  const notice = { answer: "counterfeit", rightId, reasonCode: "TM_OBFUSCATED", declarationId };
  return { brand, notice, requests: await waiting(brand, runs) };
}

async function addBrand(anyone: Caller, operator: Caller): Promise<Caller> {
  const email = "admin@brand.test";
  const { invitation } = await operator.post("/v1/brands", {
    name: "Norvane",
    contactEmail: email,
  });
  const token = invitation.link.split("#token=")[1];
  const joined = await anyone.post("/v1/invitations:accept", {
    token,
    name: "Brand",
    password: PASSWORD,
  });
  const note = "Measurement.";
  const path = `/v1/brands/${joined.organisation.id}/identity`;
  await operator.post(path, { outcome: "confirmed", note });
  return anyone.signIn(email, PASSWORD);
}

async function addRight(operator: Caller, brand: Caller): Promise<string> {
  const { id } = await brand.post("/v1/rights", {
    kind: "word_mark",
    text: "Norvane",
    territories: ["EU"],
    niceClasses: [18],
    number: "018123456",
    office: "EM",
    holder: "Norvane",
    registeredOn: "2020-05-01",
  });
  await brand.post(`/v1/rights/${id}/submit`);
  await operator.post(`/v1/rights/${id}/review`, { outcome: "verified" });
  return id;
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
