import type { Tx } from "../../store/store.js";

/** The files of a notice, each with what is known of its scan (`null`: nothing). */
export function readNoticeFiles(tx: Tx, noticeId: string) {
  return tx.db
    .selectFrom("publicNoticeFiles as f")
    .leftJoin("fileScans as s", "s.key", "f.key")
    .select(["f.id", "f.key", "f.media", "f.size", "s.state as scan", "s.detail"])
    .where("f.noticeId", "=", noticeId)
    .orderBy("f.id")
    .execute();
}
