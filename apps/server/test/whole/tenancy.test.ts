import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Access } from "../../src/access/access.js";
import {
  addBrand,
  declare,
  type House,
  openHouse,
  putInRight,
  send,
  until,
  verifyRight,
} from "../support/house.js";
import { openLive } from "../support/live-events.js";
import {
  createKey,
  expectStatus,
  inviteAndJoin,
  type TestPerson,
  tokenOf,
} from "../support/people.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

/** A body that each writing route would take, so that a refusal is about who asks. */
const BODIES: Readonly<Record<string, (world: World) => unknown>> = {
  "POST /v1/agents": () => ({ name: "Agents", email: "agent@agents.test" }),
  "POST /v1/api-keys": () => ({ name: "k", marketplace: "harbour", scopes: ["listings:read"] }),
  "POST /v1/api-keys/{id}/rotate": () => ({ overlapHours: 0 }),
  "POST /v1/account/sessions:end-others": () => undefined,
  "POST /v1/account/passkeys:begin": () => undefined,
  "POST /v1/account/passkeys": () => ({ name: "p", answer: ASSERTION }),
  "PATCH /v1/account/passkeys/{id}": () => ({ name: "p" }),
  "POST /v1/account/identities/{provider}/begin": () => undefined,
  "POST /v1/account/proof:begin": () => undefined,
  "POST /v1/account/proof": () => ({ password: "x".repeat(12) }),
  "POST /v1/authorisations": (world) => ({ agentId: world.agent, actions: ["answer"] }),
  "POST /v1/authorisations/proposals": () => ({
    brand: "Alba",
    actions: ["answer"],
    document: "0".repeat(64),
  }),
  "POST /v1/authorisations/{id}/step": () => ({ step: "suspended", reason: "r" }),
  "POST /v1/brands": () => ({ name: "Other", contactEmail: "other@brand.test" }),
  "PATCH /v1/brands/{brand}": (world) => ({ accountManagerId: world.operator.memberId }),
  "POST /v1/brands/{brand}/identity": () => ({ outcome: "refused", note: "n" }),
  "PUT /v1/calendars/{calendar}": () => ({ holidays: ["2027-02-08"] }),
  "PUT /v1/brands/{brand}/profile": () => ({ authorisedSellers: [], referencePrices: [] }),
  "POST /v1/cases/{case}/contest/arrival": () => ({
    reachedAt: "2026-11-24T00:00:00.000Z",
    record: "a letter",
  }),
  "POST /v1/cases/{case}/contest/decision": () => ({ outcome: "upheld", message: "m" }),
  "POST /v1/cases/{case}/disputes": () => ({ body: "A body", reference: "1/26" }),
  "POST /v1/cases/{case}/disputes/{dispute}/decision": () => ({
    outcome: "upheld",
    implemented: false,
  }),
  "POST /v1/cases/{case}/stays": () => ({ kind: "court_action", reference: "1/26" }),
  "POST /v1/cases/{case}/stays/{stay}/end": () => ({ outcome: "released" }),
  "POST /v1/cases/{case}/recall": () => ({ reason: "sent_in_error" }),
  "POST /v1/cases/{case}/reverse": () => ({ reason: "mistaken" }),
  "POST /v1/declarations": () => ({ kind: "good_faith", version: "unknown" }),
  "POST /v1/files": () => "%PDF-1.4 x",
  "POST /v1/invitations": () => ({ email: "new@people.test", role: "reviewer" }),
  "PATCH /v1/members/{id}": () => ({ role: "auditor" }),
  "POST /v1/marketplaces": () => ({ id: "new", name: "N", profile: "EU_DSA", territory: "DE" }),
  "PATCH /v1/marketplaces/{marketplace}": () => ({ name: "Taken over" }),
  "POST /v1/marketplaces/{marketplace}/mode": () => ({ mode: "observe", reason: "r" }),
  "POST /v1/marketplaces/{marketplace}/rules/reupload_same_seller/{kind}/license": () => ({
    reason: "r",
  }),
  "POST /v1/marketplaces/{marketplace}/rules/reupload_same_seller/{kind}/withdraw": () => ({
    reason: "r",
  }),
  "PUT /v1/marketplaces/{marketplace}/sellers/{seller}": () => ({ business: true }),
  "PUT /v1/marketplaces/{marketplace}/endpoint": () => ({ url: "https://elsewhere.test/hook" }),
  "POST /v1/marketplaces/{marketplace}/listings": () => ({ listings: [{ id: "X", title: "x" }] }),
  "POST /v1/marketplaces/{marketplace}/listings:preview": () => ({
    listings: [{ id: "X", title: "x" }],
  }),
  "POST /v1/brands/{brand}/notices:reverse": () => ({ reason: "account_fraud" }),
  "POST /v1/notice-items/{item}/review": () => ({ outcome: "accept" }),
  "POST /v1/notices": () => ({ items: [{ marketplace: "harbour", listing: "none" }] }),
  "POST /v1/notices/csv": () => "marketplace,listing\nharbour,none",
  "POST /v1/notices/csv:preflight": () => "marketplace,listing\nharbour,none",
  "POST /v1/notices/{id}/items/{item}/cure": () => ({ comment: "c" }),
  "POST /v1/notices/{id}/items/{item}/withdraw": () => ({}),
  "POST /v1/notices:preflight": () => ({ items: [{ marketplace: "harbour", listing: "none" }] }),
  "POST /v1/notices:search": () => ({ words: "nothing so called" }),
  "POST /v1/picture-comparisons": () => ({
    reference: "0".repeat(64),
    snapshot: "00000000-0000-7000-8000-000000000000",
    position: 0,
  }),
  "POST /v1/picture-search": () => "%PDF-1.4 x",
  "POST /v1/public-notices/{id}/brand-request": (world) => ({
    brandId: world.brand.organisationId,
    listingId: "L-1",
    version: 1,
  }),
  "POST /v1/public-notices/{id}/decision": () => ({
    outcome: "no_action",
    reasons: "r",
    version: 1,
  }),
  "POST /v1/public-notices/{id}/forward": () => ({ version: 1 }),
  "POST /v1/public-notices/{id}/question": () => ({ question: "q", version: 1 }),
  "POST /v1/requests/{case}/answer": () => ({ answer: "genuine" }),
  "POST /v1/requests/{case}/answer:preview": () => ({ scope: "cluster", answer: "genuine" }),
  "POST /v1/requests/{case}/answer/confirm": () => ({ scope: "one" }),
  "POST /v1/requests/{case}/answer/reject": () => ({ message: "m" }),
  "POST /v1/requests/{case}/answer/send-now": () => ({ scope: "one" }),
  "POST /v1/requests/{case}/answer/undo": () => ({ scope: "one" }),
  "POST /v1/requests/{case}/test-buys": () => ({ orderNumber: "1", orderedOn: "2026-01-02" }),
  "PUT /v1/brands/{brand}/four-eyes": () => ({ exposure: null, cluster: 2 }),
  "POST /v1/saved-searches": () => ({ name: "s", filter: {} }),
  "PUT /v1/saved-searches/{id}": () => ({ name: "s", filter: {} }),
  "POST /v1/requests/{case}/contest/read": () => ({}),
  "POST /v1/requests/{case}/contest/reply": () => ({ outcome: "maintains", message: "m" }),
  "POST /v1/requests/{case}/move": () => ({ move: "open" }),
  "POST /v1/rights": () => ({ kind: "word_mark", text: "Other" }),
  "PATCH /v1/rights/{id}": () => ({ holder: "Somebody else" }),
  "POST /v1/right-transfers/{id}/answer": () => ({ answer: "accepted" }),
  "POST /v1/rights/import": () => "kind,text\r\nword_mark,Other\r\n",
  "POST /v1/rights/{id}/dispute": () => ({ claimant: "Somebody", reason: "r" }),
  "POST /v1/rights/{id}/documents": () => ({ kind: "other", file: "0".repeat(64) }),
  "POST /v1/rights/{id}/renew": () => ({ expiresOn: "2099-01-01", document: "0".repeat(64) }),
  "POST /v1/rights/{id}/renew/decision": () => ({ outcome: "confirmed" }),
  "POST /v1/rights/{id}/review": () => ({ outcome: "rejected", reason: "r" }),
  "POST /v1/rights/{id}/settle": () => ({ outcome: "kept", reason: "r" }),
  "POST /v1/rights/{id}/transfer": () => ({ to: "Other" }),
  "POST /v1/rights/{id}/transfer/decision": () => ({ outcome: "confirmed" }),
  "POST /v1/rights/{id}/withdraw": () => ({ reason: "r" }),
  "POST /v1/safety-cases/{id}/ask": () => ({ version: 1 }),
  "POST /v1/safety-cases/{id}/close": () => ({ outcome: "corrected", version: 1 }),
  "POST /v1/safety-cases/{id}/reopen": () => ({ note: "n", version: 1 }),
  "POST /v1/seller/cases/{case}/contests": () => ({ kind: "first_sale", message: "m" }),
  "POST /v1/seller/cases/{case}/contests/withdrawal": () => ({}),
  "POST /v1/seller/vault": () => ({
    kind: "invoice",
    brand: "Alba",
    words: ["Alba Samba"],
    files: ["0".repeat(64)],
  }),
  "POST /v1/vault/{id}/decision": () => ({ outcome: "rejected", message: "m" }),
  "POST /v1/auth/change-password": () => ({
    currentPassword: "x".repeat(12),
    newPassword: "y".repeat(12),
  }),
  "POST /v1/auth/two-factor/enable": () => ({ password: "x".repeat(12) }),
  "POST /v1/auth/two-factor/disable": () => ({ password: "x".repeat(12) }),
};

