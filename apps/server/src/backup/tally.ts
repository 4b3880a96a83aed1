import { createHash, type Hash } from "node:crypto";
import type { BackupManifest } from "./format.js";

type TableTally = BackupManifest["tables"][number];

interface Counted {
  rows: number;
  bytes: number;
  readonly hash: Hash;
}

/** Counts and hashes what goes into an archive or comes out of it, so that both can be compared. */
export class Tally {
  readonly #tables = new Map<string, Counted>();
  readonly #objects = { count: 0, bytes: 0, hash: createHash("sha256") };
  rows = 0;

  /** A table without rows is one too. */
  table(name: string): Counted {
    const known = this.#tables.get(name);
    if (known !== undefined) return known;
    const fresh = { rows: 0, bytes: 0, hash: createHash("sha256") };
    this.#tables.set(name, fresh);
    return fresh;
  }

  addRows(name: string, rows: number, bytes: Uint8Array): void {
    const table = this.table(name);
    table.rows += rows;
    table.bytes += bytes.byteLength;
    table.hash.update(bytes);
    this.rows += rows;
  }

  addObject(key: string, bytes: Uint8Array): void {
    this.#objects.count += 1;
    this.#objects.bytes += bytes.byteLength;
    this.#objects.hash.update(`${key} ${sha256(bytes)} ${bytes.byteLength}\n`);
  }

  get objects(): number {
    return this.#objects.count;
  }

  /** What was counted. Once. */
  finish(): Pick<BackupManifest, "tables" | "objects"> {
    const tables = [...this.#tables].map(
      ([name, { rows, bytes, hash }]): TableTally => ({
        name,
        rows,
        bytes,
        sha256: hash.digest("hex"),
      }),
    );
    const all = this.#objects;
    const objects = { count: all.count, bytes: all.bytes, sha256: all.hash.digest("hex") };
    return { tables, objects };
  }
}

export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Sentences on what of an archive is not as its manifest says. */
export function differences(
  found: Pick<BackupManifest, "tables" | "objects">,
  said: BackupManifest,
): string[] {
  const faults = said.tables.flatMap((table) => {
    const other = found.tables.find(({ name }) => name === table.name);
    return isSame(other, table) ? [] : [`The rows of ${table.name} are not those that were kept.`];
  });
  const more = found.tables.filter(({ name }) => !said.tables.some((one) => one.name === name));
  if (more.length > 0) faults.push("There are rows of tables that were not kept.");
  if (!isSame(found.objects, said.objects)) {
    faults.push("The pictures and files are not those that were kept.");
  }
  return faults;
}

function isSame(one: object | undefined, other: object): boolean {
  return JSON.stringify(sorted(one ?? {})) === JSON.stringify(sorted(other));
}

function sorted(one: object): [string, unknown][] {
  return Object.entries(one).sort(([name], [next]) => (name < next ? -1 : 1));
}
