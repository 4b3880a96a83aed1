import { CLOSE_SHARE } from "@touchstone/sample-world";
import { type Account, ADMIN, MANAGERS } from "../accounts.js";
import { accept, type Caller, callerWith, PASSWORD, signIn } from "../api/person.js";
import type { Progress } from "../progress.js";
import { SHOPS, type Shop } from "../shops.js";
import type { House } from "./house.js";

export interface Operator {
  readonly admin: Caller;
  /** Members of the account managers. */
  readonly managers: readonly string[];
}

/** The operator, its account managers, and both marketplaces, live, each with a key and an endpoint. */
export async function setUpOperator(house: House, progress: Progress): Promise<Operator> {
  const { url, state, diary } = house;
  await diary.once("operator", async () => {
    const nobody = callerWith(url, {});
    const { needed } = await nobody.call<{ needed: boolean }>("GET", "/v1/setup");
    if (!needed) return;
    await nobody.call("POST", "/v1/setup", {
      token: state.setupToken,
      organisation: { name: "Sample Operator" },
      admin: { name: ADMIN.role, email: ADMIN.email, password: PASSWORD },
    });
  });
  const admin = await signIn(url, ADMIN.email);
  const steps = MANAGERS.length + SHOPS.length;
  let done = 0;
  const one = async <T>(step: Promise<T>): Promise<T> => {
    const result = await step;
    done += 1;
    progress.at(done, steps);
    return result;
  };
  const managers = await Promise.all(
    MANAGERS.map((manager) =>
      one(diary.once(`manager/${manager.email}`, () => addManager(url, admin, manager))),
    ),
  );
  for (const shop of SHOPS) {
    state.shops[shop.id] = await one(
      diary.once(`marketplace/${shop.id}`, () => addMarketplace(house, admin, shop)),
    );
  }
  return { admin, managers };
}

async function addManager(url: string, admin: Caller, { role: name, email }: Account) {
  const idOf = async () => {
    const { items } = await admin.call<{ items: { id: string; email: string }[] }>(
      "GET",
      "/v1/members?limit=200",
    );
    return items.find((member) => member.email === email)?.id;
  };
  const there = await idOf();
  if (there !== undefined) return there;
  const body = { email, role: "reviewer" };
  const { link } = await admin.call<{ link: string }>("POST", "/v1/invitations", body);
  await accept(url, link, name);
  const id = await idOf();
  if (id === undefined) throw new Error(`${name} did not become a member`);
  return id;
}

async function addMarketplace(
  { state }: House,
  admin: Caller,
  { id, name, profile, territory }: Shop,
): Promise<{ key: string; secret: string }> {
  await admin.ensure("POST", "/v1/marketplaces", {
    id,
    name,
    profile,
    territory,
    policy: { pictures: { share: CLOSE_SHARE } },
  });
  const url = webhookOf(state.ports.shops[id]);
  const endpoint = `/v1/marketplaces/${id}/endpoint`;
  const put = await admin.call<{ secret?: string }>("PUT", endpoint, { url });
  const secret =
    put.secret ??
    (await admin.call<{ secret: string }>("POST", `${endpoint}/rotate-secret`)).secret;
  const { key } = await admin.call<{ key: string }>("POST", "/v1/api-keys", {
    name: `${name}, storefront`,
    marketplace: id,
    scopes: ["listings:write", "listings:read", "sellers:link", "deliveries:read"],
  });
  await admin.ensure("POST", `/v1/marketplaces/${id}/mode`, {
    mode: "live",
    reason: "The sample shows the whole way.",
  });
  return { key, secret };
}

/** Where a shop on this machine is told what was decided. */
export function webhookOf(port: number | undefined): string {
  return `http://127.0.0.1:${port}/webhooks/touchstone`;
}
