import { createHash, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import type { SignInProvider } from "../../src/auth/providers/sign-in-provider.js";

/** What an attacker, or a careless issuer, would make otherwise. */
export interface Twist {
  readonly claims?: JWTPayload;
  readonly without?: readonly string[];
  /** `none`: not signed; `stranger`: by a key that the issuer does not publish; `hmac`: by the client's own secret. */
  readonly signed?: "none" | "stranger" | "hmac";
}

export interface Issuer {
  readonly provider: SignInProvider;
  /** What the person does at the issuer: signs in there, and is sent back. Gives the address to go back to. */
  signIn(url: string, account: Account, twist?: Twist): URL;
  /** How often codes were exchanged. */
  exchanges(): number;
  close(): Promise<void>;
}

export interface Account {
  readonly sub: string;
  readonly email: string;
  readonly verified?: boolean;
}

interface Code {
  readonly asked: URLSearchParams;
  readonly account: Account;
  readonly twist: Twist;
}

const CLIENT_ID = "touchstone";
const CLIENT_SECRET = "a secret between the two of at least 32 bytes";

/** A small OpenID provider: discovery, keys, and a token endpoint that checks client, code and PKCE. */
export async function startIssuer(name: string, clock: () => number = Date.now): Promise<Issuer> {
  const own = await generateKeyPair("RS256", { extractable: true });
  const stranger = await generateKeyPair("RS256");
  const jwk = { ...(await exportJWK(own.publicKey)), kid: "k1", use: "sig", alg: "RS256" };
  const codes = new Map<string, Code>();
  let exchanged = 0;
  const server = createServer((request, response) => {
    const send = (status: number, body: unknown) => {
      response.writeHead(status, { "content-type": "application/json" });
      response.end(JSON.stringify(body));
    };
    route(request).then(
      (body) => send(200, body),
      (error: Error) => send(400, { error: "invalid_grant", error_description: error.message }),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function route(request: IncomingMessage): Promise<unknown> {
    if (request.url === "/.well-known/openid-configuration") {
      return {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
      };
    }
    if (request.url === "/keys") return { keys: [jwk] };
    if (request.url === "/token") return exchange(new URLSearchParams(await textOf(request)));
    throw new Error("there is nothing here");
  }

  async function exchange(body: URLSearchParams): Promise<unknown> {
    exchanged += 1;
    const code = codes.get(body.get("code") ?? "");
    codes.delete(body.get("code") ?? "");
    if (code === undefined) throw new Error("the code is unknown or was used");
    if (body.get("client_secret") !== CLIENT_SECRET) throw new Error("the client is not known");
    if (body.get("redirect_uri") !== code.asked.get("redirect_uri")) throw new Error("redirect");
    const challenge = createHash("sha256")
      .update(body.get("code_verifier") ?? "")
      .digest("base64url");
    if (challenge !== code.asked.get("code_challenge")) throw new Error("PKCE");
    return { access_token: randomUUID(), token_type: "Bearer", id_token: await idToken(code) };
  }

  async function idToken({ asked, account, twist }: Code): Promise<string> {
    const now = Math.floor(clock() / 1000);
    const claims: JWTPayload = {
      iss: issuer,
      aud: CLIENT_ID,
      sub: account.sub,
      iat: now,
      exp: now + 300,
      nonce: asked.get("nonce"),
      email: account.email,
      email_verified: account.verified ?? true,
      ...twist.claims,
    };
    for (const claim of twist.without ?? []) delete claims[claim];
    if (twist.signed === "none") {
      const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
      return `${part({ alg: "none" })}.${part(claims)}.`;
    }
    if (twist.signed === "hmac") {
      const key = new TextEncoder().encode(CLIENT_SECRET);
      return new SignJWT(claims).setProtectedHeader({ alg: "HS256", kid: "k1" }).sign(key);
    }
    const key = twist.signed === "stranger" ? stranger.privateKey : own.privateKey;
    return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "k1" }).sign(key);
  }

  return {
    provider: { name, label: "Work", issuer, clientId: CLIENT_ID, clientSecret: CLIENT_SECRET },
    signIn(url, account, twist = {}) {
      const asked = new URL(url).searchParams;
      if (asked.get("code_challenge_method") !== "S256") throw new Error("it asks without PKCE");
      const code = randomUUID();
      codes.set(code, { asked, account, twist });
      const back = new URL(asked.get("redirect_uri") ?? "");
      back.searchParams.set("code", code);
      back.searchParams.set("state", asked.get("state") ?? "");
      return back;
    },
    exchanges: () => exchanged,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString();
}
