import { createHash } from "node:crypto";

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Bytes are some tens an entry; shops use one photograph for many listings within minutes. */
const MOST = 20_000;

/** Sizes of pictures that were decoded in this process, by their bytes: the same bytes are not decoded again. */
export class KnownSizes {
  readonly #sizes = new Map<string, Size>();

  of(bytes: Uint8Array): Size | undefined {
    return this.#sizes.get(keyOf(bytes));
  }

  keep(bytes: Uint8Array, size: Size): void {
    if (this.#sizes.size >= MOST) this.#sizes.clear();
    this.#sizes.set(keyOf(bytes), size);
  }
}

function keyOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("base64");
}
