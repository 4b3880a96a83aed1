import { sql } from "kysely";
import type { Tx } from "../../store/store.js";

const NAME = "Rights holders without an account";

/**
 * The brand that stands for all rights holders without an account: it has no members, no rights and no name in
 * screening. Made when it is needed first, in the operator's scope. Who sent a notice is the notice's own matter.
 */
export async function brandWithoutAccount(tx: Tx): Promise<{ id: string; name: string }> {
  const known = await find(tx);
  if (known !== undefined) return known;
  // Two decisions at once: the second waits here and finds what the first one made.
  await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx.db);
  const made = await find(tx);
  if (made !== undefined) return made;
  const id = tx.newId();
  const times = { createdAt: tx.now, updatedAt: tx.now };
  await tx.db
    .insertInto("organisations")
    .values({ id, kind: "brand", name: NAME, createdAt: tx.now })
    .execute();
  await tx.db
    .insertInto("brands")
    .values({ id, name: NAME, withoutAccount: true, identityState: "refused", ...times })
    .execute();
  return { id, name: NAME };
}

/** Any number that nothing else locks by. */
const LOCK = 7_468_840;

function find(tx: Tx) {
  return tx.db
    .selectFrom("brands")
    .select(["id", "name"])
    .where("withoutAccount", "=", true)
    .executeTakeFirst();
}
