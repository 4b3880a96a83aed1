import type { Config } from "./config/config.js";
import { Signals } from "./signals/signals.js";
import { openStore } from "./store/open-store.js";
import { type Refold, refoldCases } from "./usecases/cases/refold.js";

/** Folds every case of a store anew and tells which rows are not what the events say. Changes nothing. */
export async function refoldStore(config: Config): Promise<Refold> {
  const { databaseUrl, dataFolder } = config;
  const signals = new Signals();
  const store = await openStore({ databaseUrl, dataFolder, clock: Date.now, signals });
  try {
    return await refoldCases({ store });
  } finally {
    await store.close();
  }
}
