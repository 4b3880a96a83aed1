import { createHash } from "node:crypto";
import type { ByteSealer } from "../secrets/seal-bytes.js";
import type { ObjectStore } from "./object-store.js";

/**
 * Keeps every object sealed in another store, under the hash of what it was: whoever copies the folder or the bucket
 * without the installation's secret has bytes without meaning. Objects from before there was sealing are still read.
 */
export function sealObjects(inner: ObjectStore, sealer: ByteSealer): ObjectStore {
  return {
    put: async (bytes, key = createHash("sha256").update(bytes).digest("hex")) =>
      inner.put(sealer.seal(key, bytes), key),
    get: async (key) => {
      const kept = await inner.get(key);
      return kept === null ? null : sealer.open(key, kept);
    },
    keys: () => inner.keys(),
    check: () => inner.check(),
  };
}
