import type { Tx } from "../../store/store.js";

/** The pictures of a version of a listing, those included that could not be fetched. */
export function picturesOf(tx: Tx, snapshotId: string) {
  return tx.db
    .selectFrom("snapshotPictures")
    .select(["position", "url", "state", "width", "height", "detail"])
    .where("snapshotId", "=", snapshotId)
    .orderBy("position")
    .execute();
}