/** Made by nobody's authenticator. */
const ASSERTION = {
  id: "AA",
  rawId: "AA",
  type: "public-key",
  clientExtensionResults: {},
  response: { clientDataJSON: "AA", attestationObject: "AA" },
};

/** Streams: what is looked at is how they begin; what they tell whom is shown in `test/live`. */
const NEVER_ENDS = ["/v1/live"];

/** What is sent to them is a file as it is. */
const TAKES_BYTES = ["/v1/files", "/v1/picture-search"];

/** What is sent to them is a table. */
const TAKES_TABLES = ["/v1/notices/csv", "/v1/notices/csv:preflight"];

/** They would end the very session with which the rest is tried. */
const ENDS_OWN_SESSION = ["/v1/seller/sessions", "/v1/auth/sign-out"];

const UNKNOWN = "00000000-0000-7000-8000-000000000000";

interface World extends House {
  readonly brand: TestPerson;
  readonly agent: string;
  /** Values of path parameters that are all the first brand's, or about its listing. */
  readonly parameters: (path: string) => Readonly<Record<string, string>>;
  /** What nobody else may read anywhere. */
  readonly secrets: readonly string[];
}

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly access: Access;
}

describeOnStores("rule 8: tenants never see each other's data", (kind) => {
  let server: TestServer;
  let world: World;
  let operations: Operation[];
  let strangers: Readonly<Record<string, Readonly<Record<string, string>>>>;

  beforeAll(async () => {
    server = await startTestServer({ kind });
    world = await build(server);
    operations = await listOperations(server);
    strangers = await makeStrangers(server, world);
  }, 240_000);
  afterAll(() => server.close());

  async function call(operation: Operation, headers: Readonly<Record<string, string>>) {
    const { method, path } = operation;
    const values = world.parameters(path);
    const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? UNKNOWN);
    if (NEVER_ENDS.includes(path)) {
      const live = await openLive(server.url, headers);
      live.close();
      return { status: live.status, body: live.refusal ?? live.greeting };
    }
    const body = BODIES[`${method} ${path}`]?.(world);
    const media = TAKES_BYTES.includes(path) ? "application/pdf" : "text/csv";
    const raw = [...TAKES_BYTES, ...TAKES_TABLES].includes(path);
    const type = raw ? { "content-type": media } : {};
    return request(server.url, {
      path: filled,
      method,
      ...(body === undefined ? {} : { body }),
      headers: { origin: new URL(server.url).origin, ...headers, ...type },
    });
  }

  it("has a body to try each route with that takes one", () => {
    const without = operations
      .filter(({ access }) => !access.public)
      .filter(({ method, path }) => takesBody(method, path) && !BODIES[`${method} ${path}`])
      .map(({ method, path }) => `${method} ${path}`);
    expect(without.sort((a, b) => (a < b ? -1 : 1))).toEqual([]);
  });

  it("lets nobody in without a sign-in, on any route that is not public", async () => {
    for (const operation of operations.filter(({ access }) => !access.public)) {
      const { status, body } = await call(operation, {});
      expect([operation.method, operation.path, status]).toEqual([
        operation.method,
        operation.path,
        401,
      ]);
      expect(body.code).toBe("not_signed_in");
    }
  }, 120_000);

  it("lets in nobody whose kind or role a route does not name", async () => {
    for (const operation of operations.filter(({ access }) => !access.public)) {
      for (const [who, headers] of Object.entries(strangers)) {
        if (mayCall(operation.access, who)) continue;
        const { status } = await call(operation, headers);
        expect([
          operation.method,
          operation.path,
          who,
          [403, 404].includes(status),
          status,
        ]).toEqual([operation.method, operation.path, who, true, status]);
      }
    }
  }, 240_000);

  it("gives nothing of one tenant to another whose role the route lets in", async () => {
    for (const operation of operations.filter(({ access }) => !access.public)) {
      for (const [who, headers] of Object.entries(strangers)) {
        if (!mayCall(operation.access, who)) continue;
        if (ENDS_OWN_SESSION.includes(operation.path)) continue;
        const { status, body } = await call(operation, headers);
        const text = JSON.stringify(body);
        const leaked = world.secrets.filter((secret) => text.includes(secret));
        expect([operation.method, operation.path, who, leaked]).toEqual([
          operation.method,
          operation.path,
          who,
          [],
        ]);
        if (!foreignPath(operation.path)) continue;
        expect([operation.method, operation.path, who, status]).toEqual([
          operation.method,
          operation.path,
          who,
          404,
        ]);
      }
    }
  }, 240_000);

  it("has changed nothing of the first tenant's by all this", async () => {
    const path = `/v1/cases/${world.parameters("/v1/cases")["case"]}`;
    const file = await send(server, world.operator, { path }, 200);
    expect(file).toMatchObject({ answer: "counterfeit", restrictionState: "active" });
  });
});

