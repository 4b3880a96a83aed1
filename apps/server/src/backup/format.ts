import { z } from "zod";

/** The version of the archive's form. A reader refuses those that it does not know. */
export const FORMAT_VERSION = 1;
export const HEADER_NAME = "header.json";
export const MANIFEST_NAME = "manifest.json";

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().min(0);

/** The first entry of an archive: what somebody must know before reading on. */
export const headerSchema = z.object({
  format: z.literal("touchstone-backup"),
  version: z.int(),
  takenAt: z.iso.datetime(),
  database: z.enum(["pglite", "postgres"]),
  /** What had been done to the tables, in order. */
  migrations: z.array(z.object({ name: z.string(), hash })).min(1),
  /** Says whether a secret is the one that this house sealed with, and nothing else of it. */
  secret: z.string(),
  /** In the order in which they are kept here. */
  tables: z.array(z.object({ name: z.string(), columns: z.array(z.string()), rows: count })),
});
export type BackupHeader = z.infer<typeof headerSchema>;

/** The last entry: an archive without it was cut off. Hashes are SHA-256. */
export const manifestSchema = z.object({
  /** Of the bytes of all parts of a table, one after another. */
  tables: z.array(z.object({ name: z.string(), rows: count, bytes: count, sha256: hash })),
  /** Values that were given to rows last. */
  sequences: z.array(z.object({ name: z.string(), value: z.string(), called: z.boolean() })),
  /** Of one line for each object: key, hash of its bytes as they lie there, and their number. */
  objects: z.object({ count, bytes: count, sha256: hash }),
  /** Of the header's bytes. */
  header: hash,
});
export type BackupManifest = z.infer<typeof manifestSchema>;

export function partName(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(8, "0")}.jsonl`;
}

export function objectName(key: string): string {
  return `objects/${key}`;
}

type EntryKind =
  | { readonly kind: "header" }
  | { readonly kind: "manifest" }
  | { readonly kind: "rows"; readonly table: string }
  | { readonly kind: "object"; readonly key: string };

/** What an entry is by its name; `null` for what no archive of this form holds. */
export function entryKind(name: string): EntryKind | null {
  if (name === HEADER_NAME) return { kind: "header" };
  if (name === MANIFEST_NAME) return { kind: "manifest" };
  const [, table] = /^tables\/([a-z0-9_]+)\/\d{8}\.jsonl$/.exec(name) ?? [];
  if (table !== undefined) return { kind: "rows", table };
  const [, key] = /^objects\/([0-9a-f]{64})$/.exec(name) ?? [];
  return key === undefined ? null : { kind: "object", key };
}
