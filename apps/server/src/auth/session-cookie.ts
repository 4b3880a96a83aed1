import { createHmac, timingSafeEqual } from "node:crypto";
import type { Context } from "../context.js";

export const COOKIE_PREFIX = "touchstone";

type Settings = Pick<Context, "config" | "sealer">;

/** Signs cookies and encrypts second factors: a key of its own, derived from the installation's secret. */
export function authSecret(context: Settings): string {
  return context.sealer.token("sessions", "v1");
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
  const signature = createHmac("sha256", authSecret(context)).update(token).digest();
  return given.length === signature.length && timingSafeEqual(given, signature) ? token : null;
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
