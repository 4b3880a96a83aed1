import { createHmac, timingSafeEqual } from "node:crypto";
import type { Context } from "../context.js";

export const COOKIE_PREFIX = "touchstone";

type Settings = Pick<Context, "config" | "sealer">;

/** Signs cookies and encrypts second factors: a key of its own, derived from the installation's secret. */
export function authSecret(context: Settings): string {
  return context.sealer.token("sessions", "v1");
}

/** The same by every secret that cookies may be signed with, the present one first. */
function authSecrets(context: Settings): readonly string[] {
  return context.sealer.tokens("sessions", "v1");
}

export function usesSecureCookies(context: Settings): boolean {
  return context.config.publicUrl.startsWith("https:");
}

export function sessionCookieName(context: Settings): string {
  return `${usesSecureCookies(context) ? "__Secure-" : ""}${COOKIE_PREFIX}.session_token`;
}

/** The session's token in a `Cookie` header, `null` when there is none or its signature is not ours. */
export function sessionTokenIn(context: Settings, cookie: string): string | null {
  const value = cookieIn(cookie, sessionCookieName(context));
  if (value === null) return null;
  // better-auth writes `token.signature`, the signature as base64 of HMAC-SHA-256.
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  const known = authSecrets(context).some((secret) => {
    const signature = createHmac("sha256", secret).update(token).digest();
    return given.length === signature.length && timingSafeEqual(given, signature);
  });
  return known ? token : null;
}

/** `Set-Cookie` of a session that we began, as better-auth writes and reads it. */
export function sessionCookie(context: Settings, token: string): string {
  const { longest } = context.config.sessions;
  return [
    `${sessionCookieName(context)}=${signedValue(context, token)}`,
    `Max-Age=${Math.floor(longest / 1000)}`,
    "Path=/",
    "HttpOnly",
    ...(usesSecureCookies(context) ? ["Secure"] : []),
    "SameSite=Lax",
  ].join("; ");
}

/** `cookie` with the session signed by the present secret, which is the only one that better-auth knows. */
export function withSession(context: Settings, cookie: string): string {
  const token = sessionTokenIn(context, cookie);
  if (token === null) return withoutSession(context, cookie);
  const session = `${sessionCookieName(context)}=${signedValue(context, token)}`;
  const rest = withoutSession(context, cookie);
  return rest === "" ? session : `${rest}; ${session}`;
}

/** A cookie's value as better-auth signs all of its own. */
export function signedValue(context: Settings, value: string): string {
  const signature = createHmac("sha256", authSecret(context)).update(value).digest("base64");
  return encodeURIComponent(`${value}.${signature}`);
}

/** `cookie` without the session: for a session that does not count any more. */
export function withoutSession(context: Settings, cookie: string): string {
  const name = sessionCookieName(context);
  return parts(cookie)
    .filter((part) => !part.startsWith(`${name}=`))
    .join("; ");
}

function cookieIn(cookie: string, name: string): string | null {
  const part = parts(cookie).find((candidate) => candidate.startsWith(`${name}=`));
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part.slice(name.length + 1));
  } catch {
    // Not percent-encoded as browsers send back what was set: nothing of ours.
    return null;
  }
}

function parts(cookie: string): string[] {
  return cookie.split(";").map((part) => part.trim());
}
