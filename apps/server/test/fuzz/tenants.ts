import type { KeyScope, MemberRole, OrganisationKind } from "../../src/access/actor.js";
import {
  addBrand,
  type House,
  openHouse,
  putInRight,
  send,
  verifyRight,
} from "../support/house.js";
import {
  createKey,
  expectStatus,
  inviteAndJoin,
  joinByLink,
  signIn,
  type TestPerson,
  tokenOf,
} from "../support/people.js";
import { request, type TestServer } from "../support/server.js";
import { fillTenant } from "./fill-tenants.js";
import { canary, MARKETS, SELLERS, type Side, type Writer } from "./names.js";

export interface FuzzCaller {
  readonly name: string;
  readonly side: Side | null;
  readonly writes: Writer | null;
  /** As `x-touchstone-access` names it. */
  readonly kind: "nobody" | OrganisationKind | "seller" | "key";
  readonly role: MemberRole | null;
  readonly scope: KeyScope | null;
  headers: Readonly<Record<string, string>>;
  /** Comes back when a request ended the session, took the role or revoked the key. */
  renew(): Promise<Readonly<Record<string, string>>>;
}

export interface Tenants {
  readonly house: House;
  readonly callers: readonly FuzzCaller[];
  /** Members who invite the others again; nothing is asked of or about them. */
  readonly keepers: readonly string[];
}

const BRANDS: Readonly<Record<Side, string>> = { A: "Norvane", B: "Borealis" };
const TITLES: Readonly<Record<Side, string>> = { A: "N0rv4ne satchel", B: "B0re4lis satchel" };
const HOOK = "https://shop.test/hook";

/** Two brands, each with a market, a seller, an agent, and one listing that was asked about and answered. */
export async function openTenants(
  server: TestServer,
  scopes: readonly KeyScope[],
): Promise<Tenants> {
  const house = await openHouse(server, { id: MARKETS.A, webhook: HOOK });
  const { operator } = house;
  await openSecondMarket(house);
  const opened = await Promise.all(
    (["A", "B"] as const).map((side) => openSide(house, side, scopes)),
  );
  const callers = [nobody()];
  for (const role of ["admin", "reviewer", "auditor"] as const) {
    const person = await inviteAndJoin(server, operator, role);
    callers.push(member(house, { kind: "operator", side: null, admin: operator, person, role }));
  }
  return {
    house,
    callers: [...callers, ...opened.flatMap((side) => side.callers)],
    keepers: [operator.memberId, ...opened.flatMap((side) => side.keepers)],
  };
}

async function openSecondMarket({ server, operator }: House): Promise<void> {
  const made = { id: MARKETS.B, name: "Quay Market", profile: "EU_DSA", territory: "DE" };
  await send(server, operator, { path: "/v1/marketplaces", body: made }, 201);
  const put = { path: "/v1/marketplaces/quay/endpoint", method: "PUT", body: { url: HOOK } };
  await send(server, operator, put, null);
  const live = { mode: "live", reason: "for the test" };
  await send(server, operator, { path: "/v1/marketplaces/quay/mode", body: live }, 200);
}

async function openSide(
  house: House,
  side: Side,
  scopes: readonly KeyScope[],
): Promise<Pick<Tenants, "callers" | "keepers">> {
  const { server } = house;
  const keeper = await addBrand(house, BRANDS[side]);
  const agents = await addAgent(house, keeper, side);
  const right = await putInRight(house, keeper, BRANDS[side]);
  await verifyRight(house, right);
  await pushListings(house, side, scopes);
  const stall = await seller(house, side);
  await fillTenant({ house, side, brand: keeper, right, seller: stall.headers });
  const callers = [stall];
  for (const role of ["admin", "reviewer", "read_only"] as const) {
    const person = await inviteAndJoin(server, keeper, role);
    callers.push(member(house, { kind: "brand", side, admin: keeper, person, role }));
  }
  const person = await inviteAndJoin(server, agents, "admin");
  callers.push(member(house, { kind: "agent", side, admin: agents, person, role: "admin" }));
  for (const scope of scopes) callers.push(await key(house, side, scope));
  return { callers, keepers: [keeper.memberId, agents.memberId] };
}

