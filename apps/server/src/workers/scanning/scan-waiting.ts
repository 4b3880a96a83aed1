import type { Context } from "../../context.js";
import { backOff } from "../../delivery/back-off.js";
import { instantAfter } from "../../delivery/instant-after.js";
import type { Scanner } from "../../scanning/scanner.js";
import type { Tx } from "../../store/store.js";

const SCOPE = { role: "jobs", job: "scanning" } as const;
const PACE = { first: 30_000, longest: 60 * 60_000 };

/** Scans one file that waits. False when there is none. */
export async function scanWaiting(context: Context, scanner: Scanner): Promise<boolean> {
  const taken = await context.store.transaction(SCOPE, takeDue);
  if (taken === null) return false;
  const bytes = await context.objects.get(taken);
  // Bytes that are gone are served to nobody.
  const verdict = bytes === null ? ({ kind: "clean" } as const) : await scanner.scan(bytes);
  if (verdict.kind === "failed") {
    context.log.warn({ file: taken, reason: verdict.detail }, "a file could not be scanned yet");
    return true;
  }
  const found = verdict.kind === "infected" ? verdict.name : null;
  if (found !== null) context.log.warn({ file: taken, found }, "malware in a file: held back");
  await context.store.transaction(SCOPE, async (tx) => {
    await tx.db
      .updateTable("fileScans")
      .set({ state: verdict.kind, detail: found, scannedAt: tx.now })
      .where("key", "=", taken)
      .execute();
    tx.changed({ topics: ["public_notices"] });
  });
  return true;
}

/** Until its next attempt the file is this process's alone. */
async function takeDue(tx: Tx): Promise<string | null> {
  const row = await tx.db
    .selectFrom("fileScans")
    .select(["key", "attempts"])
    .where("state", "=", "waiting")
    .where("nextAttemptAt", "<=", tx.now)
    .orderBy("nextAttemptAt")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (row === undefined) return null;
  const attempts = row.attempts + 1;
  await tx.db
    .updateTable("fileScans")
    .set({ attempts, nextAttemptAt: instantAfter(tx.now, backOff(PACE, row.key, attempts)) })
    .where("key", "=", row.key)
    .execute();
  return row.key;
}
