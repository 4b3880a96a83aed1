import type { BackupHeader } from "./format.js";

/** Columns that name an object which is in the store once the row is there. */
const NAMING: Readonly<Record<string, string>> = { files: "key", snapshot_pictures: "object" };

/** Which objects rows name and which there are. Keys are kept as bytes: there may be millions. */
export class NamedObjects {
  readonly #named = new Set<string>();
  readonly #places = new Map<string, number>();

  header({ tables }: BackupHeader): void {
    for (const { name, columns } of tables) {
      const column = NAMING[name];
      if (column !== undefined) this.#places.set(name, columns.indexOf(column));
    }
  }

  rows(table: string, lines: readonly string[]): void {
    const place = this.#places.get(table);
    if (place === undefined || place < 0) return;
    for (const line of lines) {
      const key = (JSON.parse(line) as (string | null)[])[place];
      if (typeof key === "string") this.#named.add(packed(key));
    }
  }

  object(key: string): void {
    this.#named.delete(packed(key));
  }

  /** How many are named and were not seen. */
  get missing(): number {
    return this.#named.size;
  }
}

function packed(key: string): string {
  return Buffer.from(key, "hex").toString("latin1");
}
