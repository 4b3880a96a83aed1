import { newSecret } from "../access/tokens.js";
import type { Context } from "../context.js";
import { instantAfter } from "../delivery/instant-after.js";
import type { Tx } from "../store/store.js";
import { COOKIE_PREFIX, signedValue, usesSecureCookies } from "./session-cookie.js";

const HOLDS_FOR = 10 * 60_000;

/**
 * Opens the second step of signing in, as better-auth opens it after a password: a code must follow, to one of its
 * verify routes. In the scope of authentication.
 *
 * @returns `Set-Cookie` by which the browser is known in that step
 */
export async function openSecondStep(context: Context, tx: Tx, userId: string): Promise<string> {
  const identifier = `2fa-${newSecret()}`;
  const row = {
    expiresAt: instantAfter(tx.now, HOLDS_FOR),
    createdAt: tx.now,
    updatedAt: tx.now,
  };
  await tx.db
    .insertInto("authVerifications")
    .values([
      { id: tx.newId(), identifier, value: userId, ...row },
      { id: tx.newId(), identifier: `2fa-attempts-${identifier}`, value: "0", ...row },
    ])
    .execute();
  const secure = usesSecureCookies(context);
  return [
    `${secure ? "__Secure-" : ""}${COOKIE_PREFIX}.two_factor=${signedValue(context, identifier)}`,
    `Max-Age=${HOLDS_FOR / 1000}`,
    "Path=/",
    "HttpOnly",
    ...(secure ? ["Secure"] : []),
    "SameSite=Lax",
  ].join("; ");
}
