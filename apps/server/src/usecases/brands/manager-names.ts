import type { Tx } from "../../store/store.js";

/** Names of account managers by their member's id. Goes on in another scope. */
export async function managerNames(
  tx: Tx,
  memberIds: readonly (string | null)[],
): Promise<Map<string, string>> {
  const ids = [...new Set(memberIds)].filter((id) => id !== null);
  if (ids.length === 0) return new Map();
  await tx.actAs({ role: "auth" });
  const managers = await tx.db
    .selectFrom("members")
    .innerJoin("authUsers", "authUsers.id", "members.userId")
    .select(["members.id", "authUsers.name"])
    .where("members.id", "in", ids)
    .execute();
  return new Map(managers.map(({ id, name }) => [id, name]));
}
