import type { Config } from "../config/config.js";

export interface SettledConfig {
  readonly config: Config;
  /** Puts the port that was taken in the place of 0. */
  settlePort(port: number): void;
}

/** Where the port is left to the system, the public address that rests on it is only known later. */
export function settleConfig(given: Config): SettledConfig {
  const config: { -readonly [Setting in keyof Config]: Config[Setting] } = { ...given };
  const url = new URL(given.publicUrl);
  const open = url.port === "0";
  return {
    config,
    settlePort(port) {
      if (!open) return;
      url.port = String(port);
      config.publicUrl = url.origin;
    },
  };
}
