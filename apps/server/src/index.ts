export type { Config } from "./config/config.js";
export { type ConfigRead, readConfig } from "./config/read-config.js";
export { migrateStore } from "./migrate-store.js";
export { refoldStore } from "./refold-store.js";
export { type RunningServer, type StartOptions, startServer } from "./start.js";
