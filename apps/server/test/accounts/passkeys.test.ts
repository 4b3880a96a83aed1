import { afterAll, beforeAll, expect, it } from "vitest";
import { createAuthenticator } from "../support/authenticator.js";
import {
  cookieOf,
  expectStatus,
  inviteAndJoin,
  setUpOperator,
  type TestPerson,
} from "../support/people.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

type Options = Parameters<ReturnType<typeof createAuthenticator>["get"]>[0];

const ORIGIN = "https://ip.example.com";
const MINUTE = 60_000;

describeOnStores("passkeys", (kind) => {
  let server: TestServer;
  let admin: TestPerson;
  let now = Date.parse("2026-03-02T08:00:00.000Z");
  beforeAll(async () => {
    server = await startTestServer({
      kind,
      clock: () => now,
      config: { publicUrl: ORIGIN },
    });
    admin = await setUpOperator(server);
  });
  afterAll(() => server.close());

  const headers = { origin: ORIGIN };
  const post = (path: string, body?: unknown, cookie?: string) =>
    request(server.url, {
      path,
      method: "POST",
      headers,
      ...(body === undefined ? {} : { body }),
      ...(cookie === undefined ? {} : { cookie }),
    });
  const begin = async (): Promise<Options> =>
    // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
    expectStatus(await post("/v1/auth/passkey/begin"), 200).body;
  const signIn = (answer: unknown) => post("/v1/auth/passkey/sign-in", { answer });
  const beginNew = async (cookie: string): Promise<Options> =>
    // biome-ignore lint/nursery/noUnsafeReturn: tests say by what they expect what it is.
    expectStatus(await post("/v1/account/passkeys:begin", undefined, cookie), 200).body;

  async function withPasskey() {
    const person = await inviteAndJoin(server, admin, "reviewer");
    const authenticator = createAuthenticator(ORIGIN);
    const options = await beginNew(person.cookie);
    const body = { name: "Laptop", answer: authenticator.create(options) };
    const added = expectStatus(await post("/v1/account/passkeys", body, person.cookie), 201);
    return { ...person, authenticator, id: String(added.body.id) };
  }

  it("are made for the account, found without its address, and sign in with two factors", async () => {
    const { authenticator, email } = await withPasskey();
    const options = await begin();
    expect(options).toMatchObject({ rpId: "ip.example.com", userVerification: "required" });
    expect(options.allowCredentials ?? []).toEqual([]);
    const cookie = cookieOf(expectStatus(await signIn(authenticator.get(options)), 200));
    expect(cookie).toContain("__Secure-touchstone.session_token=");
    const sessions = await request(server.url, { path: "/v1/account/sessions", cookie });
    const current = sessions.body.items.find((one: { current: boolean }) => one.current);
    expect(current).toMatchObject({ way: "passkey", secondFactor: true });
    const me = await request(server.url, { path: "/v1/me", cookie });
    expect(me.body.person.email).toBe(email);
    expectStatus(await post("/v1/auth/sign-out", undefined, cookie), 200);
    expect((await request(server.url, { path: "/v1/me", cookie })).status).toBe(401);
  });

  it("sign a challenge once: an answer that was sent before is refused", async () => {
    const { authenticator } = await withPasskey();
    const answer = authenticator.get(await begin());
    expectStatus(await signIn(answer), 200);
    expect((await signIn(answer)).status).toBe(401);
  });

  it("sign no challenge that is too old, made up, or was given for something else", async () => {
    const { authenticator, cookie } = await withPasskey();
    const old = await begin();
    now += 5 * MINUTE + 1;
    expect((await signIn(authenticator.get(old))).status).toBe(401);
    const challenge = Buffer.alloc(32, 7).toString("base64url");
    expect((await signIn(authenticator.get(await begin(), { challenge }))).status).toBe(401);
    const proof = await post("/v1/account/proof:begin", undefined, cookie);
    expect((await signIn(authenticator.get(expectStatus(proof, 200).body))).status).toBe(401);
    const made = authenticator.get({ ...(await beginNew(cookie)), rpId: "ip.example.com" });
    expect((await signIn(made)).status).toBe(401);
  });

  it("refuse what another origin or another name had signed, and what its owner did not open", async () => {
    const { authenticator } = await withPasskey();
    for (const changed of [
      { origin: "https://ip.example.com.evil.test" },
      { origin: "http://ip.example.com" },
      { rpId: "evil.test" },
      { userVerified: false },
    ]) {
      const answer = authenticator.get(await begin(), changed);
      expect([changed, (await signIn(answer)).status]).toEqual([changed, 401]);
    }
    const foreign = await request(server.url, {
      path: "/v1/auth/passkey/sign-in",
      body: { answer: authenticator.get(await begin()) },
      headers: { origin: "https://evil.test" },
    });
    expect(foreign.status).toBe(403);
  });

  it("open no other person's account", async () => {
    const one = await withPasskey();
    const other = await withPasskey();
    const handle = Buffer.from("somebody else").toString("base64url");
    const claimed = one.authenticator.get(await begin(), { userHandle: handle });
    expect((await signIn(claimed)).status).toBe(401);
    // One's key under the other's id: the signature is not that key's.
    const { id, rawId } = other.authenticator.get(await begin()) as { id: string; rawId: string };
    const mixed = { ...one.authenticator.get(await begin()), id, rawId };
    expect((await signIn(mixed)).status).toBe(401);
    const proof = expectStatus(
      await post("/v1/account/proof:begin", undefined, other.cookie),
      200,
    ).body;
    expect(proof.allowCredentials).toHaveLength(1);
    const foreign = await post(
      "/v1/account/proof",
      { answer: one.authenticator.get(proof) },
      other.cookie,
    );
    expect(foreign.status).toBe(400);
  });

  it("are not added by a challenge of another person's, nor twice", async () => {
    const one = await withPasskey();
    const other = await inviteAndJoin(server, admin, "reviewer");
    const options = await beginNew(one.cookie);
    const answer = createAuthenticator(ORIGIN).create(options);
    const add = (cookie: string, made: unknown) =>
      post("/v1/account/passkeys", { name: "x", answer: made }, cookie);
    expect((await add(other.cookie, answer)).status).toBe(400);
    const again = one.authenticator.create(await beginNew(other.cookie));
    expect((await add(other.cookie, again)).status).toBe(400);
    for (const changed of [{ origin: "https://evil.test" }, { userVerified: false }]) {
      const fresh = await beginNew(other.cookie);
      const made = createAuthenticator(ORIGIN).create(fresh, changed);
      expect((await add(other.cookie, made)).status).toBe(400);
    }
    const list = await request(server.url, { path: "/v1/account/passkeys", cookie: other.cookie });
    expect(list.body.items).toEqual([]);
  });

  it("whose counter goes back are noticed, and taken no more", async () => {
    const { authenticator, cookie } = await withPasskey();
    expectStatus(await signIn(authenticator.get(await begin(), { counter: 9 })), 200);
    const back = await signIn(authenticator.get(await begin(), { counter: 9 }));
    expect([back.status, back.body.detail]).toEqual([401, expect.stringContaining("counter")]);
    expect((await signIn(authenticator.get(await begin(), { counter: 20 }))).status).toBe(401);
    const list = await request(server.url, { path: "/v1/account/passkeys", cookie });
    expect(list.body.items).toMatchObject([{ suspectAt: new Date(now).toISOString() }]);
  });

  it("are renamed and removed by their owner alone, and never as the last way in", async () => {
    const one = await withPasskey();
    const other = await withPasskey();
    const path = `/v1/account/passkeys/${one.id}`;
    const rename = (cookie: string) =>
      request(server.url, { path, method: "PATCH", body: { name: "Key ring" }, cookie, headers });
    const remove = (cookie: string) =>
      request(server.url, { path, method: "DELETE", cookie, headers });
    expect([(await rename(other.cookie)).status, (await remove(other.cookie)).status]).toEqual([
      404, 404,
    ]);
    expect(expectStatus(await rename(one.cookie), 200).body.name).toBe("Key ring");
    await server.context.store.transaction({ role: "auth" }, async (tx) => {
      const person = await tx.db
        .selectFrom("authUsers")
        .select("id")
        .where("email", "=", one.email)
        .executeTakeFirstOrThrow();
      await tx.db
        .updateTable("authAccounts")
        .set({ password: null })
        .where("userId", "=", person.id)
        .execute();
    });
    const last = await remove(one.cookie);
    expect([last.status, last.body.code]).toEqual([409, "illegal_move"]);
    const options = await beginNew(one.cookie);
    const second = createAuthenticator(ORIGIN);
    const body = { name: "Phone", answer: second.create(options) };
    expectStatus(await post("/v1/account/passkeys", body, one.cookie), 201);
    expectStatus(await remove(one.cookie), 200);
    expect((await signIn(one.authenticator.get(await begin()))).status).toBe(401);
    expectStatus(await signIn(second.get(await begin())), 200);
  });

  it("give proof in the session in which they are asked for it", async () => {
    const { authenticator, cookie } = await withPasskey();
    const options = await post("/v1/account/proof:begin", undefined, cookie);
    const answer = authenticator.get(expectStatus(options, 200).body);
    expectStatus(await post("/v1/account/proof", { answer }, cookie), 200);
    expect((await post("/v1/account/proof", { answer }, cookie)).status).toBe(400);
  });
});