describe("the list of roles in this test", () => {
  it("knows every kind of caller", () => {
    expect(mayCall({ members: [{ kind: "brand", roles: ["admin"] }] }, "brand admin")).toBe(true);
    expect(mayCall({ key: "listings:read" }, "brand admin")).toBe(false);
  });
});

/** Whether the path names something of one tenant's. */
function foreignPath(path: string): boolean {
  return path.includes("{");
}

function takesBody(method: string, path: string): boolean {
  if (method === "PUT" || method === "PATCH") return true;
  // Moves that need no more than to be asked for.
  const bare = [
    "undo",
    "submit",
    "revoke",
    "pause",
    "resume",
    "test",
    "replay",
    "rotate-secret",
    "links",
  ];
  if (/\/(cancel|sign-out|estimate)$/.test(path)) return false;
  return method === "POST" && !bare.some((end) => path.endsWith(`/${end}`));
}

function mayCall(access: Access, who: string): boolean {
  if (access.public) return true;
  const [kind, role] = who.split(" ");
  if (kind === "seller") return access.seller === true;
  if (kind === "key") return access.key !== undefined;
  if (access.anyMember) return true;
  return (access.members ?? []).some(
    (members) => members.kind === kind && members.roles.some((allowed) => allowed === role),
  );
}

