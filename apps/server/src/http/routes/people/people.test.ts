import { afterAll, beforeAll, expect, test } from "vitest";
import {
  expectStatus,
  inviteAndJoin,
  joinByLink,
  setUpOperator,
  type TestPerson,
  tokenOf,
} from "../../../../test/support/people.js";
import { request, startTestServer, type TestServer } from "../../../../test/support/server.js";
import { describeOnStores } from "../../../../test/support/stores.js";
import { setupTokenOf } from "../../../boot/setup-token.js";
import { type InvitationLink, inviteMember } from "../../../usecases/people/invite-member.js";

const DAY = 86_400_000;

describeOnStores("people", (kind) => {
  let server: TestServer;
  let admin: TestPerson;
  let ahead = 0;
  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => Date.now() + ahead, workers: [] });
    admin = await setUpOperator(server);
  });
  afterAll(() => server.close());

  const call = (cookie: string, path: string, body?: unknown, method?: string) =>
    request(server.url, {
      path,
      cookie,
      ...(body === undefined ? {} : { body }),
      ...(method === undefined ? {} : { method }),
    });
  const accept = (link: string, more: object = {}) =>
    request(server.url, {
      path: "/v1/invitations:accept",
      body: { token: tokenOf(link), name: "Nora New", password: "correct horse battery", ...more },
    });
  const invite = async (email: string, by = admin): Promise<InvitationLink> => {
    const body = { email, role: "reviewer" };
    const answer = expectStatus(await call(by.cookie, "/v1/invitations", body), 201);
    return answer.body as InvitationLink;
  };

  /** A brand's organisation, with its administrator; the routes of brands are tried elsewhere. */
  async function addBrand(email: string): Promise<TestPerson> {
    const organisationId = await addOrganisation(server);
    const scope = { role: "operator", organisation: admin.organisationId } as const;
    const { link } = await inviteMember(server.context, scope, {
      organisationId,
      email,
      role: "admin",
      invitedBy: admin.memberId,
    });
    return joinByLink(server, link, email);
  }

  test("an installation is set up once, by whoever has the token", async () => {
    expect((await request(server.url, { path: "/v1/setup" })).body).toEqual({ needed: false });
    const body = {
      organisation: { name: "Second" },
      admin: { name: "Second", email: "second@people.test", password: "correct horse battery" },
    };
    const setUp = (token: string | null) =>
      request(server.url, { path: "/v1/setup", body: { ...body, token } });
    expect((await setUp("not the token")).status).toBe(403);
    expect((await setUp(setupTokenOf(server.context))).body).toMatchObject({
      code: "illegal_move",
    });
  });

  test("an invitation makes one member, once", async () => {
    const { link, id } = await invite("Once@People.test");
    const waiting = await call(admin.cookie, "/v1/invitations");
    expect(waiting.body.items).toMatchObject([{ id, email: "once@people.test", role: "reviewer" }]);
    const joined = await joinByLink(server, link, "once@people.test");
    expect(joined.organisationId).toBe(admin.organisationId);
    expect((await call(admin.cookie, "/v1/invitations")).body.items).toEqual([]);
    expect((await accept(link)).body).toMatchObject({ status: 410, code: "link_spent" });
    const members = (await call(joined.cookie, "/v1/members")).body.items;
    expect(members).toContainEqual(
      expect.objectContaining({ id: joined.memberId, name: "Nora New", role: "reviewer" }),
    );
  });

  test("of two who accept at the same time one becomes a member", async () => {
    const { link } = await invite("race@people.test");
    const statuses = (await Promise.all([accept(link), accept(link)])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, expect.toSatisfy((status) => status >= 400)]);
    const { items } = (await call(admin.cookie, "/v1/members?limit=200")).body;
    expect(items.filter((item: TestPerson) => item.email === "race@people.test")).toHaveLength(1);
  });

  test("an invitation that is too old, taken back or replaced opens nothing", async () => {
    const old = await invite("late@people.test");
    ahead = 15 * DAY;
    expect((await accept(old.link)).status).toBe(410);
    ahead = 0;
    const taken = await invite("taken@people.test");
    const path = `/v1/invitations/${taken.id}`;
    expectStatus(await call(admin.cookie, path, undefined, "DELETE"), 200);
    expect((await call(admin.cookie, path, undefined, "DELETE")).status).toBe(404);
    expect((await accept(taken.link)).status).toBe(410);
    const first = await invite("twice@people.test");
    await invite("twice@people.test");
    expect((await accept(first.link)).status).toBe(410);
    expect((await accept("https://x.test/#token=unknown")).status).toBe(410);
  });

  test("an address that has an account joins with its password, and keeps its name", async () => {
    const person = await inviteAndJoin(server, admin, "auditor");
    const brand = await addBrand("head@brand-a.test");
    const { link } = await invite(person.email, brand);
    expect((await accept(link, { password: "not the right one" })).status).toBe(401);
    expectStatus(await accept(link, { name: "Other Name", password: person.password }), 201);

    const path = "/v1/auth/get-session";
    const { session } = (await request(server.url, { path, cookie: person.cookie })).body;
    expect(session.person.name).toBe("Nora New");
    expect(session.memberships).toMatchObject([
      { organisation: { id: admin.organisationId }, role: "auditor" },
      { organisation: { id: brand.organisationId }, role: "reviewer" },
    ]);
    const me = (organisation?: string) =>
      request(server.url, {
        path: "/v1/me",
        cookie: person.cookie,
        ...(organisation ? { headers: { "touchstone-organisation": organisation } } : {}),
      });
    expect((await me()).body).toMatchObject({
      code: "invalid_request",
      errors: [{ source: "headers" }],
    });
    expect((await me(brand.organisationId)).body.organisation.kind).toBe("brand");
    const foreign = await addBrand("head@brand-b.test");
    expect((await me(foreign.organisationId)).status).toBe(404);
    expect((await me("nonsense")).status).toBe(404);
  });

  test("roles are given by administrators, and are in force with the next request", async () => {
    const person = await inviteAndJoin(server, admin, "reviewer");
    const path = `/v1/members/${person.memberId}`;
    expect((await call(person.cookie, path, { role: "admin" }, "PATCH")).status).toBe(403);
    expectStatus(await call(admin.cookie, path, { role: "admin" }, "PATCH"), 200);
    const { cookie } = person;
    expectStatus(
      await call(cookie, "/v1/invitations", { email: "x@people.test", role: "admin" }),
      201,
    );
    expectStatus(await call(admin.cookie, path, undefined, "DELETE"), 200);
    const gone = await call(cookie, "/v1/me");
    expect(gone.body).toMatchObject({ status: 403, code: "not_allowed" });
    expect((await call(admin.cookie, path, undefined, "DELETE")).status).toBe(404);
  });

  test("the last administrator stays, also when two remove each other at once", async () => {
    const head = await addBrand("head@brand-c.test");
    const own = `/v1/members/${head.memberId}`;
    const refused = await call(head.cookie, own, undefined, "DELETE");
    expect(refused.body).toMatchObject({ code: "illegal_move" });
    expect((await call(head.cookie, own, { role: "auditor" }, "PATCH")).status).toBe(409);
    const other = await inviteAndJoin(server, head, "admin");
    await Promise.all([
      call(head.cookie, `/v1/members/${other.memberId}`, undefined, "DELETE"),
      call(other.cookie, own, { role: "read_only" }, "PATCH"),
    ]);
    const path = `/v1/members?organisation=${head.organisationId}`;
    const { items } = (await call(admin.cookie, path)).body;
    expect(items.filter(({ role }: { role: string }) => role === "admin")).toHaveLength(1);
  });

  test("nobody sees or changes the people of another organisation, but for the operator", async () => {
    const one = await addBrand("head@brand-d.test");
    const two = await addBrand("head@brand-e.test");
    const seen = (await call(one.cookie, "/v1/members")).body.items;
    expect(seen.map(({ email }: TestPerson) => email)).toEqual([one.email]);
    const path = `/v1/members?organisation=${two.organisationId}`;
    expect((await call(one.cookie, path)).status).toBe(404);
    expect((await call(admin.cookie, path)).body.items).toMatchObject([{ email: two.email }]);
    for (const other of [two, admin]) {
      const member = `/v1/members/${other.memberId}`;
      expect((await call(one.cookie, member, { role: "admin" }, "PATCH")).status).toBe(404);
      expect((await call(one.cookie, member, undefined, "DELETE")).status).toBe(404);
    }
    const { id } = await invite("them@brand-e.test", two);
    const invitation = `/v1/invitations/${id}`;
    expect((await call(one.cookie, invitation, undefined, "DELETE")).status).toBe(404);
    const others = `/v1/invitations?organisation=${two.organisationId}`;
    expect((await call(one.cookie, others)).body.items).toEqual([]);
    expect((await call(one.cookie, "/v1/organisations")).status).toBe(403);
    const names = (await call(admin.cookie, "/v1/organisations?kind=operator")).body.items;
    expect(names).toMatchObject([{ name: "Market Trust", kind: "operator" }]);
  });

  test("lists are read page by page", async () => {
    const head = await addBrand("head@brand-f.test");
    await inviteAndJoin(server, head, "reviewer");
    const first = (await call(head.cookie, "/v1/members?limit=1")).body;
    expect(first.items).toMatchObject([{ email: head.email }]);
    const rest = (await call(head.cookie, `/v1/members?limit=1&cursor=${first.next}`)).body;
    expect(rest).toMatchObject({ items: [{ role: "reviewer" }], next: null });
    const made = Buffer.from('["nonsense"]').toString("base64url");
    expect((await call(head.cookie, `/v1/members?cursor=${made}`)).status).toBe(400);
  });

  test("a brand takes an agent, for what it lets it do and as long as it wants", async () => {
    const brand = await addBrand("head@brand-g.test");
    const body = { name: "Agent & Sons", email: "agent@sons.test" };
    const taken = expectStatus(await call(brand.cookie, "/v1/agents", body), 201).body;
    expect(taken.authorisation).toMatchObject({
      brandId: brand.organisationId,
      actions: ["answer", "submit_rights"],
      state: "active",
    });
    expect((await call(brand.cookie, "/v1/agents", body)).status).toBe(409);
    const agent = await joinByLink(server, taken.invitation.link, "agent@sons.test");
    expect(agent.organisationId).toBe(taken.agent.id);
    const given = (await call(agent.cookie, "/v1/authorisations")).body.items;
    expect(given).toMatchObject([{ id: taken.authorisation.id, agentName: "Agent & Sons" }]);

    const other = await addBrand("head@brand-h.test");
    expect((await call(other.cookie, "/v1/authorisations")).body.items).toEqual([]);
    const revoke = `/v1/authorisations/${taken.authorisation.id}/revoke`;
    expect((await call(other.cookie, revoke, undefined, "POST")).status).toBe(404);
    expect((await call(agent.cookie, revoke, undefined, "POST")).status).toBe(403);
    expectStatus(await call(brand.cookie, revoke, undefined, "POST"), 200);

    const authorise = (agentId: string, more: object = {}) =>
      call(other.cookie, "/v1/authorisations", { agentId, actions: ["answer"], ...more });
    const validTo = "2020-01-01T00:00:00Z";
    expect((await authorise(agent.organisationId, { validTo })).status).toBe(400);
    expect((await authorise(brand.organisationId)).status).toBe(404);
    expectStatus(await authorise(agent.organisationId), 201);
    const now = (await call(agent.cookie, "/v1/authorisations")).body.items;
    expect(now.map(({ state }: { state: string }) => state)).toEqual(["revoked", "active"]);
  });
});

async function addOrganisation(server: TestServer): Promise<string> {
  return server.context.store.transaction({ role: "jobs", job: "test" }, async (tx) => {
    const id = tx.newId();
    await tx.db
      .insertInto("organisations")
      .values({ id, kind: "brand", name: "Brand", createdAt: tx.now })
      .execute();
    return id;
  });
}
