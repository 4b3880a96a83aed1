import { plusMinutes } from "@touchstone/regimes";
import type { Context } from "../../context.js";
import type { Tx } from "../../store/store.js";
import { workItem } from "./work-item.js";

const JOB = { role: "jobs", job: "notices" } as const;
const LONGEST_PAUSE_MINUTES = 60;

/**
 * Works on the item that has waited longest. False when there is none. An item that cannot be worked on for a
 * fault is put off, so that the others do not wait for it.
 */
export async function workNext(context: Context): Promise<boolean> {
  const next = await context.store.transaction(JOB, async (tx) => {
    const { id } = (await waiting(tx).executeTakeFirst()) ?? { id: null };
    return id;
  });
  if (next === null) return false;
  try {
    await context.store.transaction(JOB, (tx) => workItem(context, tx, next));
  } catch (error) {
    await context.store.transaction(JOB, (tx) => putOff(tx, next));
    throw error;
  }
  return true;
}

function waiting(tx: Tx) {
  return tx.db
    .selectFrom("noticeItems")
    .select("id")
    .where("state", "=", "waiting")
    .where((or) => or.or([or("nextAttemptAt", "is", null), or("nextAttemptAt", "<=", tx.now)]))
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked();
}

async function putOff(tx: Tx, id: string): Promise<void> {
  const item = await tx.db
    .selectFrom("noticeItems")
    .select("attempts")
    .where("id", "=", id)
    .executeTakeFirst();
  if (item === undefined) return;
  const pause = Math.min(2 ** item.attempts, LONGEST_PAUSE_MINUTES);
  await tx.db
    .updateTable("noticeItems")
    .set({ attempts: item.attempts + 1, nextAttemptAt: plusMinutes(tx.now, pause) })
    .where("id", "=", id)
    .execute();
}
