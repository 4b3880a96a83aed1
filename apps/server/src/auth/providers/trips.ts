import { newSecret, secretHash } from "../../access/tokens.js";
import type { Context } from "../../context.js";
import { instantAfter } from "../../delivery/instant-after.js";
import { usesSecureCookies } from "../session-cookie.js";

/** A person has so long to sign in at the provider. */
const HOLDS_FOR = 10 * 60_000;
const PURPOSE = "provider trip";
/** Where the way back ends: no other address is sent the cookie. */
const PATH = "/v1/auth/providers";

/** What binds an answer of a provider to the browser that asked, to its question, and to the person who links. */
export interface Trip {
  readonly nonce: string;
  /** Of PKCE. */
  readonly verifier: string;
  /** Who links an account; `null` who signs in. */
  readonly userId: string | null;
}

export interface NewTrip extends Trip {
  readonly state: string;
  /** `Set-Cookie`: by it the browser is known again. */
  readonly cookie: string;
}

export async function beginTrip(
  context: Context,
  provider: string,
  userId: string | null,
): Promise<NewTrip> {
  const [state, browser, nonce, verifier] = [newSecret(), newSecret(), newSecret(), newSecret()];
  await context.store.transaction({ role: "auth" }, (tx) =>
    tx.db
      .insertInto("authProviderTrips")
      .values({
        stateHash: secretHash(state),
        browserHash: secretHash(browser),
        provider,
        nonce,
        verifier: context.sealer.seal(PURPOSE, verifier),
        userId,
        expiresAt: instantAfter(tx.now, HOLDS_FOR),
      })
      .execute(),
  );
  return { state, nonce, verifier, userId, cookie: cookieOf(context, browser, HOLDS_FOR) };
}

/** Uses a trip up, whatever becomes of it. `null` when there is none, or it began elsewhere or too long ago. */
export async function endTrip(
  context: Context,
  provider: string,
  state: string,
  browser: string,
): Promise<Trip | null> {
  const row = await context.store.transaction({ role: "auth" }, (tx) =>
    tx.db
      .deleteFrom("authProviderTrips")
      .where("stateHash", "=", secretHash(state))
      .returningAll()
      .executeTakeFirst(),
  );
  if (row === undefined || Date.parse(row.expiresAt) <= context.clock()) return null;
  if (row.provider !== provider || row.browserHash !== secretHash(browser)) return null;
  const verifier = context.sealer.open(PURPOSE, row.verifier);
  return { nonce: row.nonce, verifier, userId: row.userId };
}

export function tripCookieName(context: Pick<Context, "config" | "sealer">): string {
  return `${usesSecureCookies(context) ? "__Secure-" : ""}touchstone.trip`;
}

function cookieOf(context: Context, value: string, milliseconds: number): string {
  return [
    `${tripCookieName(context)}=${value}`,
    `Max-Age=${milliseconds / 1000}`,
    `Path=${PATH}`,
    "HttpOnly",
    ...(usesSecureCookies(context) ? ["Secure"] : []),
    "SameSite=Lax",
  ].join("; ");
}
