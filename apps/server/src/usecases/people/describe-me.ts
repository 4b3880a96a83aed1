import type { MemberActor } from "../../access/actor.js";
import { readSession, type Session } from "../../access/read-session.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";

export interface Me {
  readonly person: Session["person"] & { readonly id: string };
  readonly member: Pick<Session["memberships"][number], "memberId" | "role">;
  readonly organisation: Session["memberships"][number]["organisation"];
  readonly memberships: Session["memberships"];
  /** Whether this session passed a second factor. */
  readonly secondFactor: boolean;
}

/** The person who is signed in, and for which organisation the request is made. */
export async function describeMe(
  context: Context,
  actor: MemberActor,
  cookie: string,
): Promise<Result<Me>> {
  const session = await readSession(context, cookie);
  const active = session?.memberships.find(({ memberId }) => memberId === actor.memberId);
  if (session === null || active === undefined) {
    return failed("not_signed_in", "The session ended meanwhile; sign in again.");
  }
  return done({
    person: { id: session.userId, ...session.person },
    member: { memberId: active.memberId, role: active.role },
    organisation: active.organisation,
    memberships: session.memberships,
    secondFactor: session.secondFactor,
  });
}
