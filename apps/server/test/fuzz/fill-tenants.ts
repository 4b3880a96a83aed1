import { declare, type House, send, until } from "../support/house.js";
import { expectStatus, type TestPerson } from "../support/people.js";
import { request } from "../support/request.js";
import { canary, MARKETS, type Side } from "./names.js";

interface Filled {
  readonly house: House;
  readonly side: Side;
  readonly brand: TestPerson;
  readonly right: string;
  readonly seller: Readonly<Record<string, string>>;
}

/** What stands on each side before anything hostile comes: every kind of thing that a tenant can write. */
export async function fillTenant({ house, side, brand, right, seller }: Filled): Promise<void> {
  const { server, operator } = house;
  const word = canary(side, "brand");
  const declarationId = await declare(house, brand);
  const patience = Date.now() + 60_000;
  const id = await until(async () => {
    if (Date.now() > patience) throw new Error(`nothing was asked of ${side}`);
    const { items } = await send(server, brand, { path: "/v1/requests" }, 200);
    return (items as { id: string }[])[0]?.id;
  });
  const grounds = { rightId: right, declarationId };
  const answer = { answer: "counterfeit", reasonCode: "TM_OBFUSCATED", comment: word, ...grounds };
  await send(server, brand, { path: `/v1/requests/${id}/answer`, body: answer }, 200);
  const items = [{ marketplace: MARKETS[side], listing: `L-${side}-2` }];
  const notice = { reasonCode: "TM_STORE_NAME", messageToSeller: word, ...grounds, items };
  await send(server, brand, { path: "/v1/notices", body: notice }, null);
  await send(server, brand, { path: "/v1/saved-searches", body: { name: word, filter: {} } }, null);
  const buy = { orderNumber: word, orderedOn: "2026-01-02" };
  await send(server, brand, { path: `/v1/requests/${id}/test-buys`, body: buy }, null);
  const file = { path: "/v1/files", body: `%PDF-1.4 ${canary(side, "seller")}` };
  const type = { "content-type": "application/pdf" };
  const { key } = expectStatus(
    await request(server.url, { ...file, headers: { ...seller, ...type } }),
    201,
  ).body;
  const proof = { kind: "invoice", brand: `Stall ${canary(side, "seller")}`, files: [key] };
  await request(server.url, {
    path: "/v1/seller/vault",
    body: { ...proof, words: [canary(side, "seller")] },
    headers: seller,
  });
  const contest = { kind: "first_sale", message: canary(side, "seller"), files: [key] };
  const path = `/v1/seller/cases/${id}/contests`;
  expectStatus(await request(server.url, { path, body: contest, headers: seller }), 201);
  await send(server, operator, { path: `/v1/cases/${id}` }, 200);
}