async function addAgent(house: House, brand: TestPerson, side: Side): Promise<TestPerson> {
  const email = `agent-${side.toLowerCase()}@agents.test`;
  const body = { name: `Agents ${side}`, email };
  const made = await send(house.server, brand, { path: "/v1/agents", body }, 201);
  return joinByLink(house.server, made.invitation.link, email);
}

async function pushListings(house: House, side: Side, scopes: readonly KeyScope[]): Promise<void> {
  const { server, operator } = house;
  const { key: push } = await createKey(server, operator, MARKETS[side], scopes);
  const word = canary(side, "key");
  const listings = Array.from({ length: 3 }, (_, at) => ({
    id: `L-${side}-${at}`,
    title: TITLES[side],
    description: `From the stall ${word}`,
    seller: { id: SELLERS[side], name: `Stall ${word}` },
    url: `https://shop.test/${word}/${at}`,
  }));
  const path = `/v1/marketplaces/${MARKETS[side]}/listings`;
  expectStatus(await request(server.url, { path, key: push, body: { listings } }), 200);
}

function nobody(): FuzzCaller {
  return {
    name: "nobody",
    side: null,
    writes: null,
    kind: "nobody",
    role: null,
    scope: null,
    headers: {},
    renew: async () => ({}),
  };
}

interface Membership {
  readonly kind: OrganisationKind;
  readonly side: Side | null;
  /** Invites somebody else, should this person be gone. */
  readonly admin: TestPerson;
  readonly person: TestPerson;
  readonly role: MemberRole;
}

function member({ server }: House, { kind, side, admin, person, role }: Membership): FuzzCaller {
  const headersOf = (cookie: string) => ({ cookie, origin: new URL(server.url).origin });
  return {
    name: `${side === null ? "" : `${side} `}${kind} ${role}`,
    side,
    writes: kind === "operator" ? null : kind,
    kind,
    role,
    scope: null,
    headers: headersOf(person.cookie),
    async renew() {
      const cookie = await signIn(server, person).catch(() => null);
      if (cookie !== null && (await roleOf(server.url, cookie)) === role) return headersOf(cookie);
      const invites = { cookie: await signIn(server, admin) };
      return headersOf((await inviteAndJoin(server, invites, role)).cookie);
    },
  };
}

async function roleOf(url: string, cookie: string): Promise<unknown> {
  const { body } = await request(url, { path: "/v1/me", cookie });
  return body?.member?.role;
}

async function seller({ server, operator }: House, side: Side): Promise<FuzzCaller> {
  async function renew() {
    const admin = { cookie: await signIn(server, operator) };
    const { key: links } = await createKey(server, admin, MARKETS[side], ["sellers:link"]);
    const path = `/v1/marketplaces/${MARKETS[side]}/sellers/${SELLERS[side]}/links`;
    const link = expectStatus(await request(server.url, { path, method: "POST", key: links }), 201);
    const body = { token: tokenOf(link.body.url) };
    const session = await request(server.url, { path: "/v1/seller/sessions", body });
    return { authorization: `Bearer ${expectStatus(session, 201).body.token}` };
  }
  return {
    name: `${side} seller`,
    side,
    writes: "seller",
    kind: "seller",
    role: null,
    scope: null,
    headers: await renew(),
    renew,
  };
}

async function key({ server, operator }: House, side: Side, scope: KeyScope): Promise<FuzzCaller> {
  async function renew() {
    const admin = { cookie: await signIn(server, operator) };
    const made = await createKey(server, admin, MARKETS[side], [scope]);
    return { authorization: `Bearer ${made.key}` };
  }
  return {
    name: `${side} key ${scope}`,
    side,
    writes: "key",
    kind: "key",
    role: null,
    scope,
    headers: await renew(),
    renew,
  };
}
