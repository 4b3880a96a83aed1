import { type RightState, rightCounts } from "@touchstone/casework";
import { bumpRights } from "../../screening/bump-rights.js";
import type { Tx } from "../../store/store.js";
import type { RightRow } from "./right-view.js";

export interface RecordedMove {
  readonly type: string;
  readonly to: RightState;
  /** `null`: the clock. */
  readonly actorId: string | null;
  readonly reason?: string | undefined;
  /** What else of the right is changed by it. */
  readonly fields?: Partial<Pick<RightRow, "expiresOn">> | undefined;
  /** What else the event tells. */
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/** Moves a locked right to another state, with its event; screening learns of it where it matters. */
export async function recordMove(tx: Tx, right: RightRow, move: RecordedMove): Promise<RightRow> {
  const version = right.version + 1;
  const verifiedAt = move.type === "verified" ? tx.now : right.verifiedAt;
  const changes = { ...move.fields, state: move.to, version, updatedAt: tx.now, verifiedAt };
  await tx.db.updateTable("rights").set(changes).where("id", "=", right.id).execute();
  const data = {
    from: right.state,
    to: move.to,
    ...(move.reason !== undefined && { reason: move.reason }),
    ...move.data,
  };
  await recordRightEvent(tx, { ...right, version }, move.type, move.actorId, data);
  if (rightCounts(right.state) !== rightCounts(move.to)) await bumpRights(tx);
  if (right.kind === "word_mark" && right.switchedOff === null) tx.signal("budgets");
  return { ...right, ...changes };
}

export async function recordRightEvent(
  tx: Tx,
  right: { readonly id: string; readonly brandId: string; readonly version: number },
  type: string,
  actorId: string | null,
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
