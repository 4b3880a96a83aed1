import type { MemberRole } from "../../access/actor.js";
import { newSecret, secretHash } from "../../access/tokens.js";
import type { Context } from "../../context.js";
import type { Scope, Tx } from "../../store/store.js";
import type { Instant } from "../../store/tables.js";
import { normalEmail } from "./create-user.js";

export interface NewInvitation {
  readonly organisationId: string;
  readonly email: string;
  readonly role: MemberRole;
  /** The member who invites. */
  readonly invitedBy: string;
}

export interface InvitationLink {
  readonly id: string;
  /** Opens the page that accepts it. Whoever has it can, so it goes to the invited person alone. */
  readonly link: string;
  readonly expiresAt: Instant;
}

const DAYS_14 = 14 * 24 * 60 * 60 * 1000;

/** Invites a person into an organisation. The caller has checked that `scope` may do that. */
export async function inviteMember(
  context: Context,
  scope: Scope,
  invitation: NewInvitation,
): Promise<InvitationLink> {
  return context.store.transaction(scope, (tx) => addInvitation(context, tx, invitation));
}

/** The same as part of a transaction. A new invitation of the same address replaces an open one. */
export async function addInvitation(
  context: Pick<Context, "config">,
  tx: Tx,
  invitation: NewInvitation,
): Promise<InvitationLink> {
  const email = normalEmail(invitation.email);
  await tx.db
    .updateTable("invitations")
    .set({ revokedAt: tx.now })
    .where("organisationId", "=", invitation.organisationId)
    .where("email", "=", email)
    .where("acceptedAt", "is", null)
    .where("revokedAt", "is", null)
    .execute();
  const id = tx.newId();
  const token = newSecret();
  const expiresAt = new Date(Date.parse(tx.now) + DAYS_14).toISOString();
  await tx.db
    .insertInto("invitations")
    .values({
      id,
      organisationId: invitation.organisationId,
      email,
      role: invitation.role,
      tokenHash: secretHash(token),
      invitedBy: invitation.invitedBy,
      createdAt: tx.now,
      expiresAt,
      acceptedAt: null,
      revokedAt: null,
    })
    .execute();
  // After the number sign, so that no server's log and no referrer holds it.
  return { id, link: `${context.config.publicUrl}/invitation#token=${token}`, expiresAt };
}
