import { COUNTING_RIGHT_STATES } from "@touchstone/casework";
import { dueReminder, expiringHorizon } from "@touchstone/regimes";
import { sql } from "kysely";
import type { Tx } from "../../../store/store.js";
import { queueMail } from "../../mail/queue-mail.js";
import { endRematches } from "../../rematches/end-rematches.js";
import { type LockedRight, lockRight } from "../lock-right.js";
import { nextState } from "../next-state.js";
import { recordMove } from "../record-move.js";

/** A right whose last day comes near or has passed, and what that asks for today. */
interface EndingRight {
  readonly id: string;
}

/**
 * Rights that the calendar asks something of, in the scope of jobs: to be marked as expiring or expired, or to
 * have their brand reminded. What is done is not found again, so that after any downtime one look is enough.
 */
export async function findEnding(tx: Tx, limit: number): Promise<EndingRight[]> {
  const today = tx.now.slice(0, 10);
  const rows = await tx.db
    .selectFrom("rights as r")
    .select(["r.id", "r.state", "r.expiresOn"])
    .select((from) =>
      from
        .selectFrom("rightReminders as m")
        .whereRef("m.rightId", "=", "r.id")
        .whereRef("m.expiresOn", "=", "r.expiresOn")
        .select(sql<number | null>`min(m.days)`.as("days"))
        .as("told"),
    )
    .where("r.state", "in", COUNTING_RIGHT_STATES)
    .where("r.expiresOn", "<=", expiringHorizon(today))
    .orderBy("r.expiresOn")
    .execute();
  return rows.filter((row) => isDue(row, today)).slice(0, limit);
}

function isDue(
  row: { readonly state: string; readonly expiresOn: string | null; readonly told: number | null },
  today: string,
): boolean {
  if (row.expiresOn === null) return false;
  if (row.expiresOn < today || row.state !== "expiring") return true;
  const due = dueReminder(row.expiresOn, today);
  return due !== null && (row.told === null || due < row.told);
}

/** Does for one right what today asks of it. Again on the same day changes nothing. */
export async function endRight(tx: Tx, rightId: string): Promise<void> {
  const right = await lockRight(tx, rightId);
  if (right === undefined || right.expiresOn === null) return;
  const { expiresOn } = right;
  const today = tx.now.slice(0, 10);
  if (expiresOn < today) {
    const to = nextState(right, "expired");
    if (!to.ok) return;
    await recordMove(tx, right, { type: "expired", to: to.value, actorId: null });
    await tell(tx, right, { expiresOn, days: 0, expired: true });
    return endRematches(tx, { rightId });
  }
  if (expiresOn > expiringHorizon(today)) return;
  const to = nextState(right, "expiring");
  if (to.ok) await recordMove(tx, right, { type: "expiring", to: to.value, actorId: null });
  const days = dueReminder(expiresOn, today);
  if (days === null) return;
  const told = await tx.db
    .insertInto("rightReminders")
    .values({ rightId, brandId: right.brandId, expiresOn, days, at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("days")
    .executeTakeFirst();
  if (told !== undefined) await tell(tx, right, { expiresOn, days, expired: false });
}

function tell(
  tx: Tx,
  right: LockedRight,
  end: { readonly expiresOn: string; readonly days: number; readonly expired: boolean },
): Promise<void> {
  const { id, brandId, brandName, text, kind, office, number } = right;
  const named = text ?? [office, number].filter(Boolean).join(" ");
  const name = named === "" ? kind.replaceAll("_", " ") : named;
  const data = { brandId, brand: brandName, right: id, name, ...end };
  const occasion = [id, end.expiresOn, end.expired ? "expired" : end.days].join(":");
  return queueMail(tx, { kind: "right_ending", data }, occasion);
}
