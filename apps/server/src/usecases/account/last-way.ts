import { failed } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";

export const LAST_WAY = failed(
  "illegal_move",
  "This is your last way to sign in; add another one first.",
);

/** How many ways in the person has. The account stays locked, so that of two removals one remains undone. */
export async function waysOf(tx: Tx, userId: string): Promise<number> {
  await tx.db.selectFrom("authUsers").select("id").where("id", "=", userId).forUpdate().execute();
  const passwords = await tx.db
    .selectFrom("authAccounts")
    .select("id")
    .where("userId", "=", userId)
    .where("password", "is not", null)
    .execute();
  const passkeys = await tx.db
    .selectFrom("authPasskeys")
    .select("id")
    .where("userId", "=", userId)
    .where("suspectAt", "is", null)
    .execute();
  const identities = await tx.db
    .selectFrom("authIdentities")
    .select("id")
    .where("userId", "=", userId)
    .execute();
  return passwords.length + passkeys.length + identities.length;
}
