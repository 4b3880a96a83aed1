import { COUNTING_STATES } from "../../screening/brand-rights.js";
import { bumpRights } from "../../screening/bump-rights.js";
import type { Tx } from "../../store/store.js";
import type { RightState } from "./right-machine.js";
import type { RightRow } from "./right-view.js";

export interface RecordedMove {
  readonly type: string;
  readonly to: RightState;
  readonly actorId: string;
  readonly reason?: string | undefined;
}

/** Moves a locked right to another state, with its event; screening learns of it where it matters. */
export async function recordMove(tx: Tx, right: RightRow, move: RecordedMove): Promise<RightRow> {
  const version = right.version + 1;
  const verifiedAt = move.to === "verified" ? tx.now : right.verifiedAt;
  const changes = { state: move.to, version, updatedAt: tx.now, verifiedAt };
  await tx.db.updateTable("rights").set(changes).where("id", "=", right.id).execute();
  const data = {
    from: right.state,
    to: move.to,
    ...(move.reason !== undefined && { reason: move.reason }),
  };
  await recordRightEvent(tx, { ...right, version }, move.type, move.actorId, data);
  if (counts(right.state) !== counts(move.to)) await bumpRights(tx);
  if (right.kind === "word_mark" && right.switchedOff === null) tx.signal("budgets");
  return { ...right, ...changes };
}

export async function recordRightEvent(
  tx: Tx,
  right: { readonly id: string; readonly brandId: string; readonly version: number },
  type: string,
  actorId: string,
  data: Record<string, unknown>,
): Promise<void> {
  await tx.db
    .insertInto("rightEvents")
    .values({
      rightId: right.id,
      seq: right.version,
      brandId: right.brandId,
      type,
      at: tx.now,
      actorId,
      data: JSON.stringify(data),
    })
    .execute();
  tx.changed({ topics: ["rights", "tasks", "brands"], brand: right.brandId });
}

function counts(state: string): boolean {
  return COUNTING_STATES.some((counting) => counting === state);
}
