import type { BackupHeader, BackupManifest } from "./format.js";
import { NamedObjects } from "./named-objects.js";
import type { OnProgress } from "./progress.js";
import { walkBackup } from "./walk-backup.js";

export interface BackupVerified {
  readonly header: BackupHeader;
  readonly manifest: BackupManifest;
  /** Pictures and files that rows name and the backup does not have: the store had lost them before. */
  readonly missingObjects: number;
}

/** Reads all of a backup and compares it with its manifest; writes nothing. Throws a `BackupError`. */
export async function verifyBackup(
  path: string,
  onProgress: OnProgress = () => undefined,
): Promise<BackupVerified> {
  const named = new NamedObjects();
  const seen: { header?: BackupHeader; rows: number; allRows: number; objects: number } = {
    rows: 0,
    allRows: 0,
    objects: 0,
  };
  const manifest = await walkBackup(path, {
    header: async (header) => {
      seen.header = header;
      seen.allRows = header.tables.reduce((sum, { rows }) => sum + rows, 0);
      named.header(header);
    },
    rows: async (table, lines) => {
      named.rows(table, lines);
      seen.rows += lines.length;
      onProgress(seen);
    },
    object: async (key) => {
      named.object(key);
      seen.objects += 1;
      onProgress(seen);
    },
  });
  if (seen.header === undefined) throw new Error("a whole backup has a header");
  return { header: seen.header, manifest, missingObjects: named.missing };
}
