import type { Tx } from "../../../store/store.js";
import type { Instant } from "../../../store/tables.js";

/** A document of a right. Its bytes are read under its key, by whoever sees the right. */
export interface DocumentView {
  readonly id: string;
  readonly kind: string;
  readonly file: string;
  readonly media: string | null;
  readonly size: number | null;
  readonly note: string | null;
  readonly addedAt: Instant;
}

/** Documents of a right that were not taken away, the oldest first. */
export async function documentsOf(tx: Tx, rightId: string): Promise<DocumentView[]> {
  const rows = await tx.db
    .selectFrom("rightDocuments as d")
    .select(["d.id", "d.kind", "d.fileKey as file", "d.note", "d.addedAt"])
    .select((from) => [
      // The same bytes may have been uploaded by two.
      from
        .selectFrom("files")
        .whereRef("files.key", "=", "d.fileKey")
        .select("files.media")
        .limit(1)
        .as("media"),
      from
        .selectFrom("files")
        .whereRef("files.key", "=", "d.fileKey")
        .select("files.size")
        .limit(1)
        .as("size"),
    ])
    .where("d.rightId", "=", rightId)
    .where("d.removedAt", "is", null)
    .orderBy("d.id")
    .execute();
  return rows;
}
