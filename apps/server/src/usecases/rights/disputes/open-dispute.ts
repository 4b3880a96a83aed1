import type { Tx } from "../../../store/store.js";
import type { Instant } from "../../../store/tables.js";

/** Who says that a right is not its holder's, and how it ended. */
export interface DisputeView {
  readonly id: string;
  readonly claimant: string;
  readonly reason: string;
  readonly openedAt: Instant;
  readonly outcome: string | null;
  readonly outcomeReason: string | null;
  readonly settledAt: Instant | null;
}

/** Disputes of a right, the newest first. */
export function disputesOf(tx: Tx, rightId: string): Promise<DisputeView[]> {
  return tx.db
    .selectFrom("rightDisputes")
    .select(["id", "claimant", "reason", "openedAt", "outcome", "outcomeReason", "settledAt"])
    .where("rightId", "=", rightId)
    .orderBy("id", "desc")
    .execute();
}

/** Ends the dispute of a right that is open, if there is one. */
export async function settleOpenDispute(
  tx: Tx,
  rightId: string,
  end: {
    readonly outcome: "kept" | "lost" | "moved";
    readonly reason: string | null;
    readonly memberId: string;
  },
): Promise<void> {
  await tx.db
    .updateTable("rightDisputes")
    .set({
      outcome: end.outcome,
      outcomeReason: end.reason,
      settledBy: end.memberId,
      settledAt: tx.now,
    })
    .where("rightId", "=", rightId)
    .where("settledAt", "is", null)
    .execute();
}
