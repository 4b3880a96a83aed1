import type { Logger } from "pino";
import type { Config } from "./config/config.js";
import type { ObjectStore } from "./objects/object-store.js";
import type { Outbound } from "./outbound/outbound.js";
import type { Sealer } from "./secrets/sealer.js";
import type { Signals } from "./signals/signals.js";
import type { Store } from "./store/store.js";

/** Milliseconds since 1970 by the process's clock; tests put another in its place. */
export type Clock = () => number;

/** What use cases and workers are given. Everything that reaches outside the process is in here. */
export interface Context {
  readonly config: Config;
  readonly store: Store;
  readonly clock: Clock;
  readonly signals: Signals;
  readonly objects: ObjectStore;
  readonly outbound: Outbound;
  readonly sealer: Sealer;
  readonly log: Logger;
}
