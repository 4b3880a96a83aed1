/**
 * Pictures and evidence, by the SHA-256 of their bytes (64 hex digits). Writing the same bytes twice changes nothing.
 * What cannot be kept or read at the moment rejects with an `ObjectsFailure`; nothing is half kept then.
 */
export interface ObjectStore {
  /**
   * Resolves once the bytes would survive the death of the process. Gives back the key.
   *
   * @param key to keep them under instead: what is sealed is named by what it was before
   */
  put(bytes: Uint8Array, key?: string): Promise<string>;
  /** `null` when there is no such object. */
  get(key: string): Promise<Uint8Array | null>;
  /** Every key there is, in order. What is put meanwhile may be missing. */
  keys(): AsyncIterable<string>;
  /** Resolves when objects could be kept and read now; costs one short request. */
  check(): Promise<void>;
}

/** What names an object: no other text ever becomes a part of a path or an address. */
export function isObjectKey(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}
