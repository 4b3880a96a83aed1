import type { Tx } from "../../store/store.js";

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

/** Addresses are compared as they are stored: in lower case, as better-auth does. */
export function normalEmail(email: string): string {
  return email.trim().toLowerCase();
}

/**
 * Adds an account with a password, in better-auth's tables, in the scope of authentication.
 *
 * @returns its id; `null` when the address has an account already, and then nothing was written
 */
export async function createUser(tx: Tx, user: NewUser): Promise<string | null> {
  const id = tx.newId();
  const times = { createdAt: tx.now, updatedAt: tx.now };
  const added = await tx.db
    .insertInto("authUsers")
    .values({
      id,
      name: user.name,
      email: user.email,
      // Whoever accepts an invitation has read it at this address.
      emailVerified: true,
      image: null,
      ...times,
    })
    .onConflict((conflict) => conflict.column("email").doNothing())
    .returning("id")
    .executeTakeFirst();
  if (added === undefined) return null;
  await tx.db
    .insertInto("authAccounts")
    .values({
      id: tx.newId(),
      accountId: id,
      providerId: "credential",
      userId: id,
      accessToken: null,
      refreshToken: null,
      idToken: null,
      accessTokenExpiresAt: null,
      refreshTokenExpiresAt: null,
      scope: null,
      password: user.passwordHash,
      ...times,
    })
    .execute();
  return id;
}
