import type { MemberActor } from "../../access/actor.js";
import type { Context } from "../../context.js";
import { done, failed, type Result } from "../../failures/failure.js";
import { LAST_WAY, waysOf } from "./last-way.js";
import { type PasskeyItem, passkeyItem } from "./passkey-item.js";

const UNKNOWN = failed("not_found", "You have no passkey with this id.");

/** The person's own, the oldest first. */
export function listPasskeys(
  context: Context,
  { userId }: MemberActor,
): Promise<Result<{ readonly items: readonly PasskeyItem[] }>> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const rows = await tx.db
      .selectFrom("authPasskeys")
      .selectAll()
      .where("userId", "=", userId)
      .orderBy("id")
      .execute();
    return done({ items: rows.map(passkeyItem) });
  });
}

export function renamePasskey(
  context: Context,
  { userId }: MemberActor,
  id: string,
  name: string,
): Promise<Result<PasskeyItem>> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const row = await tx.db
      .updateTable("authPasskeys")
      .set({ name })
      .where("id", "=", id)
      .where("userId", "=", userId)
      .returningAll()
      .executeTakeFirst();
    return row === undefined ? UNKNOWN : done(passkeyItem(row));
  });
}

/** Its authenticator opens nothing here any more. The last way to sign in stays. */
export function removePasskey(
  context: Context,
  { userId }: MemberActor,
  id: string,
): Promise<Result<void>> {
  return context.store.transaction({ role: "auth" }, async (tx) => {
    const ways = await waysOf(tx, userId);
    const removed = await tx.db
      .selectFrom("authPasskeys")
      .select("id")
      .where("id", "=", id)
      .where("userId", "=", userId)
      .executeTakeFirst();
    if (removed === undefined) return UNKNOWN;
    if (ways <= 1) return LAST_WAY;
    await tx.db.deleteFrom("authPasskeys").where("id", "=", id).execute();
    return done(undefined);
  });
}
