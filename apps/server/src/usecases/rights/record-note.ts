import type { Tx } from "../../store/store.js";
import { recordRightEvent } from "./record-move.js";
import type { RightRow } from "./right-view.js";

/** Notes on a locked right what left its state as it was. */
export async function recordNote(
  tx: Tx,
  right: RightRow,
  note: {
    readonly type: string;
    readonly actorId: string | null;
    readonly data: Readonly<Record<string, unknown>>;
  },
): Promise<RightRow> {
  const changes = { version: right.version + 1, updatedAt: tx.now };
  await tx.db.updateTable("rights").set(changes).where("id", "=", right.id).execute();
  const noted = { ...right, ...changes };
  await recordRightEvent(tx, noted, note.type, note.actorId, note.data);
  return noted;
}