async function build(server: TestServer): Promise<World> {
  const house = await openHouse(server, { id: "harbour", webhook: "https://harbour.test/hook" });
  const brand = await addBrand(house, "Norvane");
  const right = await putInRight(house, brand, "Norvane");
  await verifyRight(house, right);
  const listing = { id: "L-1", title: "N0rv4ne satchel", seller: { id: "s-01", name: "Tideway" } };
  const path = "/v1/marketplaces/harbour/listings";
  const body = { listings: [listing] };
  expectStatus(await request(server.url, { path, key: house.key, body }), 200);
  const id = await until(async () => {
    const { items } = await send(server, brand, { path: "/v1/requests" }, 200);
    return items[0]?.id;
  });
  const answer = {
    answer: "counterfeit",
    rightId: right,
    reasonCode: "TM_OBFUSCATED",
    declarationId: await declare(house, brand),
  };
  await send(server, brand, { path: `/v1/requests/${id}/answer`, body: answer }, 200);
  const file = await send(server, house.operator, { path: `/v1/cases/${id}` }, 200);
  const notice = await send(
    server,
    brand,
    {
      path: "/v1/notices",
      body: {
        rightId: right,
        reasonCode: "TM_STORE_NAME",
        declarationId: answer.declarationId,
        items: [{ marketplace: "harbour", listing: "L-1" }],
      },
    },
    201,
  );
  const invited = { email: "invited@norvane.test", role: "auditor" };
  const invitation = await send(server, brand, { path: "/v1/invitations", body: invited }, 201);
  const deliveries = await send(
    server,
    house.operator,
    { path: "/v1/marketplaces/harbour/deliveries" },
    200,
  );
  const upload = {
    path: "/v1/files",
    body: "%PDF-1.4 of the first brand",
    headers: { "content-type": "application/pdf" },
  };
  const { key } = await send(server, brand, upload, 201);
  const agents = {
    path: "/v1/agents",
    body: { name: "Agents of Norvane", email: "a@agents.test" },
  };
  const agent = await send(server, brand, agents, 201);
  const rematches = await send(server, house.operator, { path: "/v1/rematches" }, 200);
  const ids: Readonly<Record<string, string | undefined>> = {
    rights: right,
    members: brand.memberId,
    notices: notice.id,
    invitations: invitation.id,
    rematches: rematches.items[0]?.id,
    authorisations: agent.authorisation?.id,
  };
  const parameters = (of: string) => ({
    id: ids[of.split("/")[2] ?? ""] ?? UNKNOWN,
    case: id,
    item: notice.items[0]?.id ?? UNKNOWN,
    brand: brand.organisationId,
    marketplace: "harbour",
    listing: "L-1",
    seller: "s-01",
    delivery: deliveries.items[0]?.id ?? UNKNOWN,
    key,
    snapshot: file.snapshotId,
    position: "0",
    provider: "none",
  });
  const secrets = [id, right, "N0rv4ne satchel", "Tideway", file.snapshotId, invitation.id, key];
  return { ...house, brand, agent: agent.organisation?.id ?? UNKNOWN, parameters, secrets };
}

