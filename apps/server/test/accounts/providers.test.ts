import { afterAll, beforeAll, expect, it } from "vitest";
import { type Account, type Issuer, startIssuer, type Twist } from "../support/issuer.js";
import {
  cookieOf,
  expectStatus,
  inviteAndJoin,
  setUpOperator,
  type TestPerson,
} from "../support/people.js";
import { request, startTestServer, type TestAnswer, type TestServer } from "../support/server.js";
import { describeOnStores } from "../support/stores.js";

const MINUTE = 60_000;

describeOnStores("signing in at a provider", (kind) => {
  let server: TestServer;
  let admin: TestPerson;
  let issuer: Issuer;
  let other: Issuer;
  let ahead = 0;
  const clock = () => Date.now() + ahead;
  beforeAll(async () => {
    [issuer, other] = await Promise.all([startIssuer("work", clock), startIssuer("other", clock)]);
    const signInProviders = [issuer.provider, other.provider];
    server = await startTestServer({ kind, clock, config: { signInProviders } });
    admin = await setUpOperator(server);
  });
  afterAll(async () => {
    await server.close();
    await Promise.all([issuer.close(), other.close()]);
  });

  /** Begins; gives the address at the provider, and the browser's cookies. */
  async function begin(cookie?: string) {
    // Attempts are counted; what is tried here is not how many there are.
    ahead += 6 * MINUTE;
    const path =
      cookie === undefined ? "/v1/auth/providers/work/begin" : "/v1/account/identities/work/begin";
    const answer = await request(server.url, {
      path,
      method: "POST",
      ...(cookie === undefined ? {} : { cookie }),
    });
    expectStatus(answer, 200);
    return { url: String(answer.body.url), jar: cookieOf(answer, cookie) };
  }
  const comeBack = (back: URL, jar: string) =>
    request(server.url, { path: back.pathname + back.search, cookie: jar });
  const whereTo = (answer: TestAnswer) =>
    [answer.status, answer.headers.get("location")?.replace(server.url, "")] as const;

  async function link(cookie: string, account: Account, twist?: Twist) {
    const { url, jar } = await begin(cookie);
    return comeBack(issuer.signIn(url, account, twist), jar);
  }
  async function signIn(account: Account, twist?: Twist) {
    const { url, jar } = await begin();
    return comeBack(issuer.signIn(url, account, twist), jar);
  }
  async function linked() {
    const person = await inviteAndJoin(server, admin, "reviewer");
    const account = { sub: `sub of ${person.email}`, email: person.email };
    expect(whereTo(await link(person.cookie, account))).toEqual([303, "/account?provider=linked"]);
    return { ...person, account };
  }

  it("opens the account that a person linked, and says so in its session", async () => {
    const { account, email } = await linked();
    const answer = await signIn(account);
    expect(whereTo(answer)).toEqual([303, "/"]);
    const cookie = cookieOf(answer);
    const me = await request(server.url, { path: "/v1/me", cookie });
    expect(me.body.person.email).toBe(email);
    const sessions = await request(server.url, { path: "/v1/account/sessions", cookie });
    const current = sessions.body.items.find((one: { current: boolean }) => one.current);
    expect(current.way).toBe("provider");
    const ways = await request(server.url, { path: "/v1/auth/ways" });
    expect(ways.body.providers).toEqual([
      { name: "work", label: "Work" },
      { name: "other", label: "Work" },
    ]);
  });

  it("makes no account, and takes none over by its address, confirmed or not", async () => {
    const person = await inviteAndJoin(server, admin, "reviewer");
    for (const verified of [true, false]) {
      const answer = await signIn({ sub: "a stranger", email: person.email, verified });
      expect(whereTo(answer)).toEqual([303, "/sign-in?provider=not_linked"]);
      expect(cookieOf(answer)).not.toContain("session_token");
    }
    const unknown = await signIn({ sub: "nobody", email: "nobody@elsewhere.test" });
    expect(whereTo(unknown)).toEqual([303, "/sign-in?provider=not_linked"]);
    const users = await server.context.store.transaction({ role: "auth" }, (tx) =>
      tx.db
        .selectFrom("authUsers")
        .select("id")
        .where("email", "=", "nobody@elsewhere.test")
        .execute(),
    );
    expect(users).toEqual([]);
  });

  it("links no account whose address is not confirmed, or another's, or linked already", async () => {
    const person = await inviteAndJoin(server, admin, "reviewer");
    const owner = await linked();
    const sub = `sub of ${person.email}`;
    for (const account of [
      { sub, email: person.email, verified: false },
      { sub, email: owner.email },
    ]) {
      const answer = await link(person.cookie, account);
      expect(whereTo(answer)).toEqual([303, "/account?provider=other_address"]);
    }
    const none = await link(person.cookie, { sub, email: "" }, { without: ["email"] });
    expect(whereTo(none)).toEqual([303, "/account?provider=other_address"]);
    const text = { claims: { email_verified: "true" } };
    const worded = await link(person.cookie, { sub, email: person.email }, text);
    expect(whereTo(worded)).toEqual([303, "/account?provider=other_address"]);
    const taken = await link(person.cookie, { sub: owner.account.sub, email: person.email });
    expect(whereTo(taken)).toEqual([303, "/account?provider=taken"]);
  });

  it("refuses an ID token that is anyhow not what was asked for", async () => {
    const { account } = await linked();
    const now = Math.floor(clock() / 1000);
    const twists: readonly Twist[] = [
      { claims: { nonce: "another" } },
      { without: ["nonce"] },
      { claims: { iss: "https://evil.test" } },
      { claims: { aud: "another client" } },
      { claims: { aud: ["touchstone", "another client"] } },
      { claims: { exp: now - 3_600, iat: now - 7_200 } },
      { claims: { nbf: now + 36_000 } },
      { without: ["exp"] },
      { without: ["sub"] },
      { signed: "none" },
      { signed: "stranger" },
      { signed: "hmac" },
    ];
    for (const twist of twists) {
      const answer = await signIn(account, twist);
      expect([twist, ...whereTo(answer)]).toEqual([twist, 303, "/sign-in?provider=refused"]);
      expect(cookieOf(answer)).not.toContain("session_token");
    }
    expect(whereTo(await signIn(account))).toEqual([303, "/"]);
  });

  it("takes an answer once, and only in the browser that asked for it", async () => {
    const { account } = await linked();
    const { url, jar } = await begin();
    const back = issuer.signIn(url, account);
    const before = issuer.exchanges();
    const elsewhere = await begin();
    expect(whereTo(await comeBack(back, elsewhere.jar))).toEqual([
      303,
      "/sign-in?provider=refused",
    ]);
    // Tried in another browser, it is used up for this one too.
    expect(whereTo(await comeBack(back, jar))).toEqual([303, "/sign-in?provider=refused"]);
    expect(issuer.exchanges()).toBe(before);

    const again = await begin();
    const once = issuer.signIn(again.url, account);
    expect(whereTo(await comeBack(once, again.jar))).toEqual([303, "/"]);
    expect(whereTo(await comeBack(once, again.jar))).toEqual([303, "/sign-in?provider=refused"]);
  });

  it("refuses a state that is made up, missing or old, a code of another trip, and another provider's way back", async () => {
    const { account } = await linked();
    const made = await begin();
    const forged = issuer.signIn(made.url, account);
    forged.searchParams.set("state", "made-up");
    expect(whereTo(await comeBack(forged, made.jar))).toEqual([303, "/sign-in?provider=refused"]);
    forged.searchParams.delete("state");
    expect(whereTo(await comeBack(forged, made.jar))).toEqual([303, "/sign-in?provider=refused"]);

    const old = await begin();
    const late = issuer.signIn(old.url, account);
    ahead += 11 * MINUTE;
    expect(whereTo(await comeBack(late, old.jar))).toEqual([303, "/sign-in?provider=refused"]);

    // The victim's browser is brought a code that an attacker got: PKCE and nonce are the attacker's.
    const attacker = await begin();
    const victim = await begin();
    const injected = issuer.signIn(attacker.url, account);
    injected.searchParams.set("state", new URL(victim.url).searchParams.get("state") ?? "");
    expect(whereTo(await comeBack(injected, victim.jar))).toEqual([
      303,
      "/sign-in?provider=refused",
    ]);

    const mixed = await begin();
    const back = issuer.signIn(mixed.url, account);
    back.pathname = back.pathname.replace("work", "other");
    expect(whereTo(await comeBack(back, mixed.jar))).toEqual([303, "/sign-in?provider=refused"]);
  });

  it("links nothing for who is not signed in any more, or is somebody else by then", async () => {
    const person = await inviteAndJoin(server, admin, "reviewer");
    const account = { sub: `sub of ${person.email}`, email: person.email };
    const { url, jar } = await begin(person.cookie);
    const back = issuer.signIn(url, account);
    const trip = jar.split("; ").filter((part) => part.startsWith("touchstone.trip"));
    const signedOut = await comeBack(back, trip.join("; "));
    expect(whereTo(signedOut)).toEqual([303, "/sign-in?provider=refused"]);
    const second = await begin(person.cookie);
    const somebody = await inviteAndJoin(server, admin, "reviewer");
    const mine = second.jar.split("; ").filter((part) => part.startsWith("touchstone.trip"));
    const swapped = await comeBack(
      issuer.signIn(second.url, account),
      `${somebody.cookie}; ${mine[0]}`,
    );
    expect(whereTo(swapped)).toEqual([303, "/sign-in?provider=refused"]);
  });

  it("is undone by its owner alone, and then opens nothing", async () => {
    const person = await linked();
    const stranger = await linked();
    const list = await request(server.url, {
      path: "/v1/account/identities",
      cookie: person.cookie,
    });
    expect(list.body.items).toMatchObject([
      { provider: "work", label: "Work", email: person.email },
    ]);
    const path = `/v1/account/identities/${list.body.items[0].id}`;
    const remove = (cookie: string) => request(server.url, { path, method: "DELETE", cookie });
    expect((await remove(stranger.cookie)).status).toBe(404);
    expectStatus(await remove(person.cookie), 200);
    expect(whereTo(await signIn(person.account))).toEqual([303, "/sign-in?provider=not_linked"]);
  });

  it("does not stand for the second factor that a person has here", async () => {
    const person = await linked();
    await server.context.store.transaction({ role: "auth" }, (tx) =>
      tx.db
        .updateTable("authUsers")
        .set({ twoFactorEnabled: true })
        .where("email", "=", person.email)
        .execute(),
    );
    const answer = await signIn(person.account);
    expect(whereTo(answer)).toEqual([303, "/sign-in?provider=code_needed"]);
    const jar = cookieOf(answer);
    expect((await request(server.url, { path: "/v1/me", cookie: jar })).status).toBe(401);
    const wrong = await request(server.url, {
      path: "/v1/auth/two-factor/verify-totp",
      cookie: jar,
      body: { code: "000000" },
    });
    // The step is open: it is not the password that is asked for.
    expect(wrong.body.detail).not.toContain("password");
  });
});
