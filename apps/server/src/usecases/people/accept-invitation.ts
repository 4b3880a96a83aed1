import type { OrganisationKind } from "../../access/actor.js";
import { secretHash } from "../../access/tokens.js";
import { hashOf, isPassword } from "../../auth/passwords.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { createUser } from "./create-user.js";

export interface Acceptance {
  readonly token: string;
  /** Taken for a new account only: an account keeps its name. */
  readonly name: string;
  /** The new password; the present one when the address has an account. */
  readonly password: string;
}

export interface Joined {
  readonly memberId: string;
  readonly organisation: { readonly id: string; readonly kind: OrganisationKind };
}

/**
 * Makes the invited person a member, once. A new address gets an account; an address that has one proves
 * itself by its password. Nobody is signed in by it.
 */
export async function acceptInvitation(
  context: Context,
  acceptance: Acceptance,
): Promise<Result<Joined>> {
  const tokenHash = secretHash(acceptance.token);
  const found = await context.store.transaction({ role: "auth" }, (tx) => readOpen(tx, tokenHash));
  if (found === undefined) return SPENT;
  const account = found.userId === null ? null : { id: found.userId, hash: found.password };
  if (account !== null && !(await isPassword(account.hash, acceptance.password))) {
    return failed("not_signed_in", "This address has an account: send the password of it.");
  }
  // Between the transactions, because it takes long.
  const passwordHash = account === null ? await hashOf(acceptance.password) : null;
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const invitation = await lockOpen(tx, tokenHash);
    if (invitation === undefined) return SPENT;
    const userId =
      account?.id ??
      (await createUser(tx, {
        name: acceptance.name,
        email: invitation.email,
        passwordHash: passwordHash ?? "",
      }));
    if (userId === null) {
      return failed("conflict", "This address got an account meanwhile: send its password.");
    }
    return done(await join(tx, invitation, userId));
  });
}

const SPENT = failed("link_spent", "This invitation is used or too old; ask to be invited again.");

interface Invitation {
  readonly id: string;
  readonly organisationId: string;
  readonly role: string;
}

function openInvitation(tx: Tx, tokenHash: string) {
  return tx.db
    .selectFrom("invitations as i")
    .select(["i.id", "i.organisationId", "i.email", "i.role"])
    .where("i.tokenHash", "=", tokenHash)
    .where("i.acceptedAt", "is", null)
    .where("i.revokedAt", "is", null)
    .where("i.expiresAt", ">", tx.now);
}

function readOpen(tx: Tx, tokenHash: string) {
  return openInvitation(tx, tokenHash)
    .leftJoin("authUsers as u", "u.email", "i.email")
    .leftJoin("authAccounts as a", (on) =>
      on.onRef("a.userId", "=", "u.id").on("a.providerId", "=", "credential"),
    )
    .select(["u.id as userId", "a.password"])
    .executeTakeFirst();
}

/** Of two who come with the same token the second waits here, and then finds it used. */
function lockOpen(tx: Tx, tokenHash: string) {
  return openInvitation(tx, tokenHash).forUpdate().executeTakeFirst();
}

async function join(tx: Tx, invitation: Invitation, userId: string): Promise<Joined> {
  const { organisationId, role } = invitation;
  await tx.db
    .updateTable("invitations")
    .set({ acceptedAt: tx.now })
    .where("id", "=", invitation.id)
    .execute();
  await tx.db
    .insertInto("members")
    .values({
      id: tx.newId(),
      organisationId,
      userId,
      role,
      createdAt: tx.now,
      removedAt: null,
    })
    // Who is a member already stays it, with the role that an administrator gave.
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const member = await tx.db
    .selectFrom("members as m")
    .innerJoin("organisations as o", "o.id", "m.organisationId")
    .select(["m.id", "o.kind"])
    .where("m.organisationId", "=", organisationId)
    .where("m.userId", "=", userId)
    .where("m.removedAt", "is", null)
    .executeTakeFirstOrThrow();
  return {
    memberId: member.id,
    organisation: { id: organisationId, kind: member.kind as OrganisationKind },
  };
}
