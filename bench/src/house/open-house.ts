import { Caller } from "./caller.js";

const PASSWORD = "only for this measurement";

/** An operator with one marketplace, set up by the public API. */
export interface House {
  readonly anyone: Caller;
  readonly operator: Caller;
  readonly marketplaceId: string;
  /** The marketplace's API key. */
  readonly key: string;
}

export async function openHouse(url: string, token: string): Promise<House> {
  const anyone = new Caller(url);
  const email = "admin@operator.test";
  const admin = { name: "Administrator", email, password: PASSWORD };
  await anyone.post("/v1/setup", { token, organisation: { name: "Operator" }, admin });
  const operator = await anyone.signIn(email, PASSWORD);
  const marketplaceId = "harbour";
  const place = { id: marketplaceId, name: "Harbour Market", profile: "EU_DSA", territory: "DE" };
  await operator.post("/v1/marketplaces", place);
  const scopes = ["listings:write", "listings:read", "sellers:link", "deliveries:read"];
  const asked = { name: "bench", marketplace: marketplaceId, scopes };
  const { key } = await operator.post("/v1/api-keys", asked);
  return { anyone, operator, marketplaceId, key };
}

/** A brand whose identity is confirmed, as its administrator. */
export async function addBrand(
  { anyone, operator }: House,
  name: string,
  email = "admin@brand.test",
): Promise<Caller> {
  const { invitation } = await operator.post("/v1/brands", { name, contactEmail: email });
  const token = invitation.link.split("#token=")[1];
  const acceptance = { token, name: "Brand", password: PASSWORD };
  const joined = await anyone.post("/v1/invitations:accept", acceptance);
  const path = `/v1/brands/${joined.organisation.id}/identity`;
  await operator.post(path, { outcome: "confirmed", note: "Measurement." });
  return anyone.signIn(email, PASSWORD);
}

/** A word mark that waits to be reviewed. Gives back its id. */
export async function submitRight(
  brand: Caller,
  holder: string,
  text: string,
  number = "018123456",
): Promise<string> {
  const { id } = await brand.post("/v1/rights", {
    kind: "word_mark",
    text,
    territories: ["EU"],
    niceClasses: [18],
    number,
    office: "EM",
    holder,
    registeredOn: "2020-05-01",
  });
  await brand.post(`/v1/rights/${id}/submit`);
  return id;
}

/** Accepts what has to be looked at twice, a word of everyday language for instance. */
export async function verifyRight(operator: Caller, id: string): Promise<void> {
  const path = `/v1/rights/${id}/review`;
  const verified = { outcome: "verified" };
  const { status, text } = await operator.ask({ method: "POST", path, body: verified });
  if (status < 300) return;
  const { errors = [] } = JSON.parse(text) as { errors?: readonly { readonly pointer: string }[] };
  const accepted = errors.map(({ pointer }) => [pointer.slice(1), true] as const);
  await operator.post(path, { ...verified, ...Object.fromEntries(accepted) });
}
