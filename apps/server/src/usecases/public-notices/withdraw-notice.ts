import { type Moved, withdrawAccepted } from "@touchstone/casework";
import type { Context } from "../../context.js";
import type { Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";
import { bySender, NOT_ANY_MORE } from "./by-sender.js";
import { type LockedNotice, moveNotice } from "./move-notice.js";
import { moveNotifiersCase } from "./move-notifiers-case.js";
import { readNotifierCases } from "./read-notifier-cases.js";
import type { NoticeStatus } from "./read-status.js";

/**
 * The sender takes the notice back: listings that the house restricted on it are shown again, whatever else was
 * decided. What a brand's own notice did stays that brand's matter.
 */
export function withdrawNotice(context: Context, token: string): Promise<Result<NoticeStatus>> {
  return bySender(context, token, async (tx, notice) => {
    const moved = await moveNotice(tx, notice, "withdrawn");
    if (!moved.ok) return NOT_ANY_MORE;
    const cases = await readNotifierCases(tx, notice.id);
    for (const { id } of cases.filter(({ restrictionState }) => restrictionState === "active")) {
      const lifted = await lift(context, tx, notice, id);
      if (!lifted.ok) return lifted;
    }
    return moved;
  });
}

function lift(context: Context, tx: Tx, { id }: LockedNotice, caseId: string) {
  return moveNotifiersCase(context, tx, caseId, {
    move: (state): Moved =>
      withdrawAccepted(state, {
        at: tx.now,
        actor: { kind: "notifier", id },
        ids: { decision: tx.newId() },
      }),
  });
}
