/** Pictures and evidence, by the SHA-256 of their bytes (64 hex digits). Writing the same bytes twice changes nothing. */
export interface ObjectStore {
  /** Resolves once the bytes would survive the death of the process. Gives back the key. */
  put(bytes: Uint8Array): Promise<string>;
  /** `null` when there is no such object. */
  get(key: string): Promise<Uint8Array | null>;
}
