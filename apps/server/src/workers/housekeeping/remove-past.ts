import { sql } from "kysely";
import { instantAfter } from "../../delivery/instant-after.js";
import type { Store } from "../../store/store.js";
import type { RetentionRule } from "./retention-rules.js";

/**
 * Removes what one rule says is past its time, at most `limit` rows, in one transaction. Any number of
 * processes may do it.
 *
 * @returns how many rows it was
 */
export function removePast(store: Store, rule: RetentionRule, limit: number): Promise<number> {
  const { table, key, blank } = rule;
  return store.transaction(
    rule.scope,
    async (tx) => {
      const keys = sql.join(key.map((column) => sql.ref(column)));
      const past = sql`${sql.ref(rule.until)} <= ${instantAfter(tx.now, -(rule.after ?? 0))}`;
      const due = blank === undefined ? past : sql`${past} and ${sql.ref(blank)} <> ''`;
      const remove =
        blank === undefined
          ? sql`delete from ${sql.table(table)}`
          : sql`update ${sql.table(table)} set ${sql.ref(blank)} = ''`;
      // Chosen once, by itself: a query inside the condition may be asked again for each row, and its limit is none.
      // Asked again outside: a key of a request may have been taken anew while this waited.
      const { numAffectedRows } = await sql`with chosen as materialized (
        select ${keys} from ${sql.table(table)} where ${due} limit ${limit} for update skip locked)
        ${remove} where ${due} and (${keys}) in (select ${keys} from chosen)`.execute(tx.db);
      return Number(numAffectedRows ?? 0);
    },
    "bulk",
  );
}