async function listOperations(server: TestServer): Promise<Operation[]> {
  const { body } = await request(server.url, { path: "/v1/openapi.json" });
  return Object.entries<Record<string, Record<string, unknown>>>(body.paths).flatMap(
    ([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({
        method: method.toUpperCase(),
        path,
        access: operation["x-touchstone-access"] as Access,
      })),
  );
}

/** Callers of every kind that have nothing to do with the first brand. */
async function makeStrangers(server: TestServer, world: World) {
  const rival = await addBrand(world, "Borealis");
  const readOnly = await inviteAndJoin(server, rival, "read_only");
  const made = { id: "quay", name: "Quay Market", profile: "EU_DSA", territory: "DE" };
  await send(server, world.operator, { path: "/v1/marketplaces", body: made }, 201);
  const all = ["listings:write", "listings:read", "sellers:link", "deliveries:read"] as const;
  const { key } = await createKey(server, world.operator, "quay", all);
  const path = "/v1/marketplaces/quay/sellers/s-01/links";
  const link = expectStatus(await request(server.url, { path, method: "POST", key }), 201);
  const token = tokenOf(link.body.url);
  const session = await request(server.url, { path: "/v1/seller/sessions", body: { token } });
  return {
    "brand admin": { cookie: rival.cookie },
    "brand read_only": { cookie: readOnly.cookie },
    key: { authorization: `Bearer ${key}` },
    seller: { authorization: `Bearer ${session.body.token}` },
  };
}
