import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import {
  cookieOf,
  expectStatus,
  inviteAndJoin,
  setUpOperator,
  signIn,
  type TestPerson,
} from "../support/people.js";
import { request, startTestServer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse("2026-03-02T08:00:00.000Z");
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";

describeOnStores("sessions of people", (kind) => {
  let server: TestServer;
  let admin: TestPerson;
  let now = START;
  beforeAll(async () => {
    server = await startTestServer({
      kind,
      clock: () => now,
      config: { sessions: { idle: 2 * HOUR, longest: 24 * HOUR, proof: 15 * MINUTE } },
    });
    admin = await setUpOperator(server);
  });
  afterAll(() => server.close());
  beforeEach(() => {
    now += 48 * HOUR;
  });

  async function person(): Promise<TestPerson> {
    return inviteAndJoin(server, { cookie: await signIn(server, admin) }, "reviewer");
  }
  const me = (cookie: string) => request(server.url, { path: "/v1/me", cookie });
  async function sessionsOf(cookie: string) {
    const answer = await request(server.url, { path: "/v1/account/sessions", cookie });
    return expectStatus(answer, 200).body.items as Record<string, unknown>[];
  }
  /** Uses a session and waits until that is written down. */
  async function use(cookie: string) {
    expectStatus(await me(cookie), 200);
    await expect
      .poll(async () => (await sessionsOf(cookie)).find(({ current }) => current)?.["lastSeenAt"])
      .toBe(new Date(now).toISOString());
  }

  it("are listed with where they began, coarsely, and no other person's", async () => {
    const { cookie, email, password } = await person();
    const elsewhere = await request(server.url, {
      path: "/v1/auth/sign-in/email",
      body: { email, password },
      headers: { "user-agent": FIREFOX },
    });
    const second = cookieOf(expectStatus(elsewhere, 200));
    const items = await sessionsOf(second);
    expect(items).toHaveLength(2);
    const mine = items.find((one) => one["current"]);
    expect(mine).toMatchObject({
      browser: "Firefox, Linux",
      network: "127.0.0.0/24",
      way: "password",
      secondFactor: false,
    });
    // better-auth has the process's clock, which went on while it was moved to the test's.
    const since = (name: string) => Date.parse(String(mine?.[name])) - now;
    expect(Math.abs(since("begunAt"))).toBeLessThan(MINUTE);
    expect(Math.abs(since("endsAt") - 24 * HOUR)).toBeLessThan(MINUTE);
    expect((await sessionsOf(cookie)).filter(({ current }) => current)).toHaveLength(1);
    const stored = await server.context.store.transaction({ role: "auth" }, (tx) =>
      tx.db.selectFrom("authSessions").select(["ipAddress", "userAgent"]).execute(),
    );
    expect(JSON.stringify(stored)).not.toContain("127.0.0.1");
    expect(JSON.stringify(stored)).not.toContain("143");
  });

  it("end one by one and all others at once, but not by somebody else", async () => {
    const one = await person();
    const other = await signIn(server, one);
    const third = await signIn(server, one);
    const stranger = await person();
    const others = (await sessionsOf(one.cookie)).filter(({ current }) => !current);
    const path = `/v1/account/sessions/${String(others[0]?.["id"])}`;
    const end = (cookie: string) => request(server.url, { path, method: "DELETE", cookie });
    expect((await end(stranger.cookie)).status).toBe(404);
    expect(await Promise.all([other, third].map(async (c) => (await me(c)).status))).toEqual([
      200, 200,
    ]);
    expectStatus(await end(one.cookie), 200);
    const left = await Promise.all([other, third].map(async (c) => (await me(c)).status));
    expect(left.sort((a, b) => a - b)).toEqual([200, 401]);
    await signIn(server, one);
    const ended = await request(server.url, {
      path: "/v1/account/sessions:end-others",
      method: "POST",
      cookie: one.cookie,
    });
    expect(expectStatus(ended, 200).body).toEqual({ ended: 2 });
    expect((await me(one.cookie)).status).toBe(200);
    expect((await me(stranger.cookie)).status).toBe(200);
    expect((await me(other)).status + (await me(third)).status).toBe(802);
  });

  it("end when nothing is asked in them for long, and not before", async () => {
    const { cookie } = await person();
    for (let step = 0; step < 3; step += 1) {
      now += 2 * HOUR - MINUTE;
      await use(cookie);
    }
    now += 2 * HOUR + MINUTE;
    expect((await me(cookie)).status).toBe(401);
  });

  it("end when they are old, however much is asked in them", async () => {
    const { cookie } = await person();
    const endsAt = now + 24 * HOUR;
    while (now + HOUR < endsAt) {
      now += HOUR;
      await use(cookie);
    }
    now = endsAt + 1;
    expect((await me(cookie)).status).toBe(401);
  });

  it("all end with the password, but the one that a changed password begins", async () => {
    const one = await person();
    const other = await signIn(server, one);
    const body = { currentPassword: one.password, newPassword: "another good long one" };
    const path = "/v1/auth/change-password";
    const changed = expectStatus(
      await request(server.url, { path, cookie: one.cookie, body }),
      200,
    );
    expect((await me(cookieOf(changed, one.cookie))).status).toBe(200);
    expect([(await me(one.cookie)).status, (await me(other)).status]).toEqual([401, 401]);
  });

  it("are good for keys only a while after a proof, which a password gives and a guess does not", async () => {
    const cookie = await signIn(server, admin);
    const path = "/v1/api-keys";
    const body = { name: "late", marketplace: "none", scopes: ["listings:read"] };
    const make = () => request(server.url, { path, cookie, body });
    // There is no such marketplace: the proof was good enough to look for it.
    expect((await make()).status).toBe(404);
    now += 16 * MINUTE;
    const refused = await make();
    expect([refused.status, refused.body.code]).toEqual([403, "proof_needed"]);
    const prove = (password: string) =>
      request(server.url, { path: "/v1/account/proof", cookie, body: { password } });
    expect((await prove("a guess that is wrong")).body.errors).toMatchObject([
      { code: "wrong_password" },
    ]);
    expect((await make()).status).toBe(403);
    expectStatus(await prove(admin.password), 200);
    expect((await make()).status).toBe(404);
    now += 16 * MINUTE;
    expect((await make()).status).toBe(403);
  });

  it("take ten guesses of the password for a proof, and then none for a while", async () => {
    const one = await person();
    const path = "/v1/account/proof";
    const prove = (password: string) =>
      request(server.url, { path, cookie: one.cookie, body: { password } });
    for (let guess = 0; guess < 10; guess += 1) {
      expect((await prove(`guess number ${guess}`)).status).toBe(400);
    }
    expect((await prove(one.password)).status).toBe(429);
  });
});
