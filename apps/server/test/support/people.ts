import { randomUUID } from "node:crypto";
import type { KeyScope, MemberRole } from "../../src/access/actor.js";
import { request, type TestAnswer } from "./request.js";
import type { TestServer } from "./server.js";

/** A person with an account, signed in, in one organisation. */
export interface TestPerson {
  readonly email: string;
  readonly password: string;
  readonly cookie: string;
  readonly memberId: string;
  readonly organisationId: string;
}

const PASSWORD = "correct horse battery";

/** The operator's organisation and its first administrator. */
export async function setUpOperator(
  server: Pick<TestServer, "url" | "setupToken">,
): Promise<TestPerson> {
  const email = `${randomUUID()}@operator.test`;
  const body = {
    token: server.setupToken,
    organisation: { name: "Market Trust" },
    admin: { name: "Olga Operator", email, password: PASSWORD },
  };
  const made = expectStatus(await request(server.url, { path: "/v1/setup", body }), 201);
  const cookie = await signIn(server, { email, password: PASSWORD });
  return { email, password: PASSWORD, cookie, ...made.body };
}

/** Somebody new in the organisation of the administrator whose cookie this is. */
export async function inviteAndJoin(
  server: Pick<TestServer, "url">,
  admin: { readonly cookie: string },
  role: MemberRole,
): Promise<TestPerson> {
  const email = `${randomUUID()}@people.test`;
  const body = { email, role };
  const invited = await request(server.url, {
    path: "/v1/invitations",
    cookie: admin.cookie,
    body,
  });
  return joinByLink(server, expectStatus(invited, 201).body.link, email);
}

/** Accepts an invitation with a new account. */
export async function joinByLink(
  server: Pick<TestServer, "url">,
  link: string,
  email: string,
): Promise<TestPerson> {
  const body = { token: tokenOf(link), name: "Nora New", password: PASSWORD };
  const accepted = await request(server.url, { path: "/v1/invitations:accept", body });
  const { memberId, organisation } = expectStatus(accepted, 201).body;
  const cookie = await signIn(server, { email, password: PASSWORD });
  return { email, password: PASSWORD, cookie, memberId, organisationId: organisation.id };
}

/** The `Cookie` header of a new session. */
export async function signIn(
  server: Pick<TestServer, "url">,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<string> {
  const body = { email, password };
  return cookieOf(
    expectStatus(await request(server.url, { path: "/v1/auth/sign-in/email", body }), 200),
  );
}

/** A key of the operator's for one marketplace. */
export async function createKey(
  server: Pick<TestServer, "url">,
  admin: { readonly cookie: string },
  marketplace: string,
  scopes: readonly KeyScope[],
): Promise<{ readonly id: string; readonly key: string }> {
  const body = { name: "tests", marketplace, scopes };
  const path = "/v1/api-keys";
  const made = await request(server.url, { path, cookie: admin.cookie, body });
  const { id, key } = expectStatus(made, 201).body;
  return { id, key };
}

/** The token behind the number sign of an invitation or of a seller's link. */
export function tokenOf(link: string): string {
  const token = /#token=([\w-]+)$/.exec(link)?.[1];
  if (token === undefined) throw new Error(`there is no token in ${link}`);
  return token;
}

/** The cookies that an answer sets, as a browser sends them back over those it had. */
export function cookieOf(answer: TestAnswer, before = ""): string {
  const jar = new Map(before.split("; ").map((part) => [part.split("=")[0] ?? "", part]));
  for (const header of answer.headers.getSetCookie()) {
    const [part = ""] = header.split(";");
    const name = part.split("=")[0] ?? "";
    jar.delete(name);
    if (!/max-age=0/i.test(header)) jar.set(name, part);
  }
  return [...jar.values()].filter((part) => part !== "").join("; ");
}

export function expectStatus(answer: TestAnswer, status: number): TestAnswer {
  if (answer.status === status) return answer;
  throw new Error(`expected ${status}, got ${answer.status}: ${JSON.stringify(answer.body)}`);
}
