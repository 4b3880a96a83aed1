import type { ObjectStore } from "./object-store.js";

/** A store whose program is loaded when it is first asked for something. */
export function loadedObjects(load: () => Promise<ObjectStore>): ObjectStore {
  let loading: Promise<ObjectStore> | undefined;
  const store = (): Promise<ObjectStore> => {
    loading ??= load();
    return loading;
  };
  return {
    put: async (bytes, key) => (await store()).put(bytes, key),
    get: async (key) => (await store()).get(key),
    async *keys() {
      yield* (await store()).keys();
    },
    check: async () => (await store()).check(),
  };
}
