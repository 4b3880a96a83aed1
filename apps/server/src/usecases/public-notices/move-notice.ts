import {
  movePublicNotice,
  type PublicNoticeMove,
  type PublicNoticeState,
} from "@touchstone/casework";
import { done, failed, type Result } from "../../failures/failure.js";
import type { NoticeItem, PublicNoticesTable } from "../../store/public-notice-tables.js";
import type { Tx } from "../../store/store.js";

export interface LockedNotice {
  readonly id: string;
  readonly state: PublicNoticeState;
  readonly version: number;
  readonly marketplaceId: string | null;
  readonly confirmUntil: string | null;
  readonly caseId: string | null;
  readonly brandId: string | null;
  readonly decidedBy: string | null;
  readonly firstDecidedAt: string | null;
  readonly outcome: string | null;
  readonly rightKind: string | null;
  readonly rightNumber: string | null;
  readonly reasonCode: string | null;
  readonly items: readonly NoticeItem[];
}

/** One notice in the scope at hand, held until the end of the transaction. */
export async function lockNotice(tx: Tx, id: string): Promise<LockedNotice | null> {
  const row = await tx.db
    .selectFrom("publicNotices")
    .select(["id", "state", "version", "marketplaceId", "confirmUntil", "caseId", "brandId"])
    .select([
      "decidedBy",
      "firstDecidedAt",
      "outcome",
      "rightKind",
      "rightNumber",
      "reasonCode",
      "items",
    ])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
  return row === undefined ? null : { ...row, state: row.state as PublicNoticeState };
}

type Changes = Partial<
  Pick<
    PublicNoticesTable,
    | "marketplaceId"
    | "rightKind"
    | "rightNumber"
    | "rightOffice"
    | "work"
    | "reasonCode"
    | "statementVersion"
    | "caseId"
    | "brandId"
    | "outcome"
    | "confirmUntil"
    | "confirmedAt"
    | "decidedAt"
    | "decidedBy"
    | "firstDecidedAt"
    | "discardAt"
  >
> & { readonly items?: string };

/** Makes a move that the machine allows, with what else it changes; a refused one changes nothing. */
export async function moveNotice(
  tx: Tx,
  notice: LockedNotice,
  move: PublicNoticeMove,
  changes: Changes = {},
): Promise<Result<PublicNoticeState>> {
  const moved = movePublicNotice(notice.state, move);
  if (!moved.ok) return failed("illegal_move", moved.detail);
  await tx.db
    .updateTable("publicNotices")
    .set({ ...changes, state: moved.state, version: notice.version + 1, updatedAt: tx.now })
    .where("id", "=", notice.id)
    .execute();
  tx.changed({ topics: ["public_notices", "tasks"] });
  return done(moved.state);
}
