import type { z } from "zod";
import { BackupError } from "./backup-error.js";
import {
  type BackupHeader,
  type BackupManifest,
  entryKind,
  FORMAT_VERSION,
  headerSchema,
  manifestSchema,
} from "./format.js";
import { readArchive } from "./read-archive.js";
import { differences, sha256, Tally } from "./tally.js";

/** What is done with the parts of a backup as they come by. */
export interface Visitor {
  header(header: BackupHeader): Promise<void>;
  /** @param lines JSON arrays of text and null, one a line */
  rows(table: string, lines: string[]): Promise<void>;
  object(key: string, bytes: Buffer): Promise<void>;
}

/**
 * Reads a backup from its beginning to its end and compares all of it with its manifest. Throws a `BackupError` when
 * it is not whole: whatever the visitor did by then must not stand.
 */
export async function walkBackup(path: string, visitor: Visitor): Promise<BackupManifest> {
  const tally = new Tally();
  let header: { readonly hash: string } | undefined;
  let manifest: BackupManifest | undefined;
  for await (const { name, bytes } of readArchive(path)) {
    const entry = entryKind(name);
    if (entry === null || manifest !== undefined || (entry.kind === "header") !== !header) {
      throw new BackupError(`${path} is no backup of Touchstone: ${name} does not belong there.`);
    }
    switch (entry.kind) {
      case "header": {
        const read = readHeader(bytes, path);
        header = { hash: sha256(bytes) };
        for (const table of read.tables) tally.table(table.name);
        await visitor.header(read);
        break;
      }
      case "rows": {
        const lines = bytes.toString("utf8").split("\n").slice(0, -1);
        tally.addRows(entry.table, lines.length, bytes);
        await visitor.rows(entry.table, lines);
        break;
      }
      case "object":
        tally.addObject(entry.key, bytes);
        await visitor.object(entry.key, bytes);
        break;
      case "manifest":
        manifest = parse(manifestSchema, bytes, path);
    }
  }
  if (header === undefined || manifest === undefined) {
    throw new BackupError(`${path} is no whole backup: its end is missing. Take another one.`);
  }
  const faults = differences(tally.finish(), manifest);
  if (manifest.header !== header.hash) faults.push("What it says of itself was changed.");
  if (faults.length > 0) throw new BackupError(`${path} was changed. ${faults.join(" ")}`);
  return manifest;
}

/** What a backup says of itself, without reading on. */
export async function peekHeader(path: string): Promise<BackupHeader> {
  for await (const { name, bytes } of readArchive(path)) {
    if (entryKind(name)?.kind === "header") return readHeader(bytes, path);
    break;
  }
  throw new BackupError(`${path} is no backup of Touchstone.`);
}

function readHeader(bytes: Buffer, path: string): BackupHeader {
  const header = parse(headerSchema, bytes, path);
  if (header.version === FORMAT_VERSION) return header;
  throw new BackupError(
    `${path} has version ${header.version} of the form, and this program reads version ${FORMAT_VERSION}. Restore it with the version of Touchstone that took it.`,
  );
}

function parse<Schema extends z.ZodType>(
  schema: Schema,
  bytes: Buffer,
  path: string,
): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(bytes.toString("utf8")));
  } catch (error) {
    throw new BackupError(`${path} is no backup of Touchstone, or it was changed.`, {
      cause: error,
    });
  }
}
