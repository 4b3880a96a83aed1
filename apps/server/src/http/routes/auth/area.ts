import type { FastifyRequest } from "fastify";
import type { Attempts } from "../../../access/attempts.js";
import { readSession, type Session } from "../../../access/read-session.js";
import type { Auth } from "../../../auth/create-auth.js";
import { withoutSession, withSession } from "../../../auth/session-cookie.js";
import type { Context } from "../../../context.js";
import { done, failed, type Result } from "../../../failures/failure.js";
import { isSameOrigin } from "../../same-origin.js";

/** What the routes of this area share. */
export interface AuthArea {
  readonly context: Context;
  readonly auth: Auth;
  readonly byNetwork: Attempts;
  readonly byAccount: Attempts;
  /** What anybody may have us write down for a while. */
  readonly begun: Attempts;
}

/** Anyone may call these routes; what they do, they do for the one whose cookie comes with the request. */
export const OPEN = { public: true } as const;

export interface CookieCaller {
  readonly cookie: string | undefined;
  readonly session: Session | null;
}

/** Who calls by cookie. A session that does not count is taken out of it, so that better-auth does not see it. */
export async function cookieCaller(
  { context }: AuthArea,
  request: FastifyRequest,
): Promise<Result<CookieCaller>> {
  const { cookie } = request.headers;
  if (cookie === undefined) return done({ cookie, session: null });
  if (!isSameOrigin(request.headers, context.config.publicUrl)) {
    return failed("not_allowed", "Send this from a page of this server, with its Origin header.");
  }
  const session = await readSession(context, cookie);
  const counting = session === null ? withoutSession : withSession;
  return done({ cookie: counting(context, cookie), session });
}

/** The same for what only those do who are signed in, whatever their organisation. */
export async function signedIn(
  area: AuthArea,
  request: FastifyRequest,
): Promise<Result<CookieCaller & { readonly session: Session }>> {
  const caller = await cookieCaller(area, request);
  if (!caller.ok) return caller;
  const { cookie, session } = caller.value;
  return session === null ? failed("not_signed_in", "Sign in first.") : done({ cookie, session });
}

/**
 * Does `work` unless one of the counters is at its end; what failed counts, what went well does not.
 *
 * @param counters each with what is counted
 */
export async function counted<T>(
  counters: readonly (readonly [Attempts, string])[],
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  for (const [attempts, caller] of counters) {
    const taken = attempts.take(caller);
    if (!taken.ok) return taken;
  }
  const result = await work();
  if (result.ok) for (const [attempts, caller] of counters) attempts.giveBack(caller);
  return result;
}
