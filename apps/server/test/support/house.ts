import { createKey, expectStatus, joinByLink, setUpOperator, type TestPerson } from "./people.js";
import { registerNumber } from "./register-number.js";
import { request, type TestRequest } from "./request.js";
import type { TestServer } from "./server.js";

/** What the helpers of people need to know of a server, in this process or in another. */
export type Reached = Pick<TestServer, "url" | "setupToken">;

/** An operator with one live marketplace, set up by the public API alone. */
export interface House {
  readonly server: Reached;
  readonly marketplace: string;
  readonly operator: TestPerson;
  /** For everything that a marketplace may do. */
  readonly key: string;
  /** Signs what the marketplace is told. */
  readonly secret: string;
}

export async function openHouse(
  server: Reached,
  marketplace: { readonly id: string; readonly webhook: string; readonly mode?: string },
): Promise<House> {
  const operator = await setUpOperator(server);
  const { id, webhook, mode = "live" } = marketplace;
  const made = { id, name: "Harbour Market", profile: "EU_DSA", territory: "DE" };
  await send(server, operator, { path: "/v1/marketplaces", body: made }, 201);
  const { key } = await createKey(server, operator, id, [
    "listings:write",
    "listings:read",
    "sellers:link",
    "deliveries:read",
  ]);
  const path = `/v1/marketplaces/${id}/endpoint`;
  const put = { path, method: "PUT", body: { url: webhook } };
  const { secret } = await send(server, operator, put, null);
  if (mode !== "observe") {
    const body = { mode, reason: "for the test" };
    await send(server, operator, { path: `/v1/marketplaces/${id}/mode`, body }, 200);
  }
  return { server, marketplace: id, operator, key, secret };
}

/** A brand of the house: invited, its identity confirmed. */
export async function addBrand(house: House, name: string): Promise<TestPerson> {
  const { server, operator } = house;
  const contactEmail = `${name.toLowerCase()}@brand.test`;
  const body = { name, contactEmail };
  const made = await send(server, operator, { path: "/v1/brands", body }, 201);
  const brand = await joinByLink(server, made.invitation.link, contactEmail);
  const path = `/v1/brands/${brand.organisationId}/identity`;
  const confirmed = { outcome: "confirmed", note: "Called the number in the register." };
  await send(server, operator, { path, body: confirmed }, 200);
  return brand;
}

/** A word mark of the brand's, put in and not yet looked at. */
export async function putInRight(house: House, brand: TestPerson, text: string): Promise<string> {
  const body = {
    kind: "word_mark",
    text,
    niceClasses: [18, 25],
    territories: ["EU"],
    number: `0${registerNumber(brand.organisationId)}`,
    office: "EM",
    holder: text,
    registeredOn: "2020-05-01",
  };
  const right = await send(house.server, brand, { path: "/v1/rights", body }, 201);
  const path = `/v1/rights/${right.id}/submit`;
  await send(house.server, brand, { path, method: "POST" }, null);
  return right.id;
}

export async function verifyRight(house: House, right: string): Promise<void> {
  const path = `/v1/rights/${right}/review`;
  await send(house.server, house.operator, { path, body: { outcome: "verified" } }, 200);
}

/** Waits until it is known in which disguises a right is looked for. */
export async function measured(house: House, right: string): Promise<void> {
  const path = `/v1/rights/${right}`;
  await until(async () => {
    const { budget } = await send(house.server, house.operator, { path }, 200);
    return budget.state === "measured";
  });
}

/** Signs the declaration of a sitting. */
export async function declare(house: House, brand: TestPerson): Promise<string> {
  const texts = await send(house.server, brand, { path: "/v1/declarations" }, 200);
  const body = { kind: "good_faith", version: texts.good_faith.version };
  const signed = await send(house.server, brand, { path: "/v1/declarations", body }, 201);
  return signed.id;
}

/** One request of a person's, which must be answered with that status; `null`: with any that says it went well. */
export async function send(
  server: Reached,
  person: { readonly cookie: string },
  sent: TestRequest,
  status: number | null,
) {
  const answer = await request(server.url, { cookie: person.cookie, ...sent });
  // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
  if (status === null && answer.status < 300) return answer.body;
  // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
  return expectStatus(answer, status ?? 200).body;
}

/** Waits until `look` finds what a test waits for. */
export async function until<T>(look: () => Promise<T | undefined | false | null>): Promise<T> {
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false && found !== null) return found;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
