import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";

/** `null` when the person has no password. */
export function passwordHashOf(context: Context, { userId }: MemberActor): Promise<string | null> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const account = await tx.db
      .selectFrom("authAccounts")
      .select("password")
      .where("userId", "=", userId)
      .where("providerId", "=", "credential")
      .executeTakeFirst();
    return account?.password ?? null;
  });
}

/** From now on the session is good for what is sensitive, for a while. */
export async function noteProof(context: Context, { session }: MemberActor): Promise<void> {
  await context.store.transaction({ role: "auth" }, (tx) =>
    tx.db
      .updateTable("authSessions")
      .set({ provedAt: tx.now })
      .where("id", "=", session?.id ?? "")
      .execute(),
  );
}
