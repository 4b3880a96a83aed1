import { createHmac } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  cookieOf,
  expectStatus,
  inviteAndJoin,
  setUpOperator,
  signIn,
  type TestPerson,
} from "../../../../test/support/people.js";
import { request, startTestServer, type TestServer } from "../../../../test/support/server.js";
import { describeOnStores } from "../../../../test/support/stores.js";

describeOnStores("signing in", (kind) => {
  let server: TestServer;
  let admin: TestPerson;
  let ahead = 0;
  beforeAll(async () => {
    server = await startTestServer({ kind, clock: () => Date.now() + ahead, workers: [] });
    admin = await setUpOperator(server);
  });
  afterAll(() => server.close());

  const post = (path: string, body: unknown, cookie?: string) =>
    request(server.url, { path: `/v1/auth${path}`, body, ...(cookie ? { cookie } : {}) });
  const me = (cookie: string) => request(server.url, { path: "/v1/me", cookie });

  test("a session tells who is signed in, in a cookie that scripts cannot read", async () => {
    const { email, password } = admin;
    const answer = expectStatus(await post("/sign-in/email", { email, password }), 200);
    expect(answer.body).toEqual({ state: "signed_in" });
    expect(answer.headers.getSetCookie().join()).toMatch(/session_token=.*HttpOnly.*SameSite=Lax/i);
    const { person, organisation } = (await me(cookieOf(answer))).body;
    expect(person).toMatchObject({ email, name: "Olga Operator", secondFactor: false });
    expect(organisation).toMatchObject({ kind: "operator", name: "Market Trust" });
  });

  test("a wrong password and an unknown address are answered alike", async () => {
    const password = "not the right one at all";
    const wrong = await post("/sign-in/email", { email: admin.email, password });
    const unknown = await post("/sign-in/email", { email: "nobody@nowhere.test", password });
    expect(wrong.status).toBe(401);
    expect(wrong.headers.getSetCookie()).toEqual([]);
    const { instance: _, ...body } = wrong.body;
    expect(unknown.body).toMatchObject(body);
  });

  test("nobody signs up, and nothing else of better-auth can be reached", async () => {
    const body = { email: "new@nowhere.test", password: "long enough to be one", name: "New" };
    expect((await post("/sign-up/email", body)).status).toBe(404);
    for (const path of ["/update-user", "/list-sessions", "/request-password-reset", "/ok"]) {
      expect((await post(path, {}, admin.cookie)).status, path).toBe(404);
    }
  });

  test("a session is over after signing out, and elsewhere it goes on", async () => {
    const one = await signIn(server, admin);
    const other = await signIn(server, admin);
    expectStatus(await post("/sign-out", {}, one), 200);
    expect((await me(one)).status).toBe(401);
    expect((await me(other)).status).toBe(200);
  });

  test("a session is over after seven days by the injected clock", async () => {
    const person = await inviteAndJoin(server, admin, "auditor");
    ahead = 6 * 86_400_000;
    expect((await me(person.cookie)).status).toBe(200);
    ahead = 8 * 86_400_000;
    expect((await me(person.cookie)).status).toBe(401);
    ahead = 0;
  });

  test("a cookie that was changed or signed by another is nobody's", async () => {
    const [name, value = ""] = admin.cookie.split("=");
    const token = decodeURIComponent(value).split(".")[0] ?? "";
    const forged = createHmac("sha256", "another secret").update(token).digest("base64");
    for (const cookie of [token, `${token}.${forged}`, `${token}.`, "%E0%A4%A"]) {
      expect((await me(`${name}=${cookie}`)).status, cookie).toBe(401);
    }
  });

  test("a page of another origin can do nothing with the cookie", async () => {
    const answer = await request(server.url, {
      path: "/v1/auth/sign-out",
      body: {},
      cookie: admin.cookie,
      headers: { origin: "https://elsewhere.test" },
    });
    expect(answer.status).toBe(403);
    expect((await me(admin.cookie)).status).toBe(200);
  });

  /** Asks for a second factor and proves it. */
  async function addSecondFactor(person: TestPerson) {
    const { password } = person;
    const asked = await post("/two-factor/enable", { password }, person.cookie);
    const { totpUri, backupCodes } = expectStatus(asked, 200).body;
    const code = codeOf(totpUri);
    const enabled = await post("/two-factor/verify-totp", { code }, person.cookie);
    const cookie = cookieOf(expectStatus(enabled, 200), person.cookie);
    return { totpUri, backupCodes, cookie };
  }

  async function startSignIn({ email, password }: TestPerson): Promise<string> {
    const answer = expectStatus(await post("/sign-in/email", { email, password }), 200);
    expect(answer.body).toEqual({ state: "second_factor_needed" });
    return cookieOf(answer);
  }

  test("a second factor is in force once a code was right, and older sessions end", async () => {
    const person = await inviteAndJoin(server, admin, "reviewer");
    const elsewhere = await signIn(server, person);
    const { password } = person;
    expectStatus(await post("/two-factor/enable", { password }, person.cookie), 200);
    const wrong = await post("/two-factor/verify-totp", { code: "000000" }, person.cookie);
    expect(wrong.body).toMatchObject({ code: "invalid_request", errors: [{ pointer: "/code" }] });
    expect((await me(elsewhere)).body).toMatchObject({ secondFactor: false });

    const { cookie } = await addSecondFactor(person);
    expect((await me(cookie)).body).toMatchObject({ secondFactor: true });
    for (const old of [person.cookie, elsewhere]) {
      expect((await me(old)).status).toBe(401);
      expect((await post("/two-factor/disable", { password }, old)).status).toBe(401);
    }
    expectStatus(await post("/two-factor/disable", { password }, cookie), 200);
    const plain = await signIn(server, person);
    expect((await me(plain)).body).toMatchObject({ secondFactor: false });
  });

  test("with a second factor the password alone opens nothing", async () => {
    const person = await inviteAndJoin(server, admin, "reviewer");
    const { totpUri } = await addSecondFactor(person);
    const started = await startSignIn(person);
    expect((await me(started)).status).toBe(401);
    const wrong = await post("/two-factor/verify-totp", { code: "000000" }, started);
    expect(wrong.body).toMatchObject({ code: "not_signed_in" });
    const right = await post("/two-factor/verify-totp", { code: codeOf(totpUri) }, started);
    const session = cookieOf(expectStatus(right, 200), started);
    expect((await me(session)).body).toMatchObject({ secondFactor: true });
    const again = await post("/two-factor/verify-totp", { code: codeOf(totpUri) }, started);
    expect(again.status).toBe(401);
  });

  test("a backup code takes the place of a code once, and a new password ends other sessions", async () => {
    const person = await inviteAndJoin(server, admin, "reviewer");
    const { cookie, backupCodes } = await addSecondFactor(person);
    const [code] = backupCodes;
    const started = await startSignIn(person);
    const used = await post("/two-factor/verify-backup-code", { code }, started);
    const rescued = cookieOf(expectStatus(used, 200), started);
    expect((await me(rescued)).status).toBe(200);
    const next = await startSignIn(person);
    expect((await post("/two-factor/verify-backup-code", { code }, next)).status).toBe(401);

    const passwords = { currentPassword: person.password, newPassword: "another long password" };
    const changed = expectStatus(await post("/change-password", passwords, rescued), 200);
    expect((await me(cookieOf(changed, rescued))).body).toMatchObject({ secondFactor: true });
    expect((await me(cookie)).status).toBe(401);
  });

  test("wrong passwords for one account are answered for a while only, right or wrong", async () => {
    const person = await inviteAndJoin(server, admin, "read_only");
    const wrong = { email: person.email, password: "wrong" };
    for (let attempt = 0; attempt < 10; attempt += 1) {
      expect((await post("/sign-in/email", wrong)).status).toBe(401);
    }
    const late = await post("/sign-in/email", { email: person.email, password: person.password });
    expect(late.status).toBe(429);
    expect(Number(late.headers.get("retry-after"))).toBeGreaterThan(0);
    ahead = 6 * 60_000;
    expectStatus(
      await post("/sign-in/email", { email: person.email, password: person.password }),
      200,
    );
    ahead = 0;
  });

  test("a password is changed only by who knows the present one, and not to a short one", async () => {
    const person = await inviteAndJoin(server, admin, "read_only");
    const currentPassword = person.password;
    const change = (body: object) => post("/change-password", body, person.cookie);
    const short = await change({ currentPassword, newPassword: "elevenchars" });
    expect(short.body.errors).toMatchObject([{ pointer: "/newPassword" }]);
    const wrong = await change({ currentPassword: "wrong", newPassword: "a good long one" });
    expect(wrong.body).toMatchObject({ status: 400, errors: [{ code: "wrong_password" }] });
    expect(
      (await post("/change-password", { currentPassword, newPassword: "a good long one" })).status,
    ).toBe(401);
  });
});

/** The code of this moment, as an authenticator app makes it (RFC 6238). */
function codeOf(totpUri: string): string {
  const secret = base32(new URL(totpUri).searchParams.get("secret") ?? "");
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const mac = createHmac("sha1", secret).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, "0");
}

function base32(text: string): Buffer {
  const bits = [...text.replace(/=+$/, "")]
    .map((letter) =>
      "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0"),
    )
    .join("");
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}
