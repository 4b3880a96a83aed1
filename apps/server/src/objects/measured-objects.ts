import { objectErrors } from "../metrics/store-metrics.js";
import type { ObjectStore } from "./object-store.js";
import { ObjectsFailure } from "./objects-failure.js";

/** The same store; what it fails to do is counted. */
export function measuredObjects(inner: ObjectStore): ObjectStore {
  return {
    put: (bytes, key) => counted("put", () => inner.put(bytes, key)),
    get: (key) => counted("get", () => inner.get(key)),
    check: () => counted("check", () => inner.check()),
    keys: () => inner.keys(),
  };
}

async function counted<T>(operation: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const fault = error instanceof ObjectsFailure ? error.fault : "other";
    objectErrors.inc({ operation, fault });
    throw error;
  }
}
