import type { Tx } from "../../store/store.js";

/** Has the stored listings matched against a right that counts from now on. */
export async function startRematch(
  tx: Tx,
  right: { readonly id: string; readonly brandId: string },
): Promise<void> {
  const kept = await tx.db
    .selectFrom("rights")
    .select("estimate")
    .where("id", "=", right.id)
    .executeTakeFirst();
  const { projected } = (kept?.estimate ?? {}) as { readonly projected?: number };
  await tx.db
    .insertInto("rematches")
    .values({
      id: tx.newId(),
      rightId: right.id,
      brandId: right.brandId,
      state: "waiting",
      createdAt: tx.now,
      startedAt: null,
      finishedAt: null,
      leaseUntil: null,
      expected: projected ?? null,
    })
    .execute();
  tx.signal("rematch");
}
