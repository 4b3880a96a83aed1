import type { MemberActor } from "../../access/actor.js";
import { memberScope } from "../../access/member-scope.js";
import type { Context } from "../../context.js";
import { done, type Result } from "../../failures/failure.js";
import type { Page } from "../../http/page.js";
import { idBefore, type PageAsked, pageOfIds } from "./page-of-ids.js";

export interface InvitationItem {
  readonly id: string;
  readonly organisationId: string;
  readonly email: string;
  readonly role: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/**
 * Invitations that can still be accepted.
 *
 * @param organisation into which; the actor's own when it is not said, and the only one but for the operator
 */
export async function listInvitations(
  context: Context,
  actor: MemberActor,
  asked: PageAsked & { readonly organisation?: string | undefined },
): Promise<Result<Page<InvitationItem>>> {
  const before = idBefore(asked);
  if (!before.ok) return before;
  const rows = await context.store.transaction(memberScope(actor), (tx) => {
    let query = tx.db
      .selectFrom("invitations")
      .select(["id", "organisationId", "email", "role", "createdAt", "expiresAt"])
      .where("organisationId", "=", asked.organisation ?? actor.organisation.id)
      .where("acceptedAt", "is", null)
      .where("revokedAt", "is", null)
      .where("expiresAt", ">", tx.now)
      .orderBy("id")
      .limit(asked.limit + 1);
    if (before.value !== null) query = query.where("id", ">", before.value);
    return query.execute();
  });
  return done(pageOfIds(rows, asked));
}
