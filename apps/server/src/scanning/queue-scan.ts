import type { Context } from "../context.js";
import type { Tx } from "../store/store.js";

export type ScanState = "waiting" | "clean" | "infected";

/** What is shown of a file: `unscanned` where there is no scanner that it could wait for. */
export type ScanWord = ScanState | "unscanned";

/** Has the bytes under this key scanned, unless they were. What is known of bytes holds whoever sends them. */
export async function queueScan(tx: Tx, key: string): Promise<string> {
  await tx.db
    .insertInto("fileScans")
    .values({ key, nextAttemptAt: tx.now, createdAt: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  tx.signal("scanning");
  const row = await tx.db
    .selectFrom("fileScans")
    .select("state")
    .where("key", "=", key)
    .executeTakeFirstOrThrow();
  return row.state;
}

/** @param state as it is stored; `null` of files that were uploaded before there were scans */
export function scanWord({ config }: Pick<Context, "config">, state: string | null): ScanWord {
  if (state === "clean" || state === "infected") return state;
  return config.scanner === null || state === null ? "unscanned" : "waiting";
}
