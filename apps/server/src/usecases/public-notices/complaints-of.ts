import type { Tx } from "../../store/store.js";

/** How often was complained. */
export async function complaintsOf(tx: Tx, noticeId: string): Promise<number> {
  const rows = await tx.db
    .selectFrom("publicNoticeComplaints")
    .select("number")
    .where("noticeId", "=", noticeId)
    .execute();
  return rows.length;
}
