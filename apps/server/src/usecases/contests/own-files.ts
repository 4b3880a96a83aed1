import { failed, type Result } from "../../failures/failure.js";
import type { Tx } from "../../store/store.js";

/** The failure where keys are not of files that this seller uploaded; `null` where all are. */
export async function notUploadedBySeller(
  tx: Tx,
  sellerId: string,
  keys: readonly string[],
): Promise<Result<never> | null> {
  if (keys.length === 0) return null;
  const rows = await tx.db
    .selectFrom("files")
    .select("key")
    .where("key", "in", keys)
    .where("sellerId", "=", sellerId)
    .execute();
  return unlessOwned(keys, rows);
}

/** The same for files of an organisation. */
export async function notUploadedBy(
  tx: Tx,
  organisationId: string,
  keys: readonly string[],
): Promise<Result<never> | null> {
  if (keys.length === 0) return null;
  const rows = await tx.db
    .selectFrom("files")
    .select("key")
    .where("key", "in", keys)
    .where("organisationId", "=", organisationId)
    .execute();
  return unlessOwned(keys, rows);
}

function unlessOwned(
  keys: readonly string[],
  rows: readonly { readonly key: string }[],
): Result<never> | null {
  const owned = new Set(rows.map(({ key }) => key));
  const missing = keys.flatMap((key, index) => (owned.has(key) ? [] : [index]));
  if (missing.length === 0) return null;
  return failed("invalid_request", "Upload each file first, then name the key you were given.", {
    parts: missing.map((index) => ({
      pointer: `/files/${index}`,
      detail: "is not the key of a file that you uploaded",
    })),
  });
}
