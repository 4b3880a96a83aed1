import type { MemberActor } from "../../access/actor.js";
import type { ProvedIdentity } from "../../auth/providers/ask-provider.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import type { Instant } from "../../store/tables.js";
import { LAST_WAY, waysOf } from "./last-way.js";

export interface IdentityItem {
  readonly id: string;
  readonly provider: string;
  readonly label: string;
  readonly email: string;
  readonly createdAt: Instant;
  readonly lastUsedAt: Instant | null;
}

/** The person's accounts elsewhere, the first linked first. */
export function listIdentities(
  context: Context,
  { userId }: MemberActor,
): Promise<Result<{ readonly items: readonly IdentityItem[] }>> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const rows = await tx.db
      .selectFrom("authIdentities")
      .select(["id", "provider", "email", "createdAt", "lastUsedAt"])
      .where("userId", "=", userId)
      .orderBy("id")
      .execute();
    const { signInProviders } = context.config;
    const labelOf = (provider: string) =>
      signInProviders.find(({ name }) => name === provider)?.label ?? provider;
    return done({ items: rows.map((row) => ({ ...row, label: labelOf(row.provider) })) });
  });
}

/**
 * Links an account elsewhere to the person who asked for it: only when the provider confirmed that account's address
 * and it is the person's own here.
 */
export function linkIdentity(
  context: Context,
  userId: string,
  provider: string,
  identity: ProvedIdentity,
): Promise<"linked" | "other_address" | "taken"> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const person = await tx.db
      .selectFrom("authUsers")
      .select("email")
      .where("id", "=", userId)
      .executeTakeFirst();
    const { email } = identity;
    if (person === undefined || email === null || email !== person.email) return "other_address";
    const added = await tx.db
      .insertInto("authIdentities")
      .values({
        id: tx.newId(),
        userId,
        provider,
        issuer: identity.issuer,
        subject: identity.subject,
        email,
        createdAt: tx.now,
      })
      .onConflict((conflict) => conflict.columns(["issuer", "subject"]).doNothing())
      .returning("id")
      .executeTakeFirst();
    if (added !== undefined) return "linked";
    const owner = await tx.db
      .selectFrom("authIdentities")
      .select("userId")
      .where("issuer", "=", identity.issuer)
      .where("subject", "=", identity.subject)
      .executeTakeFirst();
    return owner?.userId === userId ? "linked" : "taken";
  });
}

/** The account here that this account elsewhere was linked to. Nothing is made, whatever address it has. */
export function findLinked(
  context: Context,
  { issuer, subject }: ProvedIdentity,
): Promise<{ readonly userId: string; readonly secondFactor: boolean } | null> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const linked = await tx.db
      .updateTable("authIdentities")
      .set({ lastUsedAt: tx.now })
      .where("issuer", "=", issuer)
      .where("subject", "=", subject)
      .returning("userId")
      .executeTakeFirst();
    if (linked === undefined) return null;
    const person = await tx.db
      .selectFrom("authUsers")
      .select("twoFactorEnabled")
      .where("id", "=", linked.userId)
      .executeTakeFirstOrThrow();
    return { userId: linked.userId, secondFactor: person.twoFactorEnabled === true };
  });
}

/** The account elsewhere signs in here no more. The last way to sign in stays. */
export function removeIdentity(
  context: Context,
  { userId }: MemberActor,
  id: string,
): Promise<Result<void>> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const ways = await waysOf(tx, userId);
    const found = await tx.db
      .selectFrom("authIdentities")
      .select("id")
      .where("id", "=", id)
      .where("userId", "=", userId)
      .executeTakeFirst();
    if (found === undefined) return failed("not_found", "You have linked no account with this id.");
    if (ways <= 1) return LAST_WAY;
    await tx.db.deleteFrom("authIdentities").where("id", "=", id).execute();
    return done(undefined);
  });
}
