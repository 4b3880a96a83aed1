import type { Context } from "../context.js";
import { done, failed, type Result } from "../failures/failure.js";
import type { MemberActor } from "./actor.js";
import { type Membership, readSession } from "./read-session.js";

/**
 * The person whose session this is, in the organisation for which the request is made.
 *
 * @param organisation the id that was asked for, `null` when none was named
 * @param how `quiet`: the session is not used by this, as by a page that only listens
 */
export async function identifyMember(
  context: Context,
  cookie: string,
  organisation: string | null,
  how: { readonly quiet?: boolean } = {},
): Promise<Result<MemberActor | null>> {
  const session = await readSession(context, cookie, how);
  if (session === null) return done(null);
  const chosen = choose(session.memberships, organisation);
  if (!chosen.ok) return chosen;
  const { memberId, role, organisation: at } = chosen.value;
  return done({
    kind: "member",
    memberId,
    userId: session.userId,
    role,
    organisation: { id: at.id, kind: at.kind },
    secondFactor: session.secondFactor,
    session: { id: session.id, provedAt: session.provedAt },
  });
}

function choose(memberships: readonly Membership[], asked: string | null): Result<Membership> {
  if (asked !== null) {
    const found = memberships.find(({ organisation }) => organisation.id === asked.toLowerCase());
    return found === undefined
      ? failed("not_found", "Name an organisation that you belong to in Touchstone-Organisation.")
      : done(found);
  }
  const [first, second] = memberships;
  if (first === undefined) {
    return failed("not_allowed", "You belong to no organisation any more; ask to be invited.");
  }
  if (second === undefined) return done(first);
  return failed("invalid_request", "Say for which organisation, in Touchstone-Organisation.", {
    parts: [
      {
        source: "headers",
        pointer: "/touchstone-organisation",
        code: "missing",
        detail: "is needed, because you belong to several organisations",
      },
    ],
  });
}
