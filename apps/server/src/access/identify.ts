import type { Context } from "../context.js";
import { done, type Result } from "../failures/failure.js";
import type { Actor } from "./actor.js";
import { identifyKey } from "./identify-key.js";
import { identifyMember } from "./identify-member.js";
import { identifySeller } from "./identify-seller.js";

/** The headers that say who calls. */
export interface Credentials {
  readonly authorization?: string;
  readonly cookie?: string;
  /** `Touchstone-Organisation`: for which organisation a person in several of them acts. */
  readonly organisation?: string;
  /** Not a request of the person's: a page that is open and listens. */
  readonly quiet?: true;
}

/**
 * Who calls: a program by its key, a seller by the session of a one-time link, a person by cookie.
 * `null` when the credentials are missing, wrong, ended or revoked; which of these is not told.
 */
export async function identify(
  context: Context,
  credentials: Credentials,
): Promise<Result<Actor | null>> {
  const { authorization, cookie } = credentials;
  if (authorization !== undefined) {
    const bearer = bearerOf(authorization);
    if (bearer?.startsWith("tsk_")) return done(await identifyKey(context, bearer));
    if (bearer?.startsWith("tss_")) return done(await identifySeller(context, bearer));
    return done(null);
  }
  if (cookie === undefined) return done(null);
  return identifyMember(context, cookie, credentials.organisation ?? null, {
    quiet: credentials.quiet === true,
  });
}

/** The token of an `Authorization: Bearer` header. */
export function bearerOf(authorization: string | undefined): string | undefined {
  return /^bearer +(\S+)$/i.exec(authorization ?? "")?.[1];
}
